import { vault } from './database.door.ts';
import { readRecord } from './read-record.ts';
import { type SiteRecord, siteRecord } from './records.ts';
import { type SiteChanges, siteAfter } from './site-changes.ts';

/** What the person has decided about a host, if anything. */
export async function siteOf(host: string): Promise<SiteRecord | undefined> {
  return readRecord(await (await vault()).get('sites', host), siteRecord);
}

/** Every host that something was decided about, by name. */
export async function allSites(): Promise<SiteRecord[]> {
  const raws = await (await vault()).getAll('sites');
  return raws
    .flatMap((raw) => readRecord(raw, siteRecord) ?? [])
    .sort((a, b) => a.host.localeCompare(b.host));
}

/** Changes what is decided about a host; one about which nothing is decided any more is forgotten. */
export async function keepSite(host: string, changes: SiteChanges): Promise<void> {
  const { store, done } = (await vault()).transaction('sites', 'readwrite');
  const before = readRecord(await store.get(host), siteRecord);
  const after = siteAfter(before, { host, changes, now: Date.now() });
  if (after) await store.put(siteRecord.parse(after));
  else await store.delete(host);
  await done;
}
