import { chooseEmployer } from './active-employer.door.ts';
import { activeOf, employerOn } from './active-employer.ts';
import { archiveEmployer, noteSeenSirets } from './archive.door.ts';
import { vault } from './database.door.ts';
import type { CardChanges, KeptEmployer } from './employer-card.ts';
import { allEmployers, keepChanges } from './employers.door.ts';
import { givenNow } from './given.door.ts';
import type { MergedEmployer } from './given.ts';
import { emptyCard, isGivenId, withGiven } from './given-card.ts';
import { addressKinds, numberKinds } from './given-groups.ts';
import { ownIn } from './given-own.ts';
import { readRecord } from './read-record.ts';
import { type Employer, employerRecord } from './records.ts';
import { settingOf } from './settings.door.ts';
import { siteOf } from './sites.door.ts';

/** Every employer, with what it gives itself. */
export async function allMerged() {
  const [all, given] = await Promise.all([allEmployers(), givenNow()]);
  return withGiven(all, given);
}

/** The employer whose facts are offered, with what it gives itself: see `activeEmployer`. */
export async function activeMerged(): Promise<MergedEmployer | undefined> {
  const [all, chosen] = await Promise.all([allMerged(), settingOf('active-employer')]);
  return activeOf(all, chosen);
}

/** The employer whose facts are offered on a site, with what it gives itself: see `employerFor`. */
export async function mergedFor(site: string | undefined): Promise<MergedEmployer | undefined> {
  const [all, chosen, record] = await Promise.all([
    allMerged(),
    settingOf('active-employer'),
    site === undefined ? undefined : siteOf(site),
  ]);
  return employerOn(all, { remembered: record?.employer, chosen });
}

/** Changes a card that is shown with what the employer gives: only what is the person's own is kept. */
export async function keepOwn(id: string, changes: CardChanges): Promise<KeptEmployer> {
  const merged = await hold(id);
  return keepChanges(id, ownIn(changes, merged));
}

/** Puts aside an employer, also one of which only the policy knows. */
export async function archiveMerged(id: string): Promise<boolean> {
  await hold(id);
  return archiveEmployer(id);
}

/** Notes the SIRETs of a payslip, also for an employer of which only the policy knows. */
export async function noteSeenMerged(id: string, sirets: readonly string[]): Promise<boolean> {
  await hold(id);
  return noteSeenSirets(id, sirets);
}

/** Makes an employer the active one, also one of which only the policy knows. */
export async function chooseMerged(id: string): Promise<boolean> {
  await hold(id);
  return chooseEmployer(id);
}

/**
 * The person works in this establishment: its SIRET and its address are theirs, in the place of all numbers and of
 * all the address that they typed. The page says so before it asks for it.
 */
export async function chooseEstablishment(id: string, siret: string): Promise<void> {
  await hold(id);
  await change(id, (record) => {
    if (!record) return undefined;
    const gone: readonly string[] = [...numberKinds, ...addressKinds];
    const facts = Object.entries(record.facts).filter(([kind]) => !gone.includes(kind));
    const given = { ...record.given, establishment: siret };
    return { ...record, facts: Object.fromEntries(facts), given };
  });
}

/**
 * From its first change on, the vault knows which card is the employer's, and of which employer: another SIRET typed
 * there must not make it a stranger's, nor another employer's policy make it its own.
 */
export async function hold(id: string): Promise<MergedEmployer | undefined> {
  const merged = (await allMerged()).employers.find((employer) => employer.id === id);
  const of = merged?.sources?.company;
  if (of)
    await change(id, (record) => {
      const before = record ?? blankFor(id);
      return before && { ...before, given: { ...before.given, of: [...of] } };
    });
  return merged;
}

const blankFor = (id: string): Employer | undefined =>
  isGivenId(id) ? { ...emptyCard, id } : undefined;

async function change(id: string, after: (record: Employer | undefined) => Employer | undefined) {
  const { store, done } = (await vault()).transaction('employers', 'readwrite');
  const raw = await store.get(id);
  const before = readRecord(raw, employerRecord);
  // What cannot be read is not written over.
  const next = raw === undefined || before ? after(before) : undefined;
  if (next) await store.put(next);
  await done;
}
