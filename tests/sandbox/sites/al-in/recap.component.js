import { JsonPipe } from '@angular/common';
import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ApplicationService } from './application.service.js';
import template from './recap.component.html?raw';

export class RecapComponent {
  form = inject(ApplicationService).form;
}
Component({ selector: 'app-recap', template, imports: [JsonPipe, RouterLink] })(RecapComponent);
