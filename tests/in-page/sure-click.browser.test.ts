import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Layer, openLayer, styled } from '../../utils/in-page/layer.door.ts';
import { own, type SureClick, sureClicks } from '../../utils/in-page/sure-click.door.ts';

let layer: Layer;
let clicks: SureClick;
let heard: boolean[];

beforeEach(() => {
  heard = [];
  layer = openLayer(document.documentElement, { language: 'fr', style: { display: 'block' } });
  layer.root.append(styled(document.createElement('p'), { padding: '40px' }));
  layer.moveTo({ left: 20, top: 20 });
  own(layer.host);
  clicks = sureClicks(layer.host);
  layer.host.addEventListener('click', (event) => heard.push(clicks.accepts(event)));
});
afterEach(() => {
  clicks.stop();
  layer.remove();
});

/** Clicks until a click counts: on a busy machine the first may come too soon. */
async function clickThatCounts(): Promise<void> {
  await expect
    .poll(async () => {
      await userEvent.click(layer.host);
      return heard.at(-1);
    })
    .toBe(true);
}

/** Holds up the page whenever it hears of such an event: no timer runs meanwhile. */
function holdUp(event: string, ms: number): void {
  const hold = () => {
    const until = performance.now() + ms;
    while (performance.now() < until);
  };
  addEventListener(event, hold, { capture: true, once: true });
}

it('a click on what has been in sight for a while counts', clickThatCounts);

it('the second half of a double click does not', async () => {
  await clickThatCounts();
  await expect
    .poll(async () => {
      heard = [];
      await userEvent.dblClick(layer.host);
      return heard;
    })
    .toEqual([true, false]);
});

it('after a while in which nobody could look a click does not count, the next one does', async () => {
  await clickThatCounts();
  holdUp('click', 400);
  await userEvent.click(layer.host);
  expect(heard.at(-1)).toBe(false);
  await clickThatCounts();
});
