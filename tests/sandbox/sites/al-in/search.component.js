import { JsonPipe } from '@angular/common';
import { Component } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { generatedIds } from './ids.js';
import template from './search.component.html?raw';

export class SearchComponent {
  ids = generatedIds(['commune', 'loyer', 'reference']);
  form = new FormGroup({
    commune: new FormControl(''),
    loyer: new FormControl(null),
    reference: new FormControl(''),
  });
}
Component({
  selector: 'app-search',
  template,
  imports: [ReactiveFormsModule, JsonPipe],
})(SearchComponent);
