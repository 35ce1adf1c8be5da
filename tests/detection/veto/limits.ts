import { type Device, known, unknown } from './device.ts';

const HR = 'Service du personnel';
/** Below its own title. */
const employers = { above: ['Votre employeur'], label: 'SIRET' };

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
    ...unknown('/logement', { above: ['Votre société'], label: 'N° SIRET' }),
    is: 'likely siret',
    becomes: 'certain siret',
  },
  {
    where: 'strange.ts isEmployers',
    matches: 'always',
    ...unknown('/demande', { above: ['Service RH'], label: 'N° SIRET' }),
    is: 'likely siret',
    becomes: 'certain siret',
  },
  {
    where: 'claims.ts NEUTRAL',
    matches: 'always',
    ...known({ above: ['Qui finance ?'], label: 'Nom de la société' }),
    is: 'likely company-name',
    becomes: 'certain company-name',
  },
  {
    where: 'claims.ts OWN',
    matches: 'always',
    ...known(employers, { above: ['Vérification'], label: 'SIRET de l’employeur' }),
    is: 'likely siret',
    becomes: 'certain siret',
  },
  {
    where: 'claims.ts THE_FIRM',
    matches: 'always',
    ...known(employers, { above: ['Société de stockage'], label: 'Adresse' }),
    is: 'likely company-address',
    becomes: 'certain company-address',
  },
  {
    where: 'whose.ts TEMP_AGENCY',
    matches: 'always',
    ...known({ above: ['Votre employeur'], label: 'SIRET de l’agence' }),
    is: 'unknown siret',
    becomes: 'certain siret',
  },
  {
    where: 'whose.ts AGENCY',
    matches: 'always',
    ...known({ above: ['Agence d’intérim'], label: 'SIRET de l’agence immobilière' }),
    is: 'unknown siret',
    becomes: 'certain siret',
  },
  {
    where: 'kinds-in.ts PERSON',
    matches: 'always',
    ...known({ above: ['Votre employeur'], label: 'Fonction' }),
    is: 'nothing',
    becomes: 'certain hr-role',
  },
];
