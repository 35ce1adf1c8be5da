import { type Device, known, unknown } from './device.ts';
import { otherPurposes } from './other-purposes.ts';

const OURS = 'Votre employeur';
const LANDLORD = 'Votre bailleur';

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
  ].map(shutOut),
  ...[
    'Nom de l’entreprise',
    'Raison sociale de l’entreprise',
    'Dénomination de l’entreprise',
    'Name of the company',
  ].map(anothersLabel),
  ...otherPurposes.map(otherPurpose),
];

/** Words of these patterns, as `alternatives.ts` names them, that no page needs: links, or said by another pattern too. */
export const spareParts: readonly string[] = [
  '(?:et |and |«mais »)?(?:non|pas',
  '?:pas|celui|«celle»|ceux|celles',
  '\\b(?:et |«and »|mais )?(?:n',
  'celui|celle|«ceux»|celles|du|d',
  'than)(?: (?:«pas»|celui|celle',
  '|celle|ceux|«celles»|du|de|des|d',
  'el(le)?|pro|«work»)\\b',
  'ionnel(le)?|«personnel(le)?»|pro|work)\\b',
  'sonnel(le)?|«pro»|work)\\b',
];
