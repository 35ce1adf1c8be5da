import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import template from './app.component.html?raw';

export class AppComponent {}
Component({
  selector: 'app-root',
  template,
  imports: [RouterOutlet, RouterLink, RouterLinkActive],
})(AppComponent);
