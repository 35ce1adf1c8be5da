import { test as base, expect, type Page } from '@playwright/test';
import type { Facts } from '../../utils/fields/index.ts';
import type { Employer, StoreName } from '../../utils/vault/records.ts';
import { openChromium } from '../harness/chromium.ts';
import { type Texts, textsOf } from '../harness/texts.ts';
import { keepCard } from '../harness/vault.ts';
import { buildSandbox } from '../sandbox/build.ts';
import type { ReplicaName } from '../sandbox/hosts.ts';
import { type Sandbox, startSandbox } from '../sandbox/server.ts';
import { type BuiltCopy, builtCopy } from './built-copy.ts';
import { type Complaints, listenForComplaints } from './complaints.ts';
import { emptyVault, keptIn } from './kept-in-vault.ts';

export { expect };

type Chromium = Awaited<ReturnType<typeof openChromium>>;

/** What each test gets anew. The vault is empty when it begins. */
interface TestTools {
  /** A new tab. */
  readonly page: Page;
  /** Opens a replica in `page`, and waits until its form is there. */
  readonly open: (site: ReplicaName, path?: string) => Promise<void>;
  /** Clicks the toolbar button over a page; closed again after the test. */
  readonly popupOver: (page: Page) => Promise<Page>;
  /** Empties the vault and puts one card into it, the active one. */
  readonly card: (facts: Facts) => Promise<Employer>;
  readonly emptyVault: () => Promise<void>;
  /** The records of one store as they are now. */
  readonly kept: (store: StoreName) => Promise<unknown[]>;
  /** Anything in it when the test ends fails the test. */
  readonly complaints: Complaints;
}

/** What all the tests of a worker share. The first two are options, for `test.use` at the top of a file. */
interface WorkerTools {
  readonly language: 'fr' | 'en';
  readonly colorScheme: 'light' | 'dark';
  readonly texts: Texts;
  readonly sandbox: Sandbox;
  readonly built: BuiltCopy;
  readonly chromium: Chromium;
}

/** One real Chromium a worker, the extension in it, the replicas at the real hosts' names. */
export const test = base.extend<TestTools, Omit<WorkerTools, 'colorScheme'> & { readonly theme: 'light' | 'dark' }>({
  language: ['fr', { scope: 'worker', option: true }],
  theme: ['light', { scope: 'worker', option: true }],
  texts: [async ({ language }, use) => use(await textsOf(language)), { scope: 'worker' }],
});
