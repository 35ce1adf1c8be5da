import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './browser-test.ts';

/** Nothing that axe finds, by day and by night. */
export async function expectSound(screen: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await screen.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await screen.evaluate(transitionsOver);
    const { violations } = await (await axeOn(screen)).analyze();
    const told = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    expect(told, colorScheme).toEqual([]);
  }
}

/** Runs in a page of ours: colours that still change are not yet those that one reads. */
async function transitionsOver(): Promise<void> {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}

/**
 * Every rule of axe, but without the long lists of what is right. Its megabyte of source is slow to put into
 * a page, and is put there only once: it stays for as long as the document does.
 */
async function axeOn(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => Reflect.has(globalThis, 'axe'));
  const builder = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page });
  // In legacy mode axe opens no tab of its own, before which a popup would close.
  return builder.setLegacyMode().options({ resultTypes: ['violations'] });
}
