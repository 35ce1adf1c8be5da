import type { BoxReading, Clue } from '../../utils/detection/reading.ts';

let last = 0;

/** A visible, empty text box with this label; anything else may be given. */
export function box(
  label: string,
  more: Partial<BoxReading> & { above?: string[] } = {},
): BoxReading {
  last += 1;
  const { above = [], ...rest } = more;
  const clues: Clue[] = label === '' ? [] : [{ text: label, from: 'label' }];
  const titles = above.map((text) => ({ text, closed: false }));
  const plain = {
    clues,
    titles,
    group: 0,
    type: 'text',
    maxLength: -1,
  };
  return { id: last, ...plain, ...rest };
}

/** A page of these boxes on a host whose forms we know. */
export const pageOf = (...boxes: readonly BoxReading[]) => ({
  host: 'locapass.actionlogement.fr',
  path: '/demande',
  query: 0,
  title: 'Votre demande',
  boxes,
  unread: [],
  cut: false,
});
