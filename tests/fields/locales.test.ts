import { readdirSync, readFileSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { kindNames } from '../../utils/fields/index.ts';
import { messageKey } from '../../utils/fields/message-key.ts';

const folder = 'utils/fields';
const sources = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

/** Every key that a check can say, read in the sources. */
const said = [
  ...sources.flatMap((text) =>
    [...text.matchAll(/\b(?:doubt|info|never)\(([^`]*?)[,)]/g)].flatMap((call) =>
      [...call[1]!.matchAll(/'(\w+)'/g)].map((key) => key[1]!),
    ),
  ),
  ...['siret', 'siren', 'nic'].flatMap((name) =>
    ['OneMissing', 'Missing', 'OneExtra', 'Extra'].map((end) => name + end),
  ),
];

describe.each(['fr', 'en'])('in %s', async (language) => {
  const messages = await parseMessagesFile(`locales/${language}.yml`);
  const keysUnder = (section: string) =>
    messages.filter(({ key }) => key[0] === section).map(({ key }) => key.slice(1).join('.'));

  it('each explanation has its sentence, and each sentence is said', () => {
    expect(said.length).toBeGreaterThan(50);
    expect([...new Set(keysUnder('explain'))].sort()).toEqual([...new Set(said)].sort());
  });

  it.each(['kind', 'where'])('every kind has its text under %s', (section) => {
    expect(keysUnder(section).sort()).toEqual(kindNames.map((kind) => messageKey(kind)).sort());
  });

  it('no text is empty or ends in the middle', () => {
    const ours = messages.filter(({ key }) => ['explain', 'where'].includes(key[0]!));
    const texts = ours.map((message) => (message.type === 'simple' ? message.message : ''));
    expect(texts.filter((text) => text.trim().length < 10)).toEqual([]);
  });
});

it('both languages use the same figures', async () => {
  const [fr, en] = await Promise.all(
    ['fr', 'en'].map((each) => parseMessagesFile(`locales/${each}.yml`)),
  );
  const figures = (messages: typeof fr) =>
    messages!
      .filter(({ key }) => key[0] === 'explain')
      .map(({ key, substitutions }) => `${key.join('.')} ${substitutions}`);
  expect(figures(en)).toEqual(figures(fr));
});
