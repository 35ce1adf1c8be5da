import { EventAggregator } from 'aurelia-script';
import Inputmask from 'inputmask';
import template from './als-input.component.html?raw';
import { messageFor } from './rules.js';

let next = 0;

/** A box of the library: its label, its mask, and what is wrong with it once it has been left. */
export class AlsInput {
  static $view = template;
  static $resource = {
    name: 'als-input',
    bindables: [
      'label',
      { name: 'value', defaultBindingMode: 'twoWay' },
      'mask',
      'rule',
      { name: 'inputmode', defaultValue: 'text' },
      'required',
      'hint',
    ],
  };
  static inject = [EventAggregator];

  id = `als-input-${next++}`;
  error = '';

  constructor(events) {
    this.events = events;
  }

  attached() {
    this.sent = this.events.subscribe('demande:verifier', () => this.check());
    if (!this.mask || this.box.inputmask) return;
    // Whoever reads the box gets its signs without the groups, Aurelia's binding too.
    Inputmask({ mask: this.mask, autoUnmask: true, placeholder: ' ' }).mask(this.box);
  }

  detached() {
    this.sent.dispose();
  }

  check() {
    this.error = messageFor(this);
  }
}
