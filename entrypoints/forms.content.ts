import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostsOf } from '../utils/detection/hosts.door.ts';
import { lend } from '../utils/filling/fill.door.ts';
import { pointTo } from '../utils/in-page/point.door.ts';
import { watchBoxes } from '../utils/in-page/watch.door.ts';
import { answer, tell } from '../utils/messaging/answer.door.ts';
import { listed } from '../utils/sites/hosts.ts';

/** Set in our own world, which the page cannot see: a second copy must not answer beside the first. */
const MARK = Symbol.for('code-en-poche');

/**
 * Lends the page to read, fill and undo, on the person's order. Does nothing until asked, and decides
 * nothing: what the texts mean is weighed in the extension's own pages.
 */
export default defineContentScript({
  matches: [...listed],
  runAt: 'document_idle',
  main() {
    if (Reflect.get(globalThis, MARK)) return;
    Reflect.set(globalThis, MARK, true);
    const hosts = hostsOf(document);
    const lent = lend(document, hosts);
    answer({
      read: (ways) => ({ ...lent.read(ways), last: lent.last() }),
      search: () => hosts.search(),
      closer: (about) => lent.closer(about),
      point: ({ id }) => pointTo(id === 0 ? undefined : lent.find(id)),
      fill: (about) => lent.fill(about),
      undo: () => lent.undo(),
    });
    tell((changed) => watchBoxes(document, hosts, changed));
  },
});
