import { type Device, known, unknown } from './device.ts';

const HR = 'Service du personnel';

/** What would be filled, wrongly, if a pattern let through more than it does. */
export const limits: readonly Device[] = [
  {
    where: 'owner.ts JOINED',
    matches: 'always',
    ...known({ above: ['Votre employeur', 'Conjoint du demandeur'], label: 'SIRET' }),
    is: 'unknown siret',
    becomes: 'certain siret',
  },
  {
    where: 'owners.ts strictlyEmployer',
    matches: 'always',
    ...known({ above: ['Votre bailleur'], label: 'SIRET de la société' }),
    is: 'unknown siret',
    becomes: 'certain siret',
  },
  {
    where: 'whose.ts CURRENT',
    matches: 'always',
    ...known({ above: ['L’employeur que vous avez quitté'], label: 'SIRET de l’employeur' }),
    is: 'unknown siret',
    becomes: 'certain siret',
  },
  {
    where: 'weigh.ts whole',
    matches: 'always',
    ...known({ above: [HR], label: 'Prénom' }, { above: [HR], label: 'Nom' }),
    is: 'certain hr-last-name',
    becomes: 'certain hr-name',
  },
  {
    where: 'strange.ts HOUSING',
    matches: 'always',
    ...unknown('/boutique', { label: 'SIRET de l’employeur' }),
    is: 'likely siret',
    becomes: 'certain siret',
  },
  {
    where: 'strange.ts EMPLOYER',
    matches: 'always',
    ...unknown('/demande', { above: ['Votre société'], label: 'N° SIRET' }),
    is: 'likely siret',
    becomes: 'certain siret',
  },
];
