import { isApe } from './ape.ts';
import { checks } from './checks.ts';
import type { Explanation } from './field-kind.ts';
import type { Kind } from './index.ts';

/**
 * What is wrong with what a person put into a box of a page; undefined for nothing. Of codes, whose shape nobody
 * knows, only what certainly is none: a social security number, an IBAN, an APE code.
 */
export function noteOn(kind: Kind, value: string): Explanation | undefined {
  const check = checks[kind];
  const cleaned = check.clean(value);
  const said = check.explain(cleaned);
  if (!said || said.weight === 'info') return undefined;
  const isCode = kind === 'company-code' || kind === 'specific-code';
  return isCode && said.weight === 'doubt' && !isApe(cleaned) ? undefined : said;
}
