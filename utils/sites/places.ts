import type { SchemeId } from '../schemes/index.ts';
import { offered } from './hosts.ts';

/** Where a scheme’s form lives: a match pattern and, where one host serves several, words of the route. */
export interface Place {
  readonly scheme: SchemeId;
  readonly host: string;
  /** Tried on the path and the hash, in lower case. */
  readonly route?: RegExp;
}

const actionLogement = 'https://*.actionlogement.fr/*';

/** In order: the first that fits names the scheme. */
export const places: readonly Place[] = [
  { scheme: 'visale', host: 'https://*.visale.fr/*' },
  { scheme: 'al-in', host: 'https://*.al-in.fr/*' },
  { scheme: 'loca-pass', host: 'https://locapass.actionlogement.fr/*' },
  { scheme: 'mobili-jeune', host: 'https://mobilijeune.actionlogement.fr/*' },
  { scheme: 'mobili-pass', host: 'https://mobilipass.actionlogement.fr/*' },
  // One-off services of Action Logement come and go under other names: their routes name the aid.
  { scheme: 'mobili-jeune', host: actionLogement, route: /mobili-?jeune/ },
  { scheme: 'mobili-pass', host: actionLogement, route: /mobili-?pass/ },
  { scheme: 'loca-pass', host: actionLogement, route: /loca-?pass/ },
  { scheme: 'contact', host: actionLogement, route: /poser-votre-question|contact/ },
  { scheme: 'social-housing', host: 'https://*.demande-logement-social.gouv.fr/*' },
  ...offered.map((host): Place => ({ scheme: 'social-housing', host })),
];
