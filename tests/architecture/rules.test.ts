import { describe, expect, it } from 'vitest';
import { cycles, graphOf, packagesBehind } from './graph.ts';
import * as rules from './rules.ts';
import { sourceOf } from './source.ts';

const breaches = (rule: rules.Rule, file: string, text: string) => rule(sourceOf(file, text));

describe('the table of folders', () => {
  const rule = rules.foldersKeepToTheTable;

  it('refuses an import against it, by whatever syntax', () => {
    for (const text of [
      "import { plan } from '../filling/plan.ts';",
      "import type { Plan } from '../filling/plan.ts';",
      "export { plan } from '../filling/plan.ts';",
      "export * from '../filling/plan.ts';",
      "const later = () => import('../filling/plan.ts');",
    ]) {
      const [said] = breaches(rule, 'utils/detection/look.ts', text);
      expect(said, text).toContain('utils/detection may import fields, schemes');
    }
  });

  it('allows what it names, and files of the same folder', () => {
    const text = "import { siret } from '../fields/siret.ts'; import { score } from './score.ts';";
    expect(breaches(rule, 'utils/detection/look.ts', text)).toEqual([]);
  });

  it('gives messaging types of all, and nothing else', () => {
    const file = 'utils/messaging/protocol.ts';
    expect(breaches(rule, file, "import type { A } from '../filling/plan.ts';")).toEqual([]);
    expect(breaches(rule, file, "import { type A } from '../filling/plan.ts';")).toEqual([]);
    expect(breaches(rule, file, "import { type A, b } from '../filling/plan.ts';")).toHaveLength(1);
  });

  it('keeps utils/ from what stands above it, and wants a line for a new folder', () => {
    const above = "import { Button } from '../../components/Button.tsx';";
    expect(breaches(rule, 'utils/fields/siret.ts', above)[0]).toContain('pass it as an argument');
    expect(breaches(rule, 'utils/misc/a.ts', '')[0]).toContain('has no line');
  });
});

describe('pure code', () => {
  const world = (text: string, file = 'utils/fields/a.ts') =>
    breaches(rules.pureCodeTouchesNoWorld, file, text).map((said) => said.split(' ')[2]);

  it('may not read the document, the browser, the database, the network', () => {
    expect(world('export const a = document.title;')).toEqual(['document.']);
    expect(world('export const a = () => globalThis.x;')).toEqual(['globalThis.']);
    expect(world('export const a = { indexedDB };')).toEqual(['indexedDB.']);
    expect(world('export const a = async () => { await fetch("x"); };')).toEqual(['fetch.']);
    expect(world('export const a = (x: unknown) => x instanceof HTMLElement;')).toHaveLength(1);
    expect(world('export const a = browser!.tabs as unknown;')).toEqual(['browser.']);
  });

  it('may not read the clock, but may reckon with dates', () => {
    expect(world('export const a = Date.now();')).toHaveLength(1);
    expect(world('export const a = new Date();')).toHaveLength(1);
    expect(
      world('export const a = new Date(2026, 4, 1); export const b = Date.UTC(1, 1);'),
    ).toEqual([]);
  });

  it('may use the same words for its own things, in types and as names of properties', () => {
    expect(world('export const a = (document: string) => document.length;')).toEqual([]);
    expect(world('export const a = (e: HTMLElement, d: Document) => e === d.body;')).toEqual([]);
    expect(world('export const a = { location: 1 }; export const b = a.location;')).toEqual([]);
    expect(world('export interface A { fetch: typeof fetch }')).toEqual([]);
    expect(world('for (const { top: screen } of []) screen;')).toEqual([]);
  });

  it('does not take one function’s parameter for another’s global', () => {
    const text = 'const a = (document: string) => document; const b = () => document;';
    expect(world(text)).toHaveLength(1);
  });

  it('imports no package, save zod/mini for records, and opens no door', () => {
    const rule = rules.pureCodeImportsNoPackage;
    expect(breaches(rule, 'utils/fields/a.ts', "import 'stdnum';")[0]).toContain('*.door.ts');
    expect(breaches(rule, 'utils/fields/a.ts', "import * as z from 'zod/mini';")).toHaveLength(1);
    expect(breaches(rule, 'utils/vault/a.ts', "import * as z from 'zod/mini';")).toEqual([]);
    expect(breaches(rule, 'utils/vault/a.ts', "import { z } from 'zod';")).toHaveLength(1);
    expect(breaches(rule, 'utils/vault/a.door.ts', "import { openDB } from 'idb';")).toEqual([]);
    const door = "import { read } from './read.door.ts';";
    expect(breaches(rules.pureCodeOpensNoDoor, 'utils/vault/a.ts', door)).toHaveLength(1);
    expect(breaches(rules.pureCodeOpensNoDoor, 'utils/vault/b.door.ts', door)).toEqual([]);
  });

  it('leaves doors their world', () => {
    expect(world('export const a = document.title;', 'utils/fields/a.door.ts')).toEqual([]);
  });
});

describe('the house', () => {
  it('keeps the browser out of components', () => {
    const rule = rules.componentsTakePropsOnly;
    const file = 'components/Card.tsx';
    expect(breaches(rule, file, "import b from 'webextension-polyfill';")).toHaveLength(1);
    expect(breaches(rule, file, "import { a } from '../utils/vault/a.door.ts';")).toHaveLength(1);
    expect(breaches(rule, file, 'export const A = () => <p>{chrome.runtime.id}</p>;')).toHaveLength(
      1,
    );
    expect(breaches(rule, file, 'export const A = () => <p>{document.title}</p>;')).toEqual([]);
  });

  it('has no class, no any, and defaults only where WXT wants one', () => {
    const rule = rules.noClassAnyOrDefault;
    expect(breaches(rule, 'utils/a.ts', 'class A {}')).toHaveLength(1);
    expect(breaches(rule, 'utils/a.ts', '\nconst a: any[] = [];')[0]).toContain('utils/a.ts:2');
    expect(breaches(rule, 'utils/a.ts', 'export default 1;')).toHaveLength(1);
    expect(breaches(rule, 'entrypoints/a.ts', 'export default 1;')).toEqual([]);
  });

  it('names its files', () => {
    const named = (file: string) => rules.filesAreNamedForWhatTheyHold(sourceOf(file, ''));
    expect(named('utils/fields/utils.ts')).toHaveLength(1);
    expect(named('utils/fields/hrName.ts')).toHaveLength(1);
    expect(named('utils/fields/hr-name.door.ts')).toEqual([]);
    expect(named('components/card/FactField.tsx')).toEqual([]);
    expect(named('utils/FactField.tsx')).toHaveLength(1);
  });

  it('keeps its files short and its imports whole', () => {
    const long = 'const a = 1;\n'.repeat(rules.longest + 1);
    expect(breaches(rules.filesAreShort, 'utils/a.ts', long)).toHaveLength(1);
    expect(breaches(rules.importsSayTheirExtension, 'utils/a.ts', "import './b';")).toHaveLength(1);
  });
});

describe('following imports', () => {
  const graph = (files: Record<string, string>) =>
    graphOf(Object.entries(files).map(([file, text]) => sourceOf(file, text)));

  it('finds a cycle, and none through a type', () => {
    const b = "import './a.ts';";
    expect(cycles(graph({ 'utils/a.ts': "import './b.ts';", 'utils/b.ts': b }))).toEqual([
      ['utils/a.ts', 'utils/b.ts', 'utils/a.ts'],
    ]);
    const typed = "import type { B } from './b.ts';";
    expect(cycles(graph({ 'utils/a.ts': typed, 'utils/b.ts': b }))).toEqual([]);
  });

  it('finds a package behind a content script, and says which way it came in', () => {
    const files = {
      'entrypoints/a.content.ts':
        "import { defineContentScript } from 'wxt/utils/define-content-script'; import '../utils/b.ts';",
      'utils/b.ts': "import type { T } from 'preact'; import { z } from 'zod/mini';",
    };
    expect(packagesBehind(graph(files), 'entrypoints/a.content.ts')).toEqual([
      'entrypoints/a.content.ts → utils/b.ts → zod/mini',
    ]);
  });
});
