import template from './landlord-step.component.html?raw';

/** Nothing here is the employer's: a landlord, an agency, the applicant's own account. */
export class LandlordStep {
  static $view = template;
  static $resource = { name: 'landlord-step', bindables: ['demande'] };

  previous = '#/demande/employeur';
}
