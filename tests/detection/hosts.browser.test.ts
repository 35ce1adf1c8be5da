import { afterEach, expect, it } from 'vitest';
import { hostsOf } from '../../utils/detection/hosts.door.ts';
import { readPage } from '../../utils/detection/read-page.door.ts';
import { watchBoxes } from '../../utils/in-page/watch.door.ts';

afterEach(() => document.body.replaceChildren());

const host = (html: string) => {
  const element = document.body.appendChild(document.createElement('x-part'));
  element.attachShadow({ mode: 'open' }).innerHTML = html;
  return element;
};

it('a component is read once it was searched for, and a search says whether it found boxes', async () => {
  const hosts = hostsOf(document);
  host('<p>no box</p>');
  expect(await hosts.search()).toBe(false);
  host('<label>SIRET de l’employeur<input></label>');
  expect(readPage(document, { hosts }).page.boxes).toEqual([]);
  expect(await hosts.search()).toBe(true);
  expect(readPage(document, { hosts }).page.boxes).toHaveLength(1);
  expect(await hosts.search()).toBe(false);
});

it('a component that has left the page is forgotten', async () => {
  const hosts = hostsOf(document);
  const gone = host('<input>');
  hosts.searchNow();
  gone.remove();
  expect([...hosts.byRoot().values()].flat()).not.toContain(gone);
});

it('shadow roots in shadow roots are found at any depth', () => {
  let root: ShadowRoot = host('').shadowRoot as ShadowRoot;
  for (let depth = 0; depth < 50; depth += 1)
    root = root.appendChild(document.createElement('x-deep')).attachShadow({ mode: 'open' });
  root.innerHTML = '<label>SIRET <input></label>';
  expect(readPage(document).page.boxes).toHaveLength(1);
});

it('a page that says nothing of an employer is not read, unless it is wanted whole', () => {
  document.body.innerHTML = '<label>Search <input></label>';
  expect(readPage(document, { whole: false }).page.boxes).toEqual([]);
  expect(readPage(document).page.boxes).toHaveLength(1);
});

it('boxes that come or go are told within a quarter of a second, however much else changes', async () => {
  let told = 0;
  const { stop } = watchBoxes({
    page: document,
    hosts: hostsOf(document),
    patience: () => 250,
    changed: () => {
      told += 1;
    },
  });
  const feed = setInterval(() => document.body.append(document.createElement('p')), 5);
  await new Promise((done) => setTimeout(done, 600));
  expect(told).toBe(0);
  document.body.append(document.createElement('input'));
  await expect.poll(() => told, { timeout: 1000 }).toBe(1);
  clearInterval(feed);
  stop();
  document.body.append(document.createElement('input'));
  await new Promise((done) => setTimeout(done, 400));
  expect(told).toBe(1);
});
