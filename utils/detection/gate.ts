/**
 * Pieces of words without one of which no page asks for an employer: what names a kind by itself, what
 * names the employer, and what names HR. Written so that no accent, however it is made, stands in them.
 */
const STEMS = [
  'siret siren employeu employer emploi entrepris soci\u00E9t socie\u0301t societ compan raison tablissement',
  'd\u00E9nom de\u0301nom denom adh\u00E9 adhe cotisant logement al-in al\u2019in',
  "al'in sp\u00E9cif spe\u0301cif specifiq specific\u00A0code personnel humain human\u00A0res paie paye payroll",
  'salair correspondan interlocut signata travail workplace you\u00A0work int\u00E9rim inte\u0301rim interim',
  'contact\u00A0rh contact\u00A0hr',
]
  .join(' ')
  .split(' ')
  .map((stem) => stem.replace('\u00A0', ' '));

/** Written in capitals, as they mostly are: in small letters too many words hold them. */
const CAPITALS = ['RH', 'HR'];

/**
 * Whether a page whose whole text this is may ask for an employer at all. Asked before anything is read of
 * it: it costs less than to read one box, and most pages say no. Says yes too often, never no too often:
 * what the text means is weighed elsewhere.
 */
export function mayAsk(text: string): boolean {
  if (CAPITALS.some((word) => text.includes(word))) return true;
  const small = text.toLowerCase();
  return STEMS.some((stem) => small.includes(stem));
}
