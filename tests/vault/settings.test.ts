import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { databaseName } from '../../utils/vault/database.door.ts';
import { keepSetting, settingOf } from '../../utils/vault/settings.door.ts';

beforeEach(() => deleteDB(databaseName));

test('a setting comes back as it was kept last', async () => {
  expect(await settingOf('closed-hints')).toBeUndefined();
  await keepSetting('closed-hints', ['first-run', 'private']);
  await keepSetting('letter-language', 'en');
  expect(await settingOf('closed-hints')).toEqual(['first-run', 'private']);
  expect(await settingOf('letter-language')).toBe('en');
  await keepSetting('letter-language', 'fr');
  expect(await settingOf('letter-language')).toBe('fr');
});

test('a value that the setting may not hold is not kept, and leaves the one before', async () => {
  await keepSetting('letter-language', 'fr');
  // @ts-expect-error: the types refuse it too
  expect(await keepSetting('letter-language', 'de')).toBe(false);
  expect(await settingOf('letter-language')).toBe('fr');
});
