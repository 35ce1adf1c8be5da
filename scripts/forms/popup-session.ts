import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { clickToolbarButton, type PopupHost } from '../../tests/harness/popup.ts';
import { popupMarks } from '../../tests/harness/popup-marks.ts';

/** The real popup, driven without a Playwright page: opening one for each form would take too long. */
export interface PopupSession {
  /** Waits until a screen is settled, and names it. Rejects after 8 seconds. */
  screen(wanted?: string): Promise<string>;
  /** Boxes that the plan ticks by itself. */
  ticked(): Promise<number>;
  /** Presses "fill"; false when there is nothing to fill. */
  fill(): Promise<boolean>;
  /** How long it took to its first plan. Rejects when it has shown none. */
  planTime(): Promise<PlanTime>;
  close(): Promise<void>;
}

/** In milliseconds. */
export interface PlanTime {
  /** The browser's own making of a popup included. */
  readonly fromClick: number;
  /** From the moment when the popup's page began to load. */
  readonly fromStart: number;
}

/** Clicks the toolbar button over a page and holds on to the popup; after a while, in milliseconds, if it is measured. */
export async function popupOver(
  host: PopupHost,
  page: Page,
  { undisturbed = 0 }: { undisturbed?: number } = {},
): Promise<PopupSession> {
  const { targetId, clickedAt } = await clickToolbarButton(host, page);
  await wait(undisturbed);
  const attached = { targetId, flatten: true };
  const { sessionId } = await host.devTools.send<{ sessionId: string }>(
    'Target.attachToTarget',
    attached,
  );
  const run = async (expression: string): Promise<unknown> => {
    const asked = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result } = await host.devTools.send<{ result: { value?: unknown } }>(
      'Runtime.evaluate',
      asked,
      sessionId,
    );
    return result.value;
  };
  return {
    screen: (wanted) => screenOf(run, wanted),
    ticked: async () => Number(await run(countTicked)),
    fill: async () => (await run(pressFill)) === true,
    planTime: async () => {
      const [began, ended] = (await run(readPlanTime)) as [number, number];
      return { fromClick: began + ended - clickedAt, fromStart: ended };
    },
    close: async () => {
      await host.devTools.send('Target.closeTarget', { targetId }).catch(() => {});
    },
  };
}

const readScreen = 'document.documentElement?.dataset.ready ?? ""';
const readPlanTime = "[performance.timeOrigin, performance.getEntriesByName('plan')[0].duration]";
const countTicked = `document.querySelectorAll('${popupMarks.tick}:checked').length`;
/** Says yes too where the site is asked about before its first fill: the question comes with the next drawing. */
const pressFill = `(async () => {
  const button = document.querySelector('${popupMarks.fill}');
  if (!button || button.disabled || button.getAttribute('aria-disabled') === 'true') return false;
  button.click();
  const ready = () => document.documentElement.dataset.ready;
  const before = ready();
  for (let tries = 0; tries < 100 && button.isConnected && ready() === before; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  document.querySelector('${popupMarks.confirm}')?.click();
  return true;
})()`;

async function screenOf(run: (expression: string) => Promise<unknown>, wanted?: string) {
  const until = Date.now() + 8000;
  let shown = '';
  while (Date.now() < until) {
    // While the popup is still loading its page, there may be nothing to ask.
    shown = String(await run(readScreen).catch(() => ''));
    if (wanted ? shown === wanted : shown !== '') return shown;
    await wait(40);
  }
  throw new Error(`the popup stayed on “${shown}”, not ${wanted ?? 'a settled screen'}`);
}
