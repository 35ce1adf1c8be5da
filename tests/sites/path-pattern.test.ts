import { expect, it } from 'vitest';
import { patternOf } from '../../utils/sites/path-pattern.ts';

it.each([
  ['/demande/48213/employeur', '/demande/*/employeur'],
  ['/dossier/3f2b8c1e-9a4d-4c1b-8f00-aa01bb02cc03', '/dossier/*'],
  ['/dossier/D2024-00123/etape', '/dossier/*/etape'],
  ['/a/deadbeef12', '/a/*'],
  ['/imhowebGP35/demande/', '/imhowebGP35/demande'],
  ['/#!/register/locataire', '/#!/register/locataire'],
  ['/etape-2/v2', '/etape-2/v2'],
  ['/etape/2', '/etape/2'],
  ['/step/1/employer', '/step/1/employer'],
  ['/demande/48213/etape/12', '/demande/*/etape/12'],
  ['/dossier/123', '/dossier/*'],
  ['/', '/'],
])('%s is %s', (path, pattern) => expect(patternOf(path)).toBe(pattern));

it('gives the same for what it gave itself', () => {
  expect(patternOf('/demande/*/employeur')).toBe('/demande/*/employeur');
});
