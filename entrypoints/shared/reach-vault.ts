import browser from 'webextension-polyfill';
import { inPrivateWindow } from './window.ts';

/** An order to the vault, sent to the background. */
export interface Order {
  readonly vault: string;
  readonly given: readonly unknown[];
}

/** What an order gave, or what went wrong: exceptions do not travel, their names do. */
export type Answer = { readonly value: unknown } | { readonly name: string };

/**
 * Ways into the vault. In a private window Firefox opens no database for a page (InvalidStateError, measured in
 * 153): the background, which is not private, then opens it for us (see `serve-vault.ts`).
 */
export const reach = <Doors extends object>(doors: Doors): Doors =>
  inPrivateWindow() ? throughBackground(doors) : doors;

function throughBackground<Doors extends object>(doors: Doors): Doors {
  const order = async (vault: string, given: readonly unknown[]) => {
    const answer = (await browser.runtime.sendMessage({ vault, given } satisfies Order)) as Answer;
    if ('value' in answer) return answer.value;
    throw Object.assign(new Error('the vault did not answer'), { name: answer.name });
  };
  return new Proxy(doors, {
    get:
      (_, name: string) =>
      (...given: readonly unknown[]) =>
        order(name, given),
  });
}
