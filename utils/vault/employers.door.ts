import type { IDBPObjectStore } from 'idb';
import type { Facts } from '../fields/index.ts';
import { isPresent } from './active-employer.ts';
import { vault } from './database.door.ts';
import {
  type CardChanges,
  changedCard,
  type EmployerCard,
  type KeptEmployer,
  recordFor,
} from './employer-card.ts';
import { freshId } from './fresh-id.ts';
import { type BrokenRecord, readRecord, readRows } from './read-record.ts';
import { type Employer, employerRecord, siteRecord } from './records.ts';
import { settingIn } from './settings.ts';
import { siteAfter } from './site-changes.ts';
import type { Stores } from './stores.ts';

type Written<Name extends 'employers' | 'settings'> = IDBPObjectStore<
  Stores,
  ('employers' | 'settings')[],
  Name,
  'readwrite'
>;

/** Every employer, the oldest first, and apart the records that no longer parse, untouched. */
export async function allEmployers(): Promise<{ employers: Employer[]; broken: BrokenRecord[] }> {
  const { store } = (await vault()).transaction('employers');
  const [keys, raws] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const { records, broken } = readRows({ store: 'employers', keys, raws }, employerRecord);
  return { employers: records.sort((a, b) => a.createdAt - b.createdAt), broken };
}

/**
 * Keeps a card, as a new employer unless its id is there already: to keep a new card twice (a double
 * click, two windows that type the same one) makes one employer. Where none could be read, it is now the
 * active one. Nothing is kept when it holds an IBAN or a social-security number: the outcome says where.
 */
export const keepEmployer = ({ id, ...card }: EmployerCard): Promise<KeptEmployer> =>
  keep(id, (before) => changedCard(before, card));

/**
 * Changes a card and leaves the rest of it as it is kept now, so that two windows that each change
 * something lose neither. An employer removed meanwhile does not come back.
 */
export const keepChanges = (id: string, changes: CardChanges): Promise<KeptEmployer> =>
  keep(id, (before) => before && changedCard(before, changes));

/** Adds or corrects some facts of an employer. A blank value takes the fact away. */
export const keepFacts = (id: string, facts: Facts): Promise<KeptEmployer> =>
  keepChanges(id, { facts });

async function keep(
  id: string | undefined,
  cardAfter: (before: Employer | undefined) => CardChanges | undefined,
): Promise<KeptEmployer> {
  const transaction = (await vault()).transaction(['employers', 'settings'], 'readwrite');
  const employers = transaction.objectStore('employers');
  const raw = id === undefined ? undefined : await employers.get(id);
  const before = readRecord(raw, employerRecord);
  // A record we cannot read may hold what we cannot see: it is not written over.
  if (raw !== undefined && !before) return { kept: false, why: 'unreadable', problem: 'replaced' };
  const card = cardAfter(before);
  if (!card) return { kept: false, why: 'missing' };
  const circumstances = { id: id ?? freshId(), now: Date.now(), before };
  const outcome = recordFor(card, circumstances);
  if (outcome.kept) {
    await employers.put(outcome.employer);
    const settings = transaction.objectStore('settings');
    if (!(await hasActive(settings, employers)))
      await settings.put({ key: 'active-employer', value: outcome.employer.id });
  }
  await transaction.done;
  return outcome;
}

/** Whether an employer is chosen that can be used. One that cannot is no reason to leave a new card aside. */
async function hasActive(settings: Written<'settings'>, employers: Written<'employers'>) {
  const chosen = settingIn('active-employer', await settings.get('active-employer'));
  if (chosen === undefined) return false;
  const employer = readRecord(await employers.get(chosen), employerRecord);
  return employer !== undefined && isPresent(employer);
}

/** Removes an employer, and with it its fills, its drafts (those whose key holds its id) and the sites' memory of it. */
export async function removeEmployer(id: string): Promise<void> {
  const stores = ['employers', 'fills', 'drafts', 'settings', 'sites'] as const;
  const transaction = (await vault()).transaction(stores, 'readwrite');
  await transaction.objectStore('employers').delete(id);
  const fills = transaction.objectStore('fills');
  for (const key of await fills.index('by-employer').getAllKeys(id)) await fills.delete(key);
  const drafts = transaction.objectStore('drafts');
  for (const key of await drafts.getAllKeys()) if (key.includes(id)) await drafts.delete(key);
  const settings = transaction.objectStore('settings');
  const chosen = settingIn('active-employer', await settings.get('active-employer'));
  if (chosen === id) await settings.delete('active-employer');
  const sites = transaction.objectStore('sites');
  for (const raw of await sites.getAll()) {
    const site = readRecord(raw, siteRecord);
    if (site?.employer !== id) continue;
    const { host, at } = site;
    const after = siteAfter(site, { host, changes: { employer: undefined }, now: at });
    await (after ? sites.put(after) : sites.delete(host));
  }
  await transaction.done;
}
