import browser from 'webextension-polyfill';
import { followGiven } from '../../utils/vault/given.door.ts';
import { tendGiven } from '../../utils/vault/managed.door.ts';
import { offerTo } from './offers.ts';

/** Follows what the employer gives; what can be filled in the tabs in view is then counted anew. */
export function tendPolicy(): void {
  followGiven(() => {
    void browser.tabs
      .query({ active: true })
      .then((tabs) => Promise.all(tabs.map(({ id }) => id !== undefined && offerTo(id))))
      .catch(() => undefined);
  });
  tendGiven();
}
