import { describe, expect, it } from 'vitest';
import { spentIn } from '../../scripts/bench/mutation.ts';
import { median, percentile, tenths } from '../../scripts/bench/statistics.ts';

describe('of many times', () => {
  it('the percentile is one of them, the nearest that enough do not exceed', () => {
    const times = [9, 1, 5, 3, 7];
    expect([0, 0.2, 0.5, 0.8, 0.95, 1].map((share) => percentile(times, share))).toEqual([
      1, 1, 5, 7, 9, 9,
    ]);
    expect(median([4, 2])).toBe(2);
    expect(times).toEqual([9, 1, 5, 3, 7]);
  });

  it('nothing can be told of none', () => {
    expect(() => percentile([], 0.5)).toThrow('nothing was measured');
  });

  it('no more is told than a page’s clock tells', () => {
    expect([1.26, 0.04, 12].map(tenths)).toEqual([1.3, 0, 12]);
  });
});

it('of a CPU profile, the samples in scripts of ours are added up, whatever else ran between them', () => {
  const nodes = [
    { id: 1, callFrame: { url: 'https://www.actionlogement.fr/app.js' } },
    { id: 2, callFrame: { url: 'chrome-extension://abc/content-scripts/forms.js' } },
    { id: 3, callFrame: { url: 'chrome-extension://other/content-scripts/forms.js' } },
  ];
  const profile = { nodes, samples: [2, 1, 2, 3], timeDeltas: [1000, 5000, 500, 9000] };
  expect(spentIn(profile, 'chrome-extension://abc/')).toBe(1.5);
  expect(spentIn({ nodes }, 'chrome-extension://abc/')).toBe(0);
});
