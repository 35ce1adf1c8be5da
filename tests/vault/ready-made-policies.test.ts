import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { givenIn } from '../../utils/vault/given-policy.ts';

/** A part of the schema, as far as this test reads it. */
interface Part {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
}

const bytes = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const schema = JSON.parse(bytes('public/managed-schema.json').toString()) as Part;
const file = (name: string) => bytes(`docs/policies/${name}`);
const id = 'IDENTIFIANT_DE_L_EXTENSION';

/** What stands in a value that the schema does not know, or knows otherwise. */
function strange(value: unknown, part: Part | undefined, at = 'policy'): string[] {
  if (!part) return [`${at}: unknown`];
  if (part.type === 'string') return typeof value === 'string' ? [] : [`${at}: no text`];
  if (part.type === 'array')
    return Array.isArray(value)
      ? value.flatMap((one, n) => strange(one, part.items, `${at}.${n}`))
      : [`${at}: no list`];
  return Object.entries(value as object).flatMap(([name, one]) =>
    strange(one, part.properties?.[name], `${at}.${name}`),
  );
}

const fromLinux = () =>
  JSON.parse(file('chromium-linux.json').toString())['3rdparty'].extensions[id];
const fromFirefox = () =>
  JSON.parse(file('firefox-policies.json').toString()).policies['3rdparty'].Extensions[
    'code-en-poche@code-en-poche.example'
  ];

/** Texts stand as they are, the rest as JSON: what Chrome and Edge make of the registry, by the schema. */
const unfolded = (texts: readonly (readonly [string, string])[]) =>
  Object.fromEntries(
    texts.map(([name, text]) => [
      name,
      schema.properties?.[name]?.type === 'string' ? text : JSON.parse(text),
    ]),
  );

/** The values under the key of one browser. */
function fromRegistry(browser: string): unknown {
  const text = file('windows.reg').toString('utf16le');
  const key = `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\${id}\\policy]`;
  const [, after = ''] = text.split(key);
  const [lines = ''] = after.split('\r\n[');
  const entries = [...lines.matchAll(/^"(\w+)"="(.*)"\r$/gm)];
  return unfolded(
    entries.map(([, name = '', value = '']) => [name, value.replace(/\\(["\\])/g, '$1')]),
  );
}

const fromIntune = () =>
  JSON.parse(/@'\r?\n([\s\S]*?)\n'@/.exec(file('intune.ps1').toString())?.[1] ?? '');

/** The payload of one browser in the profile, its own entries left out. */
function fromMac(browser: string): unknown {
  const text = file('macos.mobileconfig').toString();
  const from = text.indexOf(`<string>${browser}.extensions.${id}</string>`);
  const start = text.lastIndexOf('<dict>', from);
  const json = text
    .slice(start, text.indexOf('\n      </dict>', from))
    .concat('</dict>')
    .replace(/<key>Payload\w+<\/key>\s*<(\w+)>[^<]*<\/\1>/g, '')
    .replace(/<key>(\w+)<\/key>/g, '"$1":')
    .replace(/<string>([^<]*)<\/string>/g, '"$1",')
    .replace(/<dict>/g, '{')
    .replace(/<array>/g, '[')
    .replace(/<\/dict>/g, '},')
    .replace(/<\/array>/g, '],')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/,\s*$/, '');
  return JSON.parse(json);
}

test.each([
  ['Chrome and Edge on Linux', fromLinux],
  ['Firefox', fromFirefox],
  ['Chrome on Windows', () => fromRegistry('Google\\Chrome')],
  ['Edge on Windows', () => fromRegistry('Microsoft\\Edge')],
  ['Intune', fromIntune],
  ['Chrome on macOS', () => fromMac('com.google.Chrome')],
  ['Edge on macOS', () => fromMac('com.microsoft.Edge')],
])('the ready-made file for %s holds what the schema knows, and all of it is taken', (_, read) => {
  const policy = read();
  expect(strange(policy, schema)).toEqual([]);
  expect(policy).toEqual(fromLinux());
  const given = givenIn(policy);
  expect(given?.refused).toEqual([]);
  expect(given?.establishments).toHaveLength(2);
  expect(given?.facts['company-name']).toBe('Ateliers Müller');
});

test('every entry of the schema is one that is read', () => {
  const sample = (part: Part): unknown => {
    if (part.type === 'array') return [sample(part.items ?? {})];
    if (part.type === 'string') return 'FR76 3000 6000 0112 3456 7890 189';
    const parts = Object.entries(part.properties ?? {});
    return Object.fromEntries(parts.map(([name, one]) => [name, sample(one)]));
  };
  const leaves = (part: Part, at: string): string[] => {
    if (part.items) return leaves(part.items, `${at}1.`);
    if (!part.properties) return [at.slice(0, -1)];
    return Object.entries(part.properties).flatMap(([name, one]) => leaves(one, `${at}${name}.`));
  };
  const refused = givenIn(sample(schema))?.refused ?? [];
  expect([...refused].sort()).toEqual(leaves(schema, '').sort());
});
