import { describe, expect, it } from 'vitest';
import { cycles, graphOf, packagesBehind } from './architecture/graph.ts';
import { rules } from './architecture/rules.ts';
import { sourcesIn } from './architecture/source.ts';

const product = sourcesIn(['entrypoints', 'components', 'utils']);
const all = [...product, ...sourcesIn(['scripts', 'tests'])];
const graph = graphOf(all);

/** Each breach is a sentence that says how to mend it: the list itself is the message. */
const none = (breaches: readonly string[]) => expect(breaches, breaches.join('\n')).toEqual([]);

describe('the house', () => {
  it('is there to be looked at', () => {
    expect(product.length).toBeGreaterThan(50);
    expect(graph.has('entrypoints/forms.content.ts')).toBe(true);
  });

  it.each(Object.entries(rules))('holds: %s', (_name, rule) => {
    none(all.flatMap(rule));
  });

  it('holds: no file imports itself through others', () => {
    none(
      cycles(graph).map((files) => `${files.join(' → ')}. Move what both need to a third file.`),
    );
  });

  it.each(['entrypoints/forms.content.ts', 'entrypoints/show.ts', 'entrypoints/teach.ts'])(
    'holds: %s carries no package into the page',
    (entry) => {
      expect(graph.has(entry)).toBe(true);
      const found = packagesBehind(graph, entry);
      none(found.map((way) => `${way}. Write it plainly, or ask the background for it.`));
    },
  );
});
