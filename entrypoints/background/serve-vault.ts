import { hearOwn } from '../shared/hear-own.ts';
import { keptDoors } from '../shared/kept.ts';
import { wholeDoors } from '../shared/kept-whole.ts';
import type { Answer, Order } from '../shared/reach-vault.ts';

const doors = { ...keptDoors, ...wholeDoors };

/** Serves the vault to our own pages, never to a page of the web or its script. */
export const serveVault = (): void =>
  hearOwn(isOrder, ({ vault, given }) => {
    const door = doors[vault as keyof typeof doors] as (
      ...given: readonly unknown[]
    ) => Promise<unknown>;
    return door(...given).then(
      (value): Answer => ({ value }),
      (error: unknown): Answer => ({ name: error instanceof Error ? error.name : 'Error' }),
    );
  });

const isOrder = (message: unknown): message is Order =>
  typeof message === 'object' &&
  message !== null &&
  'vault' in message &&
  Object.hasOwn(doors, String(message.vault));
