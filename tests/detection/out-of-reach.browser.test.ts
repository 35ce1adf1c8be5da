import { afterEach, expect, it } from 'vitest';
import { readPage } from '../../utils/detection/read-page.door.ts';
import { isOpen } from '../../utils/detection/state.door.ts';

afterEach(() => document.body.replaceChildren());

/** Each of these alone keeps a box from being written: a list in disguise, a locked box, one that nobody sees. */
it.each([
  '<input role="combobox">',
  '<input role="listbox">',
  '<input role="searchbox">',
  '<input aria-autocomplete="list">',
  '<input aria-autocomplete="both">',
  '<input aria-haspopup="listbox">',
  '<input aria-haspopup="true">',
  '<input aria-haspopup="dialog">',
  '<input disabled>',
  '<input readonly>',
  '<input aria-disabled="true">',
  '<input aria-readonly="true">',
  '<div style="filter:opacity(0)"><input></div>',
  '<div style="clip-path:inset(0 100% 0 0)"><input></div>',
  '<div style="clip-path:circle(0)"><input></div>',
  '<div style="clip-path:polygon(0 0,0 0,0 0)"><input></div>',
])('%s', (html) => {
  document.body.innerHTML = html;
  expect([...readPage(document).elements.values()].map((box) => isOpen(box))).toEqual([false]);
});
