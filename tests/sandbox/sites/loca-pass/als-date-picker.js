import Inputmask from 'inputmask';
import template from './als-date-picker.component.html?raw';

let next = 0;

/** A day as it is written in France; the request keeps it the other way round. */
export class AlsDatePicker {
  static $view = template;
  static $resource = {
    name: 'als-date-picker',
    bindables: ['label', { name: 'value', defaultBindingMode: 'twoWay' }],
  };
  static inject = [Element];

  id = `als-date-${next++}`;
  text = '';

  constructor(element) {
    // The box's own `change` ends here: outside, only `value` changes.
    element.addEventListener('change', (event) => event.stopPropagation());
  }

  bind() {
    this.valueChanged(this.value);
  }

  attached() {
    if (!this.box.inputmask) Inputmask('99/99/9999', { placeholder: ' ' }).mask(this.box);
  }

  valueChanged(value) {
    this.text = (value ?? '').split('-').reverse().join('/');
  }

  keep() {
    const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(this.text) ?? [];
    this.value = year ? `${year}-${month}-${day}` : '';
  }

  today() {
    this.value = new Date().toISOString().slice(0, 10);
  }
}
