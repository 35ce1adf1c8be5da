// The attacks published in 2025 on what extensions show in pages, one by one, on the built extension: a page
// that wants the person's click for our pill. Here a stolen click would only open the popup; it must not.
import { ateliers } from '../e2e/facts.ts';
import { servePage, threeBoxes } from '../e2e/own-page.ts';
import { expect, test } from '../e2e/pill-test.ts';

const three = 'Code en poche peut remplir 3 cases';
/** In which a popup would have opened, in milliseconds. */
const NOTHING_COMES = 1500;
/** What a person takes to react to what appears, at the least, in milliseconds. */
const REACTION = 200;

test.beforeEach(async ({ card, page, pill }) => {
  await card(ateliers);
  await servePage(page, threeBoxes);
  await pill();
});

/** What a page does to the pill, again and again. Runs in the page: it sees our host, as any page can. */
const onThePill: Readonly<Record<string, () => void>> = {
  'the pill made transparent': () => pillHost().style.setProperty('opacity', '0.01', 'important'),
  'the pill filtered away': () =>
    pillHost().style.setProperty('filter', 'opacity(0.01)', 'important'),
  'the pill blended away': () =>
    pillHost().style.setProperty('mix-blend-mode', 'multiply', 'important'),
  'the pill cut to a sliver that still takes clicks': () =>
    pillHost().style.setProperty('clip-path', 'inset(0 0 99% 0)', 'important'),
  'the pill masked': () =>
    pillHost().style.setProperty('mask-image', 'linear-gradient(#0000,#0001)', 'important'),
  'the pill blown up over the whole page': () =>
    pillHost().style.setProperty('transform', 'scale(40)', 'important'),
  'its words made as clear as the ground': () =>
    pillHost().style.setProperty('color', 'transparent', 'important'),
  'its words made too small to read': () =>
    pillHost().style.setProperty('font-size', '1px', 'important'),
  'the pill clipped in the old way': () =>
    pillHost().style.setProperty('clip', 'rect(0 1px 1px 0)', 'important'),
  'the pill squeezed to a line': () => pillHost().style.setProperty('height', '26px', 'important'),
  'the pill given a class of the page': () => pillHost().classList.add('buy'),
};

/** What a page does around the pill, once. */
const aroundIt: Readonly<Record<string, () => void>> = {
  'the whole page made transparent': () =>
    document.documentElement.style.setProperty('opacity', '0.01'),
  'the whole page filtered': () =>
    document.documentElement.style.setProperty('filter', 'opacity(0.01)'),
  'a cover in the top layer that lets clicks through': () => void cover(document.body),
  'the same cover inside a closed component': () => {
    const host = document.body.appendChild(document.createElement('div'));
    cover(host.attachShadow({ mode: 'closed' }));
  },
  'a modal dialog over it': () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.style.cssText = 'pointer-events:none;inset:0;width:100vw;height:100vh';
    dialog.showModal();
  },
  'a small hole in a cover': () => {
    const { left, top } = pillHost().getBoundingClientRect();
    const one = cover(document.body);
    one.style.clipPath = `polygon(0 0, 100% 0, 100% 100%, 0 100%, 0 ${top + 20}px, ${left + 30}px ${top + 20}px, ${left + 30}px ${top + 10}px, 0 ${top + 10}px)`;
  },
};

const attacks = [
  ...Object.entries(onThePill).map(
    ([name, attack]) => [name, `setInterval(() => pillHost() && (${attack})(), 10)`] as const,
  ),
  ...Object.entries(aroundIt).map(([name, attack]) => [name, `(${attack})()`] as const),
];

for (const [name, attack] of attacks)
  test(`${name}: a click opens nothing`, async ({ page, pill, popups }) => {
    const { buttons } = await pill();
    const at = buttons[three];
    await page.evaluate(`${tools};${attack}`);
    await page.waitForTimeout(500);
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await page.waitForTimeout(NOTHING_COMES);
    expect(await popups()).toBe(0);
  });

test('without any attack, the same click opens the popup', async ({ openByPill, popups }) => {
  await openByPill();
  expect(await popups()).toBe(1);
});

test('an animation of the page fades nothing: our own style goes before it', async ({ page }) => {
  const opacity = await page.evaluate(`${tools};
    pillHost().animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e6, fill: 'both' });
    getComputedStyle(pillHost()).opacity`);
  expect(opacity).toBe('1');
});

test('a click that the page makes up opens nothing', async ({ page, popups }) => {
  await page.evaluate(`${tools};
    const host = pillHost(); const { left, top } = host.getBoundingClientRect();
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      for (const to of [host, document.elementFromPoint(left + 30, top + 15)])
        to.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: left + 30, clientY: top + 15 }));
    host.click();`);
  await page.waitForTimeout(NOTHING_COMES);
  expect(await popups()).toBe(0);
});

test('put in the way of a double click, at its second half: nothing', async ({
  page,
  pill,
  popups,
}) => {
  const at = (await pill()).buttons[three] ?? { x: 0, y: 0 };
  await page.evaluate(`${tools};
    const one = cover(document.body); one.style.pointerEvents = 'auto';
    one.addEventListener('mouseup', () => one.remove());`);
  await page.waitForTimeout(500);
  await page.mouse.dblclick(at.x, at.y, { delay: 20 });
  await page.waitForTimeout(NOTHING_COMES);
  expect(await popups()).toBe(0);
});

test('shown again and again by the page right before the click: nothing', async ({
  page,
  pill,
  popups,
  closePopups,
}) => {
  const at = (await pill()).buttons[three] ?? { x: 0, y: 0 };
  await page.evaluate(`${tools};
    const host = pillHost(); host.hidePopover();
    addEventListener('mousemove', () => host.matches(':popover-open') || host.showPopover());
    for (const type of ['mousemove', 'click'])
      addEventListener(type, () => { document.body.dataset[type] = performance.now(); }, true);`);
  let took = Number.POSITIVE_INFINITY;
  // On a busy machine the click may come so late that a person would have seen what it lands on.
  for (let tries = 0; took > REACTION && tries < 8; tries += 1) {
    await page.evaluate(`${tools}; pillHost()?.hidePopover()`);
    await page.waitForTimeout(500);
    await page.mouse.move(at.x, at.y - tries);
    await page.mouse.click(at.x, at.y - tries);
    took = await page.evaluate(() => {
      const { mousemove, click } = document.body.dataset;
      return Number(click) - Number(mousemove);
    });
    if (took > REACTION) await closePopups();
  }
  expect(took).toBeLessThanOrEqual(REACTION);
  await page.waitForTimeout(NOTHING_COMES);
  expect(await popups()).toBe(0);
});

/** What the attacks above use in the page, as text: a function is sent there alone. */
const tools = `
  var pillHost = () => [...document.querySelectorAll('html > [popover]')].at(-1);
  var cover = (parent) => {
    const one = parent.appendChild(document.createElement('div'));
    one.popover = 'manual';
    one.style.cssText = 'pointer-events:none;position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:#fff';
    one.showPopover();
    return one;
  };`;

declare const pillHost: () => HTMLElement;
declare const cover: (parent: Node) => HTMLElement;
