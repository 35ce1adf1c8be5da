import * as z from 'zod/mini';
import { type Check, readRecord } from './read-record.ts';
import { settingRecord } from './records.ts';

/** Every setting with what it may hold. An absent setting stands for the default of whoever asks. */
export const settings = {
  /** The id of the employer whose facts are offered. */
  'active-employer': z.string(),
  'letter-language': z.enum(['fr', 'en']),
  /** Whether pages show a pill where boxes can be filled. */
  pill: z.enum(['shown', 'never']),
  /** Whether the public register may be asked; off where there is none. */
  lookup: z.enum(['off', 'on']),
  /** Hints that the person closed, by name. */
  'closed-hints': z.array(z.string()),
} as const;

export type SettingName = keyof typeof settings;
export type SettingValue<N extends SettingName> = z.infer<(typeof settings)[N]>;

/** The value in a setting's record; undefined when there is none or it no longer parses. */
export function settingIn<N extends SettingName>(
  name: N,
  raw: unknown,
): SettingValue<N> | undefined {
  const check: Check<unknown> = settings[name];
  return readRecord(readRecord(raw, settingRecord)?.value, check) as SettingValue<N> | undefined;
}
