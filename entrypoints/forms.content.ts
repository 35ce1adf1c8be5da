import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '../utils/detection/read-page.door.ts';
import { lend } from '../utils/filling/fill.door.ts';
import { pointTo } from '../utils/in-page/point.door.ts';
import { answer } from '../utils/messaging/answer.door.ts';
import { listed } from '../utils/sites/hosts.ts';

/** Set in our own world, which the page cannot see: a second copy must not answer beside the first. */
const MARK = Symbol.for('code-en-poche');

/** Lends the page to look, fill and undo, on the person's order. Does nothing until asked. */
export default defineContentScript({
  matches: [...listed],
  runAt: 'document_idle',
  main() {
    if (Reflect.get(globalThis, MARK)) return;
    Reflect.set(globalThis, MARK, true);
    const lent = lend(document);
    answer({
      look: () => ({ sighting: lent.look().sighting, last: lent.last() }),
      point: ({ id }) => pointTo(id === 0 ? undefined : readPage(document).elements.get(id)),
      fill: ({ writings }) => lent.fill(writings),
      undo: () => lent.undo(),
    });
  },
});
