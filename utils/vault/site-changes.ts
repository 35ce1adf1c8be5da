import type { SiteRecord } from './records.ts';

/** What may be decided about a site; undefined takes a decision back. */
export interface SiteChanges {
  readonly mode?: SiteRecord['mode'] | undefined;
  readonly confirmedAt?: number | undefined;
  readonly employer?: string | undefined;
}

interface SiteDecision {
  readonly host: string;
  readonly changes: SiteChanges;
  readonly now: number;
}

/** The record of a site once a decision is taken; undefined where nothing is decided about it any more. */
export function siteAfter(
  before: SiteRecord | undefined,
  { host, changes, now }: SiteDecision,
): SiteRecord | undefined {
  const { mode, confirmedAt, employer } = { ...before, ...changes };
  const decided = {
    ...(mode === undefined ? {} : { mode }),
    ...(confirmedAt === undefined ? {} : { confirmedAt }),
    ...(employer === undefined ? {} : { employer }),
  };
  return Object.keys(decided).length === 0 ? undefined : { ...decided, host, at: now };
}
