import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { startPicker } from '../../utils/in-page/picker/picker.door.ts';
import type { Teacher } from '../../utils/in-page/picker/teacher.ts';

const heard: string[] = [];
let stop: (() => void) | undefined;
let isAlive = true;

const page = `<style>body { padding-top: 200px }</style>
  <p><label>Réf. <input name="ref"></label></p><p><button>Envoyer</button></p>`;

/** Puts the picker into the page, with somebody behind it who keeps what is taught. */
function start() {
  const teacher = {
    name: vi.fn(async () => ({
      state: 'named' as const,
      label: 'Réf.',
      block: '',
      brittle: false,
    })),
    keep: vi.fn(async () => ({ state: 'kept' as const, shown: true })),
    end: vi.fn(),
    isAlive: () => isAlive,
  } satisfies Teacher;
  stop = startPicker(teacher, { t: (key) => key, quiet: false });
  return teacher;
}

/** All of ours that the page can see. */
const hosts = () => [...document.querySelectorAll('html > div, dialog > div')];

const send = () => document.querySelector('button') as HTMLElement;
const click = (element: Element) => userEvent.click(element);

beforeEach(() => {
  isAlive = true;
  heard.length = 0;
  document.body.innerHTML = page;
});
afterEach(() => {
  stop?.();
  document.body.replaceChildren();
});

/** Clicks the page's own button, and tells whether the page has heard it. */
async function isHeard(): Promise<boolean> {
  send().addEventListener('click', () => heard.push('click'));
  await click(send());
  return heard.includes('click');
}

it('while a person picks, the page hears nothing', async () => {
  start();
  expect(hosts()).toHaveLength(1);
  expect(await isHeard()).toBe(false);
});

it('a page that removes what it does not know hears its clicks again', async () => {
  const { end } = start();
  hosts()[0]?.remove();
  expect(await isHeard()).toBe(true);
  expect(end).toHaveBeenCalledOnce();
});

it('a page that takes it out and puts it back has closed it', async () => {
  const { end } = start();
  document.body.append(...hosts());
  expect(await isHeard()).toBe(true);
  expect(end).toHaveBeenCalledOnce();
  expect(document.querySelectorAll('body > div')).toHaveLength(0);
});

it('even if nobody does anything, it is noticed', async () => {
  const { end } = start();
  hosts()[0]?.remove();
  await expect.poll(() => end.mock.calls.length).toBe(1);
});

it.each([
  ['removes', (dialog: HTMLDialogElement) => dialog.remove()],
  ['closes', (dialog: HTMLDialogElement) => dialog.close()],
  ['writes anew', () => (document.body.innerHTML = page)],
])('a page that %s the dialog it stands in hears its clicks again', async (_, act) => {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.showModal();
  const { end } = start();
  expect(dialog.lastElementChild?.localName).toBe('div');
  act(dialog);
  expect(await isHeard()).toBe(true);
  expect(end).toHaveBeenCalledOnce();
  expect(hosts()).toHaveLength(0);
});

it('goes away by itself once the extension is gone, and holds nobody up', async () => {
  start();
  isAlive = false;
  expect(await isHeard()).toBe(true);
  expect(hosts()).toHaveLength(0);
});

it('takes the focus back from nobody once the page has removed it', async () => {
  const box = document.querySelector('input') as HTMLElement;
  box.focus();
  const { end } = start();
  hosts()[0]?.remove();
  send().focus();
  await expect.poll(() => end.mock.calls.length).toBe(1);
  expect(document.activeElement).toBe(send());
});

it('asked about a box it stays until it is answered', async () => {
  const { name, end } = start();
  await click(document.querySelector('input') as Element);
  await expect.poll(() => name.mock.calls.length).toBe(1);
  await expect(userEvent.click(send(), { timeout: 500 })).rejects.toThrow();
  expect(end).not.toHaveBeenCalled();
  expect(hosts()).toHaveLength(1);
});
