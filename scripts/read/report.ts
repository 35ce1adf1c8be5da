import type { Proposal } from '../../utils/reading/proposal.ts';
import type { FileRead } from './read-file.ts';

/** What a file tells, for a person: the best first. */
export function reportOf({ file, proposals, needsNoCode, ape, message }: FileRead): string {
  return [
    file,
    ...proposals.map(
      ({ kind, value, line, rank, because }) =>
        `  ${rank}. ${kind.padEnd(20)} ${value}   « ${line} »${because ? `   (${because})` : ''}`,
    ),
    ...(needsNoCode ? ['  No code is needed: the SIRET is enough.'] : []),
    ...(ape.length > 0 ? [`  APE, not the company code: ${ape.join(', ')}`] : []),
    ...(message ? [`  ${message}`] : []),
  ].join('\n');
}

/** The same for programs, without what only a person needs. */
export const asJson = (files: readonly FileRead[]): string =>
  JSON.stringify({
    files: files.map(({ file, proposals, needsNoCode, message }) => ({
      file,
      proposals: withOneExpiry(proposals).map(({ kind, value, line, rank, because }) => ({
        kind,
        value,
        line,
        rank,
        ...(because ? { because } : {}),
      })),
      needsNoCode,
      message,
    })),
  });

/** This format has one kind for the last day of a code: the company code's too, where there is no other. */
function withOneExpiry(proposals: readonly Proposal[]): readonly Proposal[] {
  const isSpecific = proposals.some(({ kind }) => kind.startsWith('specific-code'));
  return proposals.flatMap((one) => {
    if (one.kind !== 'company-code-expiry') return [one];
    return isSpecific ? [] : [{ ...one, kind: 'specific-code-expiry' }];
  });
}
