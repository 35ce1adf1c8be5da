/**
 * The one table of hosts, as match patterns, https only. The manifest takes its permissions from here
 * and `trust.ts` reads the same lists, so that what is promised and what is granted cannot differ.
 * `*.name` covers the name itself and every subdomain, named below or not.
 */

/** Reachable from installation: Visale, Action Logement, AL’in and the national housing request. */
export const listed: readonly string[] = [
  'https://*.visale.fr/*',
  'https://*.actionlogement.fr/*',
  'https://*.al-in.fr/*',
  'https://*.demande-logement-social.gouv.fr/*',
];

/** Departmental doors to the same housing request: known, and proposed when the person is there. Exact hosts only. */
export const offered: readonly string[] = [
  'https://mademande03.dlauvergne.fr/*',
  'https://mademande15.dlauvergne.fr/*',
  'https://mademande43.dlauvergne.fr/*',
  'https://mademande63.dlauvergne.fr/*',
  'https://www.demandelogementbourgognefranchecomte.fr/*',
  'https://www.demandelogement14.fr/*',
  'https://www.demandelogement22.fr/*',
  'https://www.demandelogement29.fr/*',
  'https://www.demandelogement31.fr/*',
  'https://www.demandelogement35.fr/*',
  'https://www.demandelogement37.fr/*',
  'https://www.demandelogement44.fr/*',
  'https://www.demandelogement49.fr/*',
  'https://www.demandelogement50.fr/*',
  'https://www.demandelogement53.fr/*',
  'https://www.demandelogement56.fr/*',
  'https://www.demandelogement61.fr/*',
  'https://www.demandelogement72.fr/*',
  'https://www.demandelogement85.fr/*',
  'https://vosges.demandelogement88.fr/*',
  'https://www.demandedelogement-alsace.fr/*',
  'https://www.demandedelogement16.fr/*',
  'https://www.demandedelogement17.fr/*',
  'https://www.demandedelogement79.fr/*',
  'https://www.demandedelogement86.fr/*',
  'https://www.demandedelogement87.fr/*',
];

/** DossierFacile: a rental file of uploads, with no employer’s box to fill. Left alone. */
export const alone: readonly string[] = ['https://*.dossierfacile.logement.gouv.fr/*'];
