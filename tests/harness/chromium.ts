import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { browserPath } from '../../scripts/browser-paths.mjs';
import { connectDevTools, type DevTools } from './devtools.ts';
import { type InstalledExtension, installExtension } from './extension.ts';

export interface ChromiumOptions {
  /** Gives the replicas their hosts' names: see `startSandbox`. */
  readonly sandbox?: { readonly hostRules: string };
  readonly language?: 'fr' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  readonly headless?: boolean;
  /** The folders of the extensions whose buttons stay in the toolbar: see `pin`. */
  readonly pinned?: readonly string[];
}

/** A Chromium of its own, with a new profile that `close` throws away. */
export interface BareChromium {
  readonly context: BrowserContext;
  /** Installs the built extension in this folder; called again, it updates it in place. */
  loadExtension(folder: string): Promise<InstalledExtension>;
  close(): Promise<void>;
}

/** Opens Chromium with the extension built in `extension`. Throws when there is no Chromium. */
export async function openChromium(
  options: ChromiumOptions & { readonly extension: string },
): Promise<BareChromium & InstalledExtension> {
  const bare = await openBareChromium({ ...options, pinned: [options.extension] });
  try {
    return { ...bare, ...(await bare.loadExtension(options.extension)) };
  } catch (error) {
    await bare.close();
    throw error;
  }
}

/** Opens Chromium without the extension, which `loadExtension` then installs under the open pages. */
export async function openBareChromium(options: ChromiumOptions = {}): Promise<BareChromium> {
  const profile = mkdtempSync(path.join(tmpdir(), 'code-en-poche-'));
  if (options.pinned) pin(profile, options.pinned);
  const context = await launch(profile, options);
  const port = await portIn(profile);
  const devTools = await connectDevTools(port);
  const colorScheme = options.colorScheme ?? 'light';
  return {
    context,
    loadExtension: (folder) => installExtension({ context, devTools, port, colorScheme }, folder),
    close: () => close({ context, devTools, profile }),
  };
}

/**
 * Keeps the buttons of unpacked extensions in the toolbar: else Chromium slides one in and out at each click, and
 * draws its own window again for each step.
 */
function pin(profile: string, folders: readonly string[]): void {
  mkdirSync(path.join(profile, 'Default'));
  const preferences = { extensions: { pinned_extensions: folders.map(idOf) } };
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

/** Chromium makes the id of an unpacked extension from its folder. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]!);
}

function launch(profile: string, options: ChromiumOptions): Promise<BrowserContext> {
  const executablePath = browserPath('chromium');
  if (!executablePath) throw new Error('Chromium is missing: `npm test` installs it or says how');
  const language = options.language ?? 'fr';
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    // Chromium refuses its sandbox to root.
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreHTTPSErrors: true,
    colorScheme: options.colorScheme ?? 'light',
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    // The interface's language: on Linux Chromium reads it here, and only here.
    env: { ...definedEnvironment(), LANGUAGE: language },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--no-first-run',
      // Cheaper, and all the same to a page: no window that fades in, no new process for a site met before.
      '--wm-window-animations-disabled',
      '--process-per-site',
      // Nothing is drawn on a screen: a processor that plays the graphics card takes a tenth of all time.
      ...(options.headless === false ? [] : ['--disable-gpu']),
      ...(options.sandbox ? [`--host-resolver-rules=${options.sandbox.hostRules}`] : []),
      ...(options.sandbox ? ['--ignore-certificate-errors'] : []),
    ],
    ...(options.headless === false ? { viewport: null } : {}),
  });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]),
  );
}

/** Chromium writes down the port that it chose, a little after it has started. */
async function portIn(profile: string): Promise<number> {
  const file = path.join(profile, 'DevToolsActivePort');
  for (let tries = 0; tries < 100; tries += 1) {
    const port = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
    if (port > 0) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Chromium opened no DevTools port');
}

async function close(opened: { context: BrowserContext; devTools: DevTools; profile: string }) {
  opened.devTools.close();
  await opened.context.close().catch(() => {});
  rmSync(opened.profile, { recursive: true, force: true, maxRetries: 5 });
}
