import { computed } from 'vue/dist/vue.esm-bundler.js';
import { template } from './App.template.js';
import { Landlord } from './Landlord.js';
import { LandlordContact } from './LandlordContact.js';
import { Register } from './Register.js';
import { state } from './state.js';
import { Tenant } from './Tenant.js';
import { TenantHome } from './TenantHome.js';
import { useRoute } from './use-route.js';

const views = {
  '/register/locataire': Tenant,
  '/register/locataire/logement': TenantHome,
  '/register/bailleur': Landlord,
  '/register/coordonnees': LandlordContact,
};

export const App = {
  template,
  setup() {
    const route = useRoute();
    return { state, view: computed(() => views[route.value] ?? Register) };
  },
};
