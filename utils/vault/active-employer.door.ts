import { activeOf, employerOn, isPresent } from './active-employer.ts';
import { allEmployers } from './employers.door.ts';
import type { Employer } from './records.ts';
import { keepSetting, settingOf } from './settings.door.ts';
import { siteOf } from './sites.door.ts';

/** The employer whose facts are offered; undefined when there is none, or a choice to make. */
export async function activeEmployer(): Promise<Employer | undefined> {
  const [all, chosen] = await Promise.all([allEmployers(), settingOf('active-employer')]);
  return activeOf(all, chosen);
}

/** The employer whose facts are offered on a site, by the name it is decided about: the one it remembers, else the active one. */
export async function employerFor(site: string | undefined): Promise<Employer | undefined> {
  const [all, chosen, record] = await Promise.all([
    allEmployers(),
    settingOf('active-employer'),
    site === undefined ? undefined : siteOf(site),
  ]);
  return employerOn(all, { remembered: record?.employer, chosen });
}

/** Makes this employer the active one. False when there is no readable employer of that id in use. */
export async function chooseEmployer(id: string): Promise<boolean> {
  const { employers } = await allEmployers();
  const found = employers.find((employer) => employer.id === id);
  return found !== undefined && isPresent(found) && keepSetting('active-employer', id);
}
