import type { Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { type InPage, shownIn } from '../harness/in-page.ts';
import { allTargets } from '../harness/tab-of.ts';
import { test as base, expect } from './browser-test.ts';

export { expect };

declare const chrome: typeof Browser;

/** What the tests of what stands in the page look at. */
interface PillTools {
  /** The pill, once it is there. */
  pill: () => Promise<InPage>;
  /** The texts of the pill as they are now; none where there is no pill. */
  pillSays: () => Promise<readonly string[]>;
  /** The one note, as it is now. */
  noteSays: () => Promise<readonly string[]>;
  /** What the badge of the tab in front says. */
  badge: () => Promise<string>;
  /** How many popups are open. */
  popups: () => Promise<number>;
  closePopups: () => Promise<void>;
  /** Clicks on the pill until it has opened the popup. */
  openByPill: () => Promise<void>;
}

export const test = base.extend<PillTools>({
  pill: async ({ page }, use) =>
    use(async () => {
      await expect.poll(async () => (await shownIn(page)).some(isPill)).toBe(true);
      return (await shownIn(page)).find(isPill) as InPage;
    }),
  pillSays: async ({ page }, use) =>
    use(async () => (await shownIn(page)).find(isPill)?.texts ?? []),
  noteSays: async ({ page }, use) =>
    use(async () =>
      (await shownIn(page)).filter((one) => !isPill(one)).flatMap(({ texts }) => texts.slice(1)),
    ),
  badge: async ({ chromium }, use) =>
    use(() =>
      chromium.serviceWorker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
      }),
    ),
  popups: async ({ chromium }, use) => use(async () => (await popupsOf(chromium.popupHost)).length),
  // On a busy machine the first click may come before the pill has been in sight for long enough.
  openByPill: async ({ page, pill, popups }, use) =>
    use(() =>
      expect(async () => {
        // A popup that came late hides the pill.
        if ((await popups()) === 1) return;
        const shown = await pill();
        await clickOn(page, shown, shown.texts[0] ?? '');
        await expect.poll(popups, { timeout: 8000 }).toBe(1);
      }).toPass(),
    ),
  closePopups: async ({ chromium }, use) =>
    use(async () => {
      for (const { targetId } of await popupsOf(chromium.popupHost))
        await chromium.popupHost.devTools.send('Target.closeTarget', { targetId });
      await expect.poll(async () => (await popupsOf(chromium.popupHost)).length).toBe(0);
    }),
});

async function popupsOf({
  devTools,
  extensionId,
}: {
  readonly devTools: Parameters<typeof allTargets>[0];
  readonly extensionId: string;
}) {
  const start = `chrome-extension://${extensionId}/popup.html`;
  return (await allTargets(devTools)).filter(
    ({ type, url }) => type === 'page' && url.startsWith(start),
  );
}

const isPill = ({ buttons }: InPage): boolean => Object.keys(buttons).length > 0;

/** Longer than what a click on the pill must have been preceded by: it is the one thing here that is about time. */
const SETTLED = 600;

/** Clicks as a person does: who looks at what they click on has waited a moment. */
export async function clickOn(page: Page, shown: InPage, says: string): Promise<void> {
  const at = shown.buttons[says];
  if (!at) throw new Error(`nothing there says “${says}”, only ${Object.keys(shown.buttons)}`);
  await page.mouse.move(at.x, at.y);
  await page.waitForTimeout(SETTLED);
  await page.mouse.click(at.x, at.y);
}
