import { activeOf } from './active-employer.ts';
import { allEmployers } from './employers.door.ts';
import type { Employer } from './records.ts';
import { keepSetting, settingOf } from './settings.door.ts';

/** The employer whose facts are offered; undefined when there is none, or a choice to make. */
export async function activeEmployer(): Promise<Employer | undefined> {
  const [all, chosen] = await Promise.all([allEmployers(), settingOf('active-employer')]);
  return activeOf(all, chosen);
}

/** Makes this employer the active one. False when there is no readable employer of that id. */
export async function chooseEmployer(id: string): Promise<boolean> {
  const { employers } = await allEmployers();
  return employers.some((employer) => employer.id === id) && keepSetting('active-employer', id);
}
