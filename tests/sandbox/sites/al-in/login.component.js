import { Component } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { generatedIds } from './ids.js';
import template from './login.component.html?raw';

export class LoginComponent {
  ids = generatedIds(['identifiant', 'motDePasse']);
  form = new FormGroup({
    identifiant: new FormControl('', [Validators.required, Validators.email]),
    motDePasse: new FormControl('', [Validators.required]),
  });
  sent = false;

  connect() {
    this.form.markAllAsTouched();
    this.sent = this.form.valid;
  }
}
Component({ selector: 'app-login', template, imports: [ReactiveFormsModule] })(LoginComponent);
