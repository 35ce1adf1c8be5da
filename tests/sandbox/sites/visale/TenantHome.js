import { state } from './state.js';
import { template } from './TenantHome.template.js';

/** Nothing of the employer here, and the landlord has a SIRET. */
export const TenantHome = { template, setup: () => state };
