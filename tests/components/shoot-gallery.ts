import { mkdir } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import preact from '@preact/preset-vite';
import { type Browser, chromium } from 'playwright';
import { createServer, type Plugin } from 'vite';
import { browserPath } from '../../scripts/browser-paths.mjs';
import { messagesOf } from './messages.ts';

// Takes a picture of every screen under .output/gallery and asks axe about each.
// `node tests/components/shoot-gallery.ts [screen…]`

const folder = '.output/gallery';
const all =
  'first form card plan plan-simple plan-settled outcome undone elsewhere no-access letter broken ' +
  'site-offer site-open site-withdrawn site-never first-fill first-fill-alike sites';
const names = process.argv.length > 2 ? process.argv.slice(2) : all.split(' ');

const messages: Plugin = {
  name: 'messages',
  configureServer: ({ middlewares }) => {
    middlewares.use('/messages', async (request, response) => {
      const lang = request.url?.startsWith('/en') ? 'en' : 'fr';
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(await messagesOf(lang)));
    });
  },
};

interface View {
  readonly lang: 'fr' | 'en';
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  /** Contrast changes with the colours, names with nothing else: axe looks at both schemes once. */
  readonly axe?: boolean;
}

const views: readonly View[] = [
  { lang: 'fr', colorScheme: 'light', width: 370, axe: true },
  { lang: 'en', colorScheme: 'dark', width: 370, axe: true },
  { lang: 'fr', colorScheme: 'dark', width: 370 },
  { lang: 'en', colorScheme: 'light', width: 370 },
  { lang: 'fr', colorScheme: 'light', width: 320 },
  { lang: 'fr', colorScheme: 'light', width: 1100 },
];

async function shoot(browser: Browser, base: string, view: View): Promise<number> {
  const { lang, colorScheme, width } = view;
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 600 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  let violations = 0;
  for (const name of names) {
    const wide = width === 370 ? '' : '&page';
    await page.goto(`${base}tests/components/gallery.html?screen=${name}&lang=${lang}${wide}`);
    await page.locator('h1').waitFor();
    const path = `${folder}/${name}-${lang}-${colorScheme}-${width}.png`;
    await page.screenshot({ path, fullPage: true });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) {
      console.log(`${path}: ${overflow} px too wide`);
      violations += 1;
    }
    if (!view.axe) continue;
    const found = (await new AxeBuilder({ page }).analyze()).violations;
    for (const { id, nodes } of found) console.log(`${path}: ${id}\n  ${nodes.map((n) => n.html)}`);
    violations += found.length;
  }
  await context.close();
  return violations;
}

await mkdir(folder, { recursive: true });
const server = await createServer({
  configFile: false,
  plugins: [preact(), messages],
  logLevel: 'error',
  server: { port: 0, hmr: false, watch: null },
});
await server.listen();
const browser = await chromium.launch({
  executablePath: browserPath('chromium') ?? 'chromium',
  chromiumSandbox: false,
});
try {
  const base = server.resolvedUrls?.local[0] ?? '';
  let violations = 0;
  for (const view of views) violations += await shoot(browser, base, view);
  console.log(`${names.length} screens, ${views.length} views, ${violations} complaints`);
  process.exitCode = violations > 0 ? 1 : 0;
} finally {
  await browser.close();
  await server.close();
}
