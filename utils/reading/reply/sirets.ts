import { actionLogementSiren, isSiren, isSiret } from '../../fields/identifiers.ts';
import { explainNobodys } from '../../fields/placeholders.ts';
import { isDenied } from './denied.ts';
import { numbersIn, siretsIn } from './spans.ts';
import type { Unit } from './units.ts';

export interface NumberFound {
  readonly value: string;
  readonly shown: string;
  readonly unit: Unit;
  readonly score: number;
  readonly because?: string;
}

const others =
  /\b(?:prestataire|cabinet|expert|bailleur|agence immobiliere|urssaf|conjoint|client|fournisseur|organisme|caisse|action logement services)\b/;
const seat = /\b(?:siege|head office|headquarters|maison mere|holding|groupe)\b/;
const yours =
  /\b(?:votre|vous|ton|etablissement|site|agence|utilisez|utiliser|indiquez|your|use|enter|branch)\b/;

/** The one that a sentence picks out of others. */
const chosen =
  /\b(?:il faut|c'est (?:donc |bien )?le|est (?:donc |bien )?le|retenir|le bon|la bonne|correct|a saisir|celui d|the right one)\b/;

/** SIRETs that pass the check, whoever's they may be told of. */
export function siretFacts(units: readonly Unit[]): readonly NumberFound[] {
  return units.flatMap((unit) =>
    siretsIn(unit.text).flatMap(({ at, end, digits, shown }) => {
      if (explainNobodys(digits) || isDenied(unit.flat, at, end)) return [];
      const before = unit.flat.slice(Math.max(0, at - 70), at);
      const around = `${unit.above} ${before}`;
      const isSeat = seat.test(before) || seat.test(unit.above);
      const score =
        (/siret/.test(around) ? 4 : 0) +
        (yours.test(around) ? 2 : 0) +
        (chosen.test(unit.flat) ? 2 : 0) -
        (isSeat ? 3 : 0) -
        (others.test(before) ? 6 : 0);
      return [
        { value: digits, shown, unit, score, ...(isSeat ? { because: 'replyHeadOffice' } : {}) },
      ];
    }),
  );
}

const sirenWords = /\b(?:siren|rcs|r\.c\.s|immatricul\w+|fr\s?\d\d)\b[^\d]{0,30}(?:\d\d\s)?$/;

/** SIRENs, only where they are called so: nine digits in ten pass nothing, and one in ten passes by chance. */
export function sirenFacts(units: readonly Unit[]): readonly NumberFound[] {
  return units.flatMap((unit) => {
    const sirets = siretsIn(unit.text);
    return numbersIn(unit.text, 9, isSiren).flatMap(({ at, end, digits, shown }) => {
      const isInSiret = sirets.some((siret) => at < siret.end && siret.at < end);
      const isCalled = sirenWords.test(unit.flat.slice(0, at)) || /\bsiren\b/.test(unit.above);
      if (isInSiret || !isCalled || digits === actionLogementSiren || isDenied(unit.flat, at, end))
        return [];
      return [{ value: digits, shown, unit, score: 0 }];
    });
  });
}

const nic = /\bnic\b\W{0,3}(?:\([^)]*\))?[^\d]{0,12}(\d{3}\s?\d\d)(?!\d)/;

/** "SIREN 732 829 320, NIC 00074": a SIRET in two, the second half beside the first or right after it. */
export function joinedSirets(units: readonly Unit[]): readonly NumberFound[] {
  return units.flatMap((unit, at) => {
    const half = units
      .slice(at, at + 3)
      .map(({ flat }) => nic.exec(flat)?.[1])
      .find(Boolean);
    return sirenFacts([unit]).flatMap((one) => {
      const value = `${one.value}${half?.replace(/\s/g, '') ?? ''}`;
      return isSiret(value) ? [{ ...one, value, score: 1 }] : [];
    });
  });
}
