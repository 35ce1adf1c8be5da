import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { openChromium } from '../../tests/harness/chromium.ts';
import { type Texts, textsOf } from '../../tests/harness/texts.ts';
import { welcome } from '../../tests/harness/welcome.ts';
import type { Sandbox } from '../../tests/sandbox/server.ts';
import { type Variant, variants } from './variant.ts';

const pictures = path.resolve(import.meta.dirname, '../../.output/demo');

/** What every step of the demonstration works with. */
export interface Stage {
  readonly chromium: Awaited<ReturnType<typeof openChromium>>;
  readonly sandbox: Sandbox;
  readonly texts: Texts;
  /** Saves `.output/demo/<name>.png`; other variants than the first say so in the name. */
  picture(page: Page, name: string): Promise<void>;
  print(line: string): void;
}

/** Opens the browser in which one variant is shown. */
export async function openStage(
  variant: Variant,
  { extension, sandbox }: { extension: string; sandbox: Sandbox },
): Promise<Stage> {
  mkdirSync(pictures, { recursive: true });
  const chromium = await openChromium({ extension, sandbox, ...variant });
  await welcome(chromium);
  const suffix = variant === variants[0] ? '' : `-${variant.language}-${variant.colorScheme}`;
  return {
    chromium,
    sandbox,
    texts: await textsOf(variant.language),
    picture: async (page, name) => {
      const file = path.join(pictures, `${name}${suffix}.png`);
      await page.screenshot({
        path: file,
        animations: 'disabled',
        clip: await page.evaluate(shown),
      });
    },
    print: (line) => console.log(line),
  };
}

/** The part of a window that its content takes: a popup may be wider than what stands in it. */
function shown() {
  const { width } = document.body.getBoundingClientRect();
  return { x: 0, y: 0, width: Math.min(width || innerWidth, innerWidth), height: innerHeight };
}
