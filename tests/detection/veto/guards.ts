import { type Device, known, unknown } from './device.ts';
import { otherPurposes, placesForOthers } from './other-purposes.ts';

const OURS = 'Votre employeur';
const LANDLORD = 'Votre bailleur';
const HR = 'Service du personnel';

const address = (label: string) =>
  ({
    where: 'decide.ts OWN',
    matches: 'never',
    ...known({ above: [OURS], label }),
    is: 'nothing',
    becomes: label.startsWith('Ma ville') ? 'certain company-city' : 'certain company-address',
  }) as const;

const shutOut = (label: string) =>
  ({
    where: 'owner.ts SHUT_OUT',
    matches: 'never',
    ...known({ above: [LANDLORD], label }),
    is: 'unknown siret',
    becomes: 'certain siret',
  }) as const;

const anothersLabel = (title: string) =>
  ({
    where: 'whose.ts NAME',
    matches: 'never',
    ...known({ above: [title], label: 'Adresse' }),
    is: 'nothing',
    becomes: 'certain company-address',
  }) as const;

const vague = (employer: string) =>
  ({
    where: 'claims.ts EMPLOYER',
    matches: 'never',
    ...known(
      { above: [employer], label: 'SIRET' },
      { above: ['Société de stockage'], label: 'Nom' },
    ),
    is: 'likely company-name',
    becomes: 'certain company-name',
  }) as const;

const somebodysOwn = (label: string) =>
  ({
    where: 'claims.ts THEIRS',
    matches: 'never',
    ...known({ above: ['Informations'], label }),
    is: 'likely siret',
    becomes: 'certain siret',
  }) as const;

const theirOwn = (title: string) =>
  ({
    where: 'owners.ts ownOrEmployers',
    matches: 'never',
    ...known({ above: [title, LANDLORD], label: 'SIRET' }),
    is: 'unknown siret',
    becomes: 'certain siret',
  }) as const;

const besideName = (firstName: string) =>
  ({
    where: 'people.ts FIRST_NAME',
    matches: 'never',
    ...known({ above: [OURS], label: firstName }, { above: [OURS], label: 'Nom' }),
    is: 'nothing',
    becomes: 'certain company-name',
  }) as const;

const besideFirstName = (name: string) =>
  ({
    where: 'people.ts NAME',
    matches: 'never',
    ...known({ above: [HR], label: 'Prénom du conjoint' }, { above: [HR], label: name }),
    is: 'nothing',
    becomes: /last|surname|famille/i.test(name) ? 'certain hr-last-name' : 'certain hr-name',
  }) as const;

const somebodyThere = (label: string) =>
  ({
    where: 'kinds-in.ts PERSON',
    matches: 'never',
    ...known({ above: [OURS], label }),
    is: 'certain hr-name',
    becomes: 'certain company-name',
  }) as const;

const placeFor = (path: string) => {
  const { page, trusted } = known({ above: ['L’entreprise'], label: 'SIRET' });
  return {
    where: 'look.ts FOR_OTHERS',
    matches: 'never',
    page: { ...page, path },
    trusted,
    is: 'unknown siret',
    becomes: 'certain siret',
  } as const;
};

const otherPurpose = (path: string) =>
  ({
    where: 'strange.ts OTHER_PURPOSE',
    matches: 'never',
    ...unknown(path, { label: 'SIRET de l’employeur' }),
    is: 'likely siret',
    becomes: 'certain siret',
  }) as const;

/** What would be filled, wrongly, if a pattern did not hold it back. */
export const guards: readonly Device[] = [
  ...['Votre adresse', 'Mon adresse', 'Ma ville', 'Your address', 'Adresse professionnelle'].map(
    address,
  ),
  ...[
    'SIRET (et non celui de votre employeur)',
    'SIRET (pas celui de votre employeur)',
    'SIRET (hors votre employeur)',
    'SIRET (sauf celui de votre employeur)',
    'SIRET différent de celui de votre employeur',
    'SIRET autre que celui de votre employeur',
    'SIRET (not that of your employer)',
    'SIRET, excluding your employer’s',
    'SIRET, except your employer’s',
    'SIRET other than your employer’s',
    'SIRET (et non pas celui de votre employeur)',
    'SIRET (pas ici celui de votre employeur)',
    'SIRET (pas encore celui de votre employeur)',
    'SIRET (ne confondez pas avec celui de votre employeur)',
    'SIRET (souvent confondu avec celui de votre employeur)',
    'SIRET (many confuse this with that of your employer)',
    'SIRET (many mix up with that of your employer)',
    'SIRET (à ne pas confondre avec celui de votre employeur)',
    'SIRET (do not mix up with that of your employer)',
    'SIRET (many mix this up with that of your employer)',
    'SIRET distinct de celui de votre employeur',
    'SIRET (ne pas saisir celui de votre employeur)',
    'SIRET (ne pas indiquer celui de votre employeur)',
    'SIRET (pas le SIRET de votre employeur)',
    'SIRET (pas le SIREN de votre employeur)',
    'SIRET (pas le numéro de votre employeur)',
    'SIRET (pas le code de votre employeur)',
    'SIRET (not the number of your employer)',
  ].map(shutOut),
  ...[
    'Nom de l’entreprise',
    'Raison sociale de l’entreprise',
    'Dénomination de l’entreprise',
    'Name of the company',
  ].map(anothersLabel),
  ...['Votre employeur', 'Your employer'].map(vague),
  ...[
    'SIRET de son employeur',
    'SIRET de leur entreprise',
    'SIRET de sa société',
    'SIRET de son service du personnel',
    'SIRET de son contact employeur',
    'SIRET de sa DRH employeur',
    'SIRET de son RH employeur',
    'SIRET of his employer',
    'SIRET of her company',
    'SIRET of their HR',
  ].map(somebodysOwn),
  ...['Votre entreprise', 'Votre société', 'Mon entreprise', 'Your company'].map(theirOwn),
  ...['Prénom', 'First name', 'Given name', 'Forename'].map(besideName),
  ...['Nom', 'Son nom', 'Nom de famille', 'Name', 'Last name', 'Surname'].map(besideFirstName),
  ...['Nom du contact', 'Nom de l’interlocuteur', 'Nom du signataire', 'Nom du représentant'].map(
    somebodyThere,
  ),
  ...placesForOthers.map(placeFor),
  ...otherPurposes.map(otherPurpose),
];

/**
 * Words of these patterns, as `alternatives.ts` names them, that hold nothing back: links, words that another pattern
 * says too, or that only let something through (see `exceptions.ts`).
 */
export const spareParts: readonly string[] = [
  '(?:et |and |«mais »)?(?:(?:pas ',
  'ncore|celui|«celle»|ceux|celles',
  '\\b(?:et |«and »|mais )?(?:(',
  'celui|celle|«ceux»|celles|du|d',
  '\\b(contact|«personne a (contacter|joindre)»|interlocut\\',
  'personne a («contacter»|joindre)|in',
  ' (contacter|«joindre»)|interlocut',
  'terlocut\\w+|«correspondant\\w*»|referent\\w*',
  'spondant\\w*|«referent\\w*»|signataire|',
  '^(«votre »|son |sa |le',
  'on |sa |le |«your »)?(nom|name|',
  'ame|surname|«nom de famille»)\\b(?!.*\\b(e',
  '|celle|ceux|«celles»|du|de|des|d',
  'el(le)?|pro|«work»)\\b',
  'ionnel(le)?|«personnel(le)?»|pro|work)\\b',
  'sonnel(le)?|«pro»|work)\\b',
];
