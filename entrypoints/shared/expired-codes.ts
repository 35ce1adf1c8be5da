import type { Kind } from '../../utils/fields/index.ts';
import type { Employer } from '../../utils/vault/records.ts';
import { today } from '../shared/today.ts';

/** The codes of a card whose last day is over. */
export function expiredCodes(employer: Employer | undefined): readonly Kind[] {
  const { companyCode, specificCode } = employer?.codeExpires ?? {};
  const isOver = (day: string | undefined) => day !== undefined && day < today();
  return [
    ...(isOver(companyCode) ? (['company-code'] as const) : []),
    ...(isOver(specificCode) ? (['specific-code'] as const) : []),
  ];
}
