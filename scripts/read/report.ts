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
      proposals: proposals.map(({ kind, value, line, rank, because }) => ({
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
