import { expect, it } from 'vitest';
import { askedAt, retryAfter, secondsToWait, unhurried } from '../../utils/lookup/pace.ts';

const now = Date.UTC(2027, 2, 1);

it('lets five questions go in ten seconds, and says how long the sixth waits', () => {
  const moments = [0, 1000, 2000, 3000, 4000].map((ms) => now + ms);
  const four = moments.slice(0, 4).reduce(askedAt, unhurried);
  expect(secondsToWait(four, now + 4000)).toBe(0);
  const five = moments.reduce(askedAt, unhurried);
  expect(secondsToWait(five, now + 4000)).toBe(6);
  expect(secondsToWait(five, now + 10_001)).toBe(0);
});

it('waits as the register says; a clock that was set back does not close the way', () => {
  const closed = { ...unhurried, closedUntil: now + 30_000 };
  expect(secondsToWait(closed, now)).toBe(30);
  expect(secondsToWait(closed, now + 30_000)).toBe(0);
  expect(secondsToWait(closed, now - 86_400_000)).toBe(0);
  expect(secondsToWait(askedAt(unhurried, now), now - 86_400_000)).toBe(0);
});

it.each([
  ['3', 3],
  [' 120 ', 120],
  ['0', 1],
  [new Date(now + 12_000).toUTCString(), 12],
  [new Date(now - 12_000).toUTCString(), 1],
  ['999999', 600],
  ['soon', 5],
  ['', 5],
  [null, 5],
])('reads Retry-After: %s as %i seconds', (header, seconds) => {
  expect(retryAfter(header, now)).toBe(seconds);
});
