import { vault } from './database.door.ts';
import { type SettingName, type SettingValue, settingIn, settings } from './settings.ts';

/** A setting; undefined when it was never kept or can no longer be read: the default then holds. */
export async function settingOf<N extends SettingName>(
  name: N,
): Promise<SettingValue<N> | undefined> {
  return settingIn(name, await (await vault()).get('settings', name));
}

/** Keeps a setting. False when the value is not one that this setting may hold. */
export async function keepSetting<N extends SettingName>(
  name: N,
  value: SettingValue<N>,
): Promise<boolean> {
  if (!settings[name].safeParse(value).success) return false;
  await (await vault()).put('settings', { key: name, value });
  return true;
}
