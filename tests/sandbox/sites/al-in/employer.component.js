import { JsonPipe } from '@angular/common';
import { Component, CUSTOM_ELEMENTS_SCHEMA, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { ApplicationService } from './application.service.js';
import template from './employer.component.html?raw';
import { HeadcountSelectComponent } from './headcount-select.component.js';
import { generatedIds } from './ids.js';

const boxes = [
  'codeEntreprise',
  'siret',
  'prenom',
  'nom',
  'email',
  'telephone',
  'telephonePro',
  'courrielPro',
  'nur',
  'codeVerification',
  'reference',
];

export class EmployerComponent {
  router = inject(Router);
  form = inject(ApplicationService).form;
  ids = generatedIds(boxes);

  /** Errors show once the box has been left. */
  wrong(path) {
    const control = this.form.get(path);
    return control.touched && control.invalid;
  }

  next() {
    this.form.markAllAsTouched();
    if (this.form.valid) this.router.navigateByUrl('/inscription/recap');
  }
}
Component({
  selector: 'app-employer',
  template,
  imports: [ReactiveFormsModule, JsonPipe, HeadcountSelectComponent],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})(EmployerComponent);
