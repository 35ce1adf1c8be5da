import type { ReplicaName } from '../../tests/sandbox/hosts.ts';

/** A form that the demonstration fills. */
export interface Stop {
  readonly site: ReplicaName;
  readonly path: string;
  readonly name: string;
}

export const stops: readonly Stop[] = [
  { site: 'al-in', path: '/#/inscription/employeur', name: 'AL’in (Angular)' },
  { site: 'mobili-jeune', path: '/demande/entreprise', name: 'Mobili-Jeune (React)' },
  { site: 'loca-pass', path: '/#/demande/employeur', name: 'Loca-Pass (Aurelia)' },
  { site: 'visale', path: '/#!/register/locataire', name: 'Visale (Vue)' },
  { site: 'social-housing', path: '/', name: 'Housing request (plain HTML)' },
];
