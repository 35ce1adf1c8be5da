import template from './als-select.component.html?raw';

let next = 0;

/** A list, or a town to choose: what shows in the text comes from the button's menu only. */
export class AlsSelect {
  static $view = template;
  static $resource = {
    name: 'als-select',
    bindables: [
      'label',
      { name: 'value', defaultBindingMode: 'twoWay' },
      { name: 'choices', defaultValue: [] },
      { name: 'placeholder', defaultValue: 'Choisissez' },
    ],
  };

  id = `als-select-${next++}`;
  open = false;

  toggle() {
    this.open = !this.open;
  }

  choose(choice) {
    this.value = choice;
    this.open = false;
  }
}
