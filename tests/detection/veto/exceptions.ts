import { type Device, known, unknown } from './device.ts';

const HR = 'Service du personnel';

/** Below its own title. */
const employers = { above: ['Votre employeur'], label: 'SIRET' };

const somebody = (label: string) =>
  ({
    where: 'kinds-in.ts PERSON',
    matches: 'never',
    ...known({ above: ['Votre employeur'], label }),
    is: 'certain hr-name',
    becomes: 'nothing',
  }) as const;

/** What would be left alone, or take another kind, without a pattern. */
export const exceptions: readonly Device[] = [
  {
    where: 'decide.ts WORK',
    matches: 'never',
    ...known({ above: [HR], label: 'Adresse professionnelle' }),
    is: 'certain company-address',
    becomes: 'nothing',
  },
  {
    where: 'owner.ts SHUT_OUT',
    matches: 'never',
    ...known({ label: 'SIRET de l’entreprise (et non celui du CFA)' }),
    is: 'certain siret',
    becomes: 'unknown siret',
  },
  {
    where: 'owner.ts JOINED',
    matches: 'never',
    ...known({ above: ['Votre employeur', 'Demandeur et conjoint'], label: 'SIRET' }),
    is: 'certain siret',
    becomes: 'unknown siret',
  },
  {
    where: 'owners.ts strictlyEmployer',
    matches: 'never',
    ...known({ above: ['Centre de formation'], label: 'SIRET de votre employeur' }),
    is: 'certain siret',
    becomes: 'unknown siret',
  },
  {
    where: 'whose.ts CURRENT',
    matches: 'never',
    ...known({ above: ['L’employeur que vous avez quitté'], label: 'SIRET de l’employeur actuel' }),
    is: 'certain siret',
    becomes: 'unknown siret',
  },
  {
    where: 'kinds-in.ts POSSESSOR',
    matches: 'never',
    ...known({ above: [HR], label: 'Téléphone du contact' }),
    is: 'certain hr-phone',
    becomes: 'nothing',
  },
  {
    where: 'weigh.ts whole',
    matches: 'never',
    ...known({ above: [HR], label: 'Prénom' }, { above: [HR], label: 'Nom complet' }),
    is: 'certain hr-name',
    becomes: 'certain hr-last-name',
  },
  {
    where: 'strange.ts HOUSING',
    matches: 'never',
    ...unknown('/boutique/logement', { label: 'SIRET de l’employeur' }),
    is: 'certain siret',
    becomes: 'likely siret',
  },
  {
    where: 'strange.ts EMPLOYER',
    matches: 'never',
    ...unknown('/logement', { label: 'SIRET de l’employeur' }),
    is: 'certain siret',
    becomes: 'likely siret',
  },
  {
    where: 'strange.ts isEmployers',
    matches: 'never',
    ...unknown('/demande', { label: 'SIRET de l’employeur' }),
    is: 'certain siret',
    becomes: 'likely siret',
  },
  {
    where: 'claims.ts NEUTRAL',
    matches: 'never',
    ...known({ above: ['Renseignements'], label: 'Nom de la société' }),
    is: 'certain company-name',
    becomes: 'likely company-name',
  },
  {
    where: 'claims.ts OWN',
    matches: 'never',
    ...known(employers, { above: ['Vérification'], label: 'SIRET de votre employeur' }),
    is: 'certain siret',
    becomes: 'likely siret',
  },
  {
    where: 'claims.ts THE_FIRM',
    matches: 'never',
    ...known(employers, { above: ['Coordonnées de l’entreprise'], label: 'Adresse' }),
    is: 'certain company-address',
    becomes: 'likely company-address',
  },
  {
    where: 'whose.ts TEMP_AGENCY',
    matches: 'never',
    ...known({ above: ['Agence d’intérim'], label: 'SIRET de l’agence' }),
    is: 'certain siret',
    becomes: 'unknown siret',
  },
  {
    where: 'whose.ts AGENCY',
    matches: 'never',
    ...known({ above: ['Agence d’intérim'], label: 'SIRET de l’agence' }),
    is: 'certain siret',
    becomes: 'unknown siret',
  },
  ...['Personne à contacter', 'Personne à joindre', 'Référent'].map(somebody),
];
