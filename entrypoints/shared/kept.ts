import browser from 'webextension-polyfill';
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
import { eraseVault, mergeVault, wholeVault } from '../../utils/vault/whole.door.ts';
import { hearOwn } from './hear-own.ts';
import { inPrivateWindow } from './window.ts';

/** Everything our pages do with the vault. Employers come with what they give themselves: one place does that. */
const here = {
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
  eraseVault,
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
  mergeVault,
  noteSeenSirets: noteSeenMerged,
  removeBroken,
  removeEmployer,
  removeMapping,
  settingOf,
  siteOf,
  wholeVault,
};

export type Vault = typeof here;

/** An order to the vault, sent to the background. */
interface Order {
  readonly vault: keyof Vault;
  readonly given: readonly unknown[];
}

/** What an order gave, or what went wrong: exceptions do not travel, their names do. */
type Given = { readonly value: unknown } | { readonly name: string };

/**
 * The vault. In a private window Firefox opens no database for a page (InvalidStateError, measured in
 * 153): the background, which is not private, then opens it for us.
 */
export const kept: Vault = inPrivateWindow() ? throughBackground() : here;

function throughBackground(): Vault {
  const order = async (vault: keyof Vault, given: readonly unknown[]) => {
    const answer = (await browser.runtime.sendMessage({ vault, given } satisfies Order)) as Given;
    if ('value' in answer) return answer.value;
    throw Object.assign(new Error('the vault did not answer'), { name: answer.name });
  };
  return new Proxy(here, {
    get:
      (_, name: keyof Vault) =>
      (...given: readonly unknown[]) =>
        order(name, given),
  });
}

/** In the background: serves the vault to our own pages, never to a page of the web or its script. */
export const serveVault = (): void =>
  hearOwn(isOrder, ({ vault, given }) => {
    const door = here[vault] as (...given: readonly unknown[]) => Promise<unknown>;
    return door(...given).then(
      (value): Given => ({ value }),
      (error: unknown): Given => ({ name: error instanceof Error ? error.name : 'Error' }),
    );
  });

const isOrder = (message: unknown): message is Order =>
  typeof message === 'object' &&
  message !== null &&
  'vault' in message &&
  Object.hasOwn(here, String(message.vault));
