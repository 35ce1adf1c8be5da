import type { Page } from 'puppeteer-core';
import { builtExtension } from '../../scripts/build-once.ts';
import { type Firefox, openFirefox } from '../harness/firefox.ts';
import { type Texts, textsOf } from '../harness/texts.ts';
import { buildSandbox } from '../sandbox/build.ts';
import type { ReplicaName } from '../sandbox/hosts.ts';
import { type Sandbox, startSandbox } from '../sandbox/server.ts';

/** A real Firefox with the extension in it, and the replicas at the real hosts' names. */
export interface Opened {
  readonly firefox: Firefox;
  readonly sandbox: Sandbox;
  readonly texts: Texts;
  /** The address of a replica's page: Firefox maps the name of a host, its port it does not. */
  readonly addressOf: (site: ReplicaName, path: string) => string;
  close(): Promise<void>;
}

/** Opens everything. Rejects when there is no Firefox, or when the extension does not build. */
export async function open(language: 'fr' | 'en'): Promise<Opened> {
  await buildSandbox();
  const extension = await builtExtension('firefox-mv3');
  const sandbox = await startSandbox();
  try {
    const firefox = await openFirefox({ extension, language });
    return {
      firefox,
      sandbox,
      texts: await textsOf(language),
      addressOf: (site, path) => sandbox.urlOf(site, path, { port: true }),
      close: async () => {
        await firefox.close();
        await sandbox.close();
      },
    };
  } catch (error) {
    await sandbox.close();
    throw error;
  }
}

/** Opens a replica in a new tab and waits until its form is there. */
export async function openForm({ firefox }: Opened, address: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(address);
  await page.waitForSelector('input');
  return page;
}
