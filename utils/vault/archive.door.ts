import { isPresent } from './active-employer.ts';
import { vault } from './database.door.ts';
import { readRecord } from './read-record.ts';
import { type Employer, employerRecord } from './records.ts';
import { settingIn } from './settings.ts';

/**
 * Puts an employer aside: kept whole, with its fills and its drafts, and never the active one. False when it is
 * gone or can no longer be read.
 */
export async function archiveEmployer(id: string): Promise<boolean> {
  const archivedAt = Date.now();
  return change(id, ({ archivedAt: before, ...employer }) => ({
    ...employer,
    archivedAt: before ?? archivedAt,
  }));
}

/** Takes an employer that was put aside into use again; the active one stays the active one. */
export const bringBackEmployer = (id: string): Promise<boolean> =>
  change(id, ({ archivedAt: _, ...employer }) => employer);

/**
 * Notes the SIRETs that the last payslip of an employer showed, in the place of those of the one before; none
 * takes the note away. They are told on the card, never filled in.
 */
export const noteSeenSirets = (id: string, sirets: readonly string[]): Promise<boolean> => {
  const seen = [...new Set(sirets.map((siret) => siret.replace(/\s/g, '')))];
  const seenSirets = seen.filter((siret) => /^\d{14}$/.test(siret));
  return change(id, ({ seenSirets: _, ...employer }) =>
    seenSirets.length === 0 ? employer : { ...employer, seenSirets },
  );
};

/** Nothing here is typed on the card: `updatedAt` stays, and with it what is being typed. */
async function change(id: string, after: (employer: Employer) => Employer): Promise<boolean> {
  const transaction = (await vault()).transaction(['employers', 'settings'], 'readwrite');
  const employers = transaction.objectStore('employers');
  const before = readRecord(await employers.get(id), employerRecord);
  if (before) {
    const employer = after(before);
    await employers.put(employer);
    const settings = transaction.objectStore('settings');
    const chosen = settingIn('active-employer', await settings.get('active-employer'));
    if (chosen === id && !isPresent(employer)) await settings.delete('active-employer');
  }
  await transaction.done;
  return before !== undefined;
}
