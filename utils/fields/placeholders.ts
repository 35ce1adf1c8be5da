import type { Explanation } from './field-kind.ts';
import { actionLogementSiren, actionLogementSiret } from './identifiers.ts';
import { doubt } from './say.ts';

/** Numbers that are nobody's: zeros, one digit repeated, the counting numbers that forms show. */
export const explainNobodys = (number: string): Explanation | undefined => {
  if (/^0+$/.test(number)) return doubt('zeros');
  if (/^(\d)\1{8,}$|^(?:12345678[29]|987654321)/.test(number)) return doubt('example');
  if (number === actionLogementSiret || number === actionLogementSiren)
    return doubt('actionLogement');
  return undefined;
};
