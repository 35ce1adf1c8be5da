import { Component, forwardRef, signal } from '@angular/core';
import { NG_VALUE_ACCESSOR } from '@angular/forms';
import template from './headcount-select.component.html?raw';

/** A select that is none: a div, a list of divs, and no input anywhere. */
export class HeadcountSelectComponent {
  choices = ['Moins de 10 salariés', 'De 10 à 49 salariés', '50 salariés ou plus'];
  open = signal(false);
  chosen = signal('');
  changed = () => {};
  touched = () => {};

  choose(choice) {
    this.chosen.set(choice);
    this.changed(choice);
    this.open.set(false);
  }
  writeValue(value) {
    this.chosen.set(value ?? '');
  }
  registerOnChange(listener) {
    this.changed = listener;
  }
  registerOnTouched(listener) {
    this.touched = listener;
  }
}
Component({
  selector: 'app-headcount-select',
  template,
  providers: [
    {
      provide: NG_VALUE_ACCESSOR,
      useExisting: forwardRef(() => HeadcountSelectComponent),
      multi: true,
    },
  ],
})(HeadcountSelectComponent);
