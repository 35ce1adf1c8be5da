import type { Facts } from '../../utils/fields/index.ts';
import { siteName } from '../../utils/sites/origins.ts';
import { bringBackEmployer } from '../../utils/vault/archive.door.ts';
import { allBroken, removeBroken } from '../../utils/vault/broken.door.ts';
import { draftOf, dropDraft, keepDraft } from '../../utils/vault/drafts.door.ts';
import { keepEmployer, removeEmployer } from '../../utils/vault/employers.door.ts';
import { dropFills, keepFill, lastFills } from '../../utils/vault/fills.door.ts';
import {
  allMappings,
  keepMapping,
  mappingsOf,
  removeMapping,
} from '../../utils/vault/mappings.door.ts';
import {
  activeMerged,
  allMerged,
  archiveMerged,
  chooseEstablishment,
  chooseMerged,
  keepOwn,
  mergedFor,
  noteSeenMerged,
} from '../../utils/vault/merged.door.ts';
import { keepSetting, settingOf } from '../../utils/vault/settings.door.ts';
import { allSites, keepSite, siteOf } from '../../utils/vault/sites.door.ts';
import { reach } from './reach-vault.ts';

/** What our pages do with the vault. Employers come with what they give themselves: one place does that. */
export const keptDoors = {
  activeEmployer: activeMerged,
  allBroken,
  allEmployers: allMerged,
  allMappings,
  allSites,
  archiveEmployer: archiveMerged,
  bringBackEmployer,
  chooseEmployer: chooseMerged,
  chooseEstablishment,
  draftOf,
  dropDraft,
  dropFills,
  /** The employer meant over a page: the one that its site remembers, else the active one. */
  employerFor: (host: string | undefined) =>
    mergedFor(host === undefined ? undefined : siteName(host)),
  keepChanges: keepOwn,
  keepDraft,
  keepEmployer,
  keepFacts: (id: string, facts: Facts) => keepOwn(id, { facts }),
  keepFill,
  keepMapping,
  keepSetting,
  keepSite,
  lastFills,
  mappingsOf,
  noteSeenSirets: noteSeenMerged,
  removeBroken,
  removeEmployer,
  removeMapping,
  settingOf,
  siteOf,
};

export const kept = reach(keptDoors);
