import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hostsOf } from '../../utils/detection/hosts.door.ts';
import { lookAgain } from '../../utils/in-page/look-again.door.ts';

const again = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  again.mockClear();
  document.body.innerHTML = '<label>SIRET</label> <input> <p>12:00</p>';
  lookAgain(document, hostsOf(document), again).soon();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const label = () => document.querySelector('label') as HTMLLabelElement;
const input = () => document.querySelector('input') as HTMLInputElement;

/** Observers call back only once the script that changed the page has ended. */
async function pass(ms: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

it('a page at rest is not looked at again', async () => {
  await pass(20_000);
  expect(again).not.toHaveBeenCalled();
});

it.each<readonly [string, () => void]>([
  ['a label tied to its box', () => Object.assign(label(), { htmlFor: 'siret' })],
  ['a box given its id', () => Object.assign(input(), { id: 'siret' })],
  ['a box named', () => Object.assign(input(), { ariaLabel: 'SIRET' })],
  ['a text translated', () => Object.assign(label().firstChild as Text, { data: 'N° SIRET' })],
  ['a text put in its place', () => Object.assign(label(), { textContent: 'N° SIRET' })],
])('%s after it came is seen', async (_, change) => {
  change();
  await pass(20_000);
  expect(again).toHaveBeenCalledTimes(1);
});

it('what changes neither text nor name is no reason to look', async () => {
  input().className = 'wrong';
  input().style.color = 'red';
  await pass(20_000);
  expect(again).not.toHaveBeenCalled();
});

it('what we show beside the body is no reason either', async () => {
  document.documentElement.append(document.createElement('div'));
  await pass(20_000);
  expect(again).not.toHaveBeenCalled();
  document.documentElement.lastElementChild?.remove();
});

it('a text that comes after the first look, late, is seen by the second', async () => {
  await pass(3000);
  expect(again).not.toHaveBeenCalled();
  label().htmlFor = 'siret';
  await pass(20_000);
  expect(again).toHaveBeenCalledTimes(1);
});

it('a page that never stands still costs two looks', async () => {
  for (let second = 0; second < 20; second += 1) {
    (document.querySelector('p') as HTMLElement).textContent = `12:${second}`;
    await pass(1000);
  }
  expect(again).toHaveBeenCalledTimes(2);
});
