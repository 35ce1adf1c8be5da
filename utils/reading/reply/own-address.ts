import type { PersonName } from './names.ts';
import { flat } from './plain.ts';
import type { Message } from './thread.ts';

const entry = /"?([^"<>;,]*?)"?\s*<?([\w.+'-]+@[\w-]+(?:\.[\w-]+)+)>?/g;

/** The address of who signs, where the heads of the thread write it beside that very name. */
export function addressOf({ first, last }: PersonName, messages: readonly Message[]) {
  if (!first || !last) return [];
  const whole = [words(`${first} ${last}`), words(`${last} ${first}`)];
  const heads = messages.flatMap(({ from = '', to = '' }) => [from, to]);
  return heads
    .flatMap((line) =>
      [...line.matchAll(entry)].map(([, name = '', value = '']) => ({ name, value, line })),
    )
    .filter(
      ({ name, value }) =>
        whole.includes(words(name)) || whole.includes(words(value.split('@')[0] ?? '')),
    )
    .map(({ value, line }) => ({ value, line }))
    .slice(0, 1);
}

const words = (text: string): string =>
  flat(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();
