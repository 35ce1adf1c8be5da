import template from './app.component.html?raw';
import { newRequest } from './request.js';

export class App {
  static $view = template;

  steps = [
    { route: 'employeur', name: 'Votre employeur' },
    { route: 'bailleur', name: 'Votre bailleur' },
  ];
  demande = newRequest();
  route = routeOf(location.hash);

  constructor() {
    addEventListener('hashchange', () => {
      this.route = routeOf(location.hash);
      scrollTo(0, 0);
    });
  }

  /** A getter that Aurelia cannot observe: it asks again every 120 ms. */
  get kept() {
    return JSON.stringify(this.demande, null, 2);
  }
}

const routeOf = (hash) => (hash === '#/demande/bailleur' ? 'bailleur' : 'employeur');
