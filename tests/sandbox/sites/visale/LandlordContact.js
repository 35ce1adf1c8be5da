import { template } from './LandlordContact.template.js';
import { state } from './state.js';

/** Its route does not say whose it is; its title does. */
export const LandlordContact = { template, setup: () => ({ bailleur: state.bailleur }) };
