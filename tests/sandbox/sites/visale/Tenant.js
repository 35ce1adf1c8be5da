import { messageFor } from './rules.js';
import { state } from './state.js';
import { template } from './Tenant.template.js';
import { goTo } from './use-route.js';

export const Tenant = {
  template,
  setup() {
    const next = () => {
      if (!messageFor(state.employeur.siret, 'siret')) goTo('/register/locataire/logement');
    };
    return { ...state, next };
  },
};
