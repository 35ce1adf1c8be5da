import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromJSONSchema } from 'zod';
import { openBackup, writeSealed } from '../../utils/vault/backup.ts';
import { fromBase64 } from '../../utils/vault/base64.ts';
import { cardKeys, writeCardFile } from '../../utils/vault/card-file.ts';
import { readCardFile } from '../../utils/vault/read-card-file.ts';
import { seal, unseal } from '../../utils/vault/sealed.door.ts';
import { bakery, workshop } from './cards.ts';

/** A seal is slow by nature, and slower where others work. */
const slow = 60_000;

/** The JSON examples of a page of docs, in order, as they stand. */
const examples = (page: string): string[] =>
  [...readFileSync(`docs/${page}`, 'utf8').matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, text]) => text ?? '',
  );

test(
  'the documented backup opens with its passphrase, and is made anew letter by letter',
  async () => {
    const [clear = '', sealed = ''] = examples('backup.md');
    const passphrase = 'correct cheval pile agrafe';
    const opened = openBackup(sealed);
    if (opened.is !== 'sealed') throw new Error(opened.is);
    expect(await unseal(opened.file, passphrase)).toEqual({ text: clear });
    const { salt, iv } = opened.file.seal;
    const again = await seal(clear, { passphrase, salt: fromBase64(salt), iv: fromBase64(iv) });
    expect(writeSealed(again)).toBe(sealed);
    expect(openBackup(clear)).toMatchObject({
      is: 'clear',
      stores: { settings: [{ key: 'pill' }] },
    });
  },
  slow,
);

test('a changed byte, and a changed header, are damage and no wrong passphrase', async () => {
  const [, sealed = ''] = examples('backup.md');
  for (const changed of [
    sealed.replace('"V5Y/', '"V5Z/'),
    sealed.replace('"rounds": 600000', '"rounds": 600001'),
  ]) {
    const opened = openBackup(changed);
    if (opened.is !== 'sealed') throw new Error(opened.is);
    expect(await unseal(opened.file, 'correct cheval pile agrafe')).toEqual({ why: 'damaged' });
  }
});

const schema = JSON.parse(readFileSync('docs/employer-card.schema.json', 'utf8'));
const check = fromJSONSchema(schema);
const namesIn = (part: string): string[] => {
  const { properties, items } = schema.properties[part];
  return Object.keys(properties ?? items.properties);
};

test('the schema of a card names the keys that are written and read, and no other', () => {
  const named = Object.keys(schema.properties).filter((key) => Object.hasOwn(cardKeys, key));
  expect(named).toEqual(Object.keys(cardKeys));
  for (const [part, keys] of Object.entries(cardKeys))
    expect(namesIn(part)).toEqual([
      ...Object.keys(keys),
      ...(part === 'companyCode' ? ['expires'] : []),
    ]);
});

test.each([
  ['a full card', writeCardFile({ codeExpires: {}, ...workshop })],
  ['the least card', writeCardFile(bakery)],
  ['the documented one', examples('employer-card.md')[0] ?? ''],
])('%s is as the schema says, and is read whole', (_, text) => {
  expect(check.safeParse(JSON.parse(text)).error).toBeUndefined();
  expect(readCardFile(text)).toMatchObject({ read: true, file: { ignored: [], refused: [] } });
});

test('the schema refuses what we refuse', () => {
  for (const file of [
    {},
    { codeEnPoche: 'employer-card', version: 2 },
    { codeEnPoche: 'backup' },
  ]) {
    expect(check.safeParse(file).success).toBe(false);
    expect(readCardFile(JSON.stringify(file)).read).toBe(false);
  }
});
