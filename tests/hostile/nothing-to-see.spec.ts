// What a page can learn of us: nothing at all where the host is not listed, and on a listed one nothing before a
// pill, a note or a fill shows. That a pill in sight can be seen is accepted.
import type { Page } from '@playwright/test';
import { ateliers } from '../e2e/facts.ts';
import { servePage, threeBoxes } from '../e2e/own-page.ts';
import { expect, test } from '../e2e/pill-test.ts';
import { shownIn } from '../harness/in-page.ts';

/** Everything that the page sees happen: changes of its tree, events, messages, new globals. */
const listening = `<script>
  seen = [];
  const known = new Set(Object.getOwnPropertyNames(window));
  // Once it stands: what the parser itself adds is no business of ours.
  addEventListener('DOMContentLoaded', () =>
    new MutationObserver((all) => all.forEach((one) => seen.push('mutation ' + one.type + ' ' + (one.addedNodes[0]?.nodeName ?? one.attributeName))))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
  for (const type of ['message', 'error', 'unhandledrejection', 'toggle', 'beforetoggle', 'securitypolicyviolation'])
    addEventListener(type, () => seen.push(type), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { seen.push('dispatch ' + event.type); return dispatch.call(this, event); };
  for (const name of ['attachShadow', 'showPopover', 'append'])
    { const real = Element.prototype[name] ?? HTMLElement.prototype[name]; (Element.prototype[name] ? Element : HTMLElement).prototype[name] = function (...all) { seen.push(name); return real.apply(this, all); }; }
  globals = () => Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && !['seen', 'globals'].includes(name));
</script>`;

const seenBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...(Reflect.get(window, 'seen') as string[]),
    ...(Reflect.get(window, 'globals') as () => string[])(),
  ]);

test('on a host that is not listed a page sees nothing, whatever it asks', async ({
  page,
  card,
}) => {
  await card(ateliers);
  await servePage(page, listening + threeBoxes, { host: 'www.exemple.fr' });
  await page.fill('#siret', '123');
  await page.locator('#name').click();
  await page.waitForTimeout(1500);
  expect(await seenBy(page)).toEqual([]);
  expect(await shownIn(page)).toEqual([]);
});

test('on a listed host that asks nothing of an employer, neither', async ({ page, card }) => {
  await card(ateliers);
  await servePage(page, `${listening}<label>Votre ville <input id="city"></label>`);
  await page.locator('#city').pressSequentially('Lyon');
  await page.locator('#city').blur();
  await page.waitForTimeout(1500);
  expect(await seenBy(page)).toEqual([]);
});

test('where the pill shows the page sees a bare element, and cannot look inside', async ({
  page,
  card,
  pill,
}) => {
  await card(ateliers);
  await servePage(page, listening + threeBoxes);
  await pill();
  const seen = await page.evaluate(() => {
    const host = [...document.querySelectorAll('html > *')].at(-1) as HTMLElement;
    return {
      inside: host.shadowRoot,
      text: host.textContent,
      attributes: host.getAttributeNames().sort(),
      called: (Reflect.get(window, 'seen') as string[]).filter(
        (one) => !/^mutation|toggle$/.test(one),
      ),
      touched: [...document.querySelectorAll('input')].map((one) => one.getAttributeNames().join()),
    };
  });
  expect(seen).toEqual({
    inside: null,
    text: '',
    attributes: ['lang', 'popover', 'style'],
    called: [],
    touched: ['id', 'id', 'id', 'id'],
  });
});

test('no file of ours can be fetched, no message reaches us, nobody summons the popup', async ({
  page,
  card,
  pill,
  chromium,
  popups,
  complaints,
}) => {
  await card(ateliers);
  await servePage(page, threeBoxes);
  await pill();
  const reached = await page.evaluate(async (id) => {
    const files = [
      'manifest.json',
      'popup.html',
      'show.js',
      'content-scripts/forms.js',
      'icons/16.png',
    ];
    const fetched = await Promise.all(
      files.map((file) =>
        fetch(`chrome-extension://${id}/${file}`).then(
          () => file,
          () => '',
        ),
      ),
    );
    const runtime = Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime');
    for (const tells of ['open', 'hide', 'boxes', 'typed'])
      window.postMessage({ tells, question: 'read', kind: 'siret', value: '1' }, '*');
    return { fetched: fetched.filter(Boolean), canSend: typeof runtime?.sendMessage };
  }, chromium.extensionId);
  expect(reached).toEqual({ fetched: [], canSend: 'undefined' });
  // The browser writes down each file that it refused.
  expect(complaints.said.splice(0)).toHaveLength(5);
  await page.waitForTimeout(1000);
  expect(await popups()).toBe(0);
});

test('a page that removes the pill, again and again, is left alone; the badge still counts', async ({
  page,
  card,
  pill,
  pillSays,
  badge,
}) => {
  await card(ateliers);
  await servePage(page, threeBoxes);
  await pill();
  await page.evaluate(() => {
    new MutationObserver(() => {
      for (const host of document.querySelectorAll('html > [popover]')) host.remove();
    }).observe(document.documentElement, { childList: true });
    for (const host of document.querySelectorAll('html > [popover]')) host.remove();
  });
  await page.fill('#siret', ateliers.siret);
  await page.locator('#siret').press('Tab');
  await expect.poll(badge).toBe('2');
  expect(await pillSays()).toEqual([]);
});

test('a page with a strict policy, loud styles and a focus trap shows the pill as it is meant', async ({
  page,
  card,
  pill,
}) => {
  await card(ateliers);
  await servePage(page, threeBoxes, {
    style:
      '*,div,[popover]{display:none!important;opacity:0!important;color:red!important;font-size:3px!important;position:static!important;inset:0!important} html,body,form,fieldset,legend,p,label,input,h1{display:revert!important;opacity:1!important}',
    headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
  });
  await page.evaluate(() => {
    for (const input of document.querySelectorAll('input'))
      input.addEventListener('blur', () => input.focus());
  });
  const { rect, texts } = await pill();
  expect(texts[0]).toBe('Code en poche peut remplir 3 cases');
  expect(rect.height).toBeGreaterThan(28);
  expect(rect.width).toBeGreaterThan(120);
  const look = await page.evaluate(() => {
    const host = [...document.querySelectorAll('html > *')].at(-1) as HTMLElement;
    const { opacity, display, position } = getComputedStyle(host);
    return { opacity, display, position };
  });
  expect(look).toEqual({ opacity: '1', display: 'flex', position: 'absolute' });
});
