/** How fast we ask: well below the register's own 7 questions a second. */
const most = { questions: 5, within: 10_000 };

/** When questions went out, and until when the register wants none. Moments in milliseconds. */
export interface Pace {
  readonly asked: readonly number[];
  readonly closedUntil: number;
}

export const unhurried: Pace = { asked: [], closedUntil: 0 };

/** How many seconds to wait before the next question; 0 when it may go. */
export function secondsToWait({ asked, closedUntil }: Pace, now: number): number {
  const recent = asked.filter((at) => isRecent(at, now));
  const [oldest = now] = recent.slice(-most.questions);
  const ours = recent.length >= most.questions ? oldest + most.within : now;
  // A clock that was set back must not close the way for ever.
  const theirs = closedUntil - now > longest * 1000 ? now : closedUntil;
  return Math.max(0, Math.ceil((Math.max(ours, theirs) - now) / 1000));
}

export const askedAt = (pace: Pace, now: number): Pace => ({
  ...pace,
  asked: [...pace.asked.filter((at) => isRecent(at, now)), now],
});

const isRecent = (at: number, now: number): boolean => at <= now && at > now - most.within;

/** Nobody waits any longer than that; a register that wants more is asked again then. */
const longest = 600;

/** What `Retry-After` says, in seconds: a number of them, or a day and an hour. */
export function retryAfter(header: string | null, now: number): number {
  const text = header?.trim() ?? '';
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1000;
  if (!Number.isFinite(seconds)) return 5;
  return Math.min(longest, Math.max(1, Math.ceil(seconds)));
}
