import { computed } from 'vue/dist/vue.esm-bundler.js';
import { template } from './Landlord.template.js';
import { state } from './state.js';
import { goTo } from './use-route.js';

const choices = [
  { value: 'proprietaire', name: 'Propriétaire', block: 'Votre société' },
  { value: 'mandataire', name: 'Mandataire', block: 'Votre entreprise' },
  { value: 'agence', name: 'Agence immobilière', block: 'Votre agence' },
];

export const Landlord = {
  template,
  setup() {
    const { bailleur } = state;
    const chosen = computed(() => choices.find(({ value }) => value === bailleur.qualite));
    return { bailleur, choices, chosen, next: () => goTo('/register/coordonnees') };
  },
};
