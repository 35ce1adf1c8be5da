import { EventAggregator } from 'aurelia-script';
import template from './employer-step.component.html?raw';

const towns = {
  '01000': ['Bourg-en-Bresse', 'Saint-Denis-lès-Bourg'],
  69003: ['Lyon 3e'],
};

export class EmployerStep {
  static $view = template;
  static $resource = { name: 'employer-step', bindables: ['demande'] };
  static inject = [EventAggregator];

  sectors = ['Agriculture', 'Commerce', 'Construction', 'Industrie', 'Services'];

  constructor(events) {
    this.events = events;
  }

  townsAt(postcode) {
    return towns[postcode] ?? [];
  }

  next() {
    this.events.publish('demande:verifier');
    const { siret, raisonSociale } = this.demande.employeur;
    if (siret && raisonSociale) location.hash = '#/demande/bailleur';
  }
}
