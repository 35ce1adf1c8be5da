import { describe, expect, it } from 'vitest';
import { alternativesOf, NOTHING } from './veto/alternatives.ts';
import type { Device } from './veto/device.ts';
import { exceptions } from './veto/exceptions.ts';
import { guards, spareParts } from './veto/guards.ts';
import { withInstead } from './veto/instead.ts';
import { limits } from './veto/limits.ts';
import { patternsOfWords } from './veto/patterns.ts';
import { verdictOn } from './veto/verdict.ts';

const patterns = patternsOfWords();
const ANYTHING = '(?:)';

const patternAt = (where: string): string => {
  const [found, ...more] = patterns.filter((one) => one.where === where);
  expect(found && more.length === 0, `utils/detection/${where} is one pattern of words`).toBe(true);
  return found?.pattern ?? '';
};

const read = ({ page, trusted }: Device): string => {
  const verdict = verdictOn(page, trusted);
  return verdict ? `${verdict.certainty} ${verdict.kinds.join('|')}` : 'nothing';
};

const readWith = (device: Device, instead: string): string =>
  withInstead({ pattern: patternAt(device.where), instead }, () => read(device));

/** The pattern, and the texts of the last box. */
const named = (device: Device) => {
  const { clues = [], titles = [] } = device.page.boxes.at(-1) ?? {};
  const texts = [...clues, ...titles].map(({ text }) => text);
  return [device.where, [...texts, device.page.path].join(' ‹ '), device] as const;
};

describe.each([
  ['holds back', guards],
  ['lets through, and no more', limits],
  ['lets through', exceptions],
])('what a pattern %s', (_, devices) => {
  it.each(devices.map(named))('%s: %s', (_where, _texts, device) => {
    expect(read(device)).toBe(device.is);
    expect(readWith(device, device.matches === 'never' ? NOTHING : ANYTHING)).toBe(device.becomes);
  });
});

it('every pattern of words has a page', () => {
  const shown = new Set([...guards, ...limits, ...exceptions].map(({ where }) => where));
  expect(
    patterns.map(({ where }) => where).filter((where) => !shown.has(where)),
    'patterns of utils/detection without a page in tests/detection/veto (guards.ts, limits.ts, exceptions.ts) on which their loss shows',
  ).toEqual([]);
});

it('every word that holds something back has a page', () => {
  const idle = [...new Set(guards.map(({ where }) => where))].flatMap((where) => {
    const own = guards.filter((guard) => guard.where === where);
    const shows = (without: string) =>
      own.some((guard) => readWith(guard, without) !== read(guard));
    return alternativesOf(patternAt(where)).filter(({ without }) => !shows(without));
  });
  expect(
    idle.map(({ name }) => name).toSorted(),
    'words without a page in tests/detection/veto/guards.ts that they alone hold back',
  ).toEqual([...spareParts].toSorted());
}, 30_000);
