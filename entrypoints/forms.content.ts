import { defineContentScript } from 'wxt/utils/define-content-script';
import { lend } from '../utils/filling/fill.door.ts';
import { pointTo } from '../utils/in-page/point.door.ts';
import { answer } from '../utils/messaging/answer.door.ts';
import { listed } from '../utils/sites/hosts.ts';
import { leftAlone } from '../utils/sites/pins.ts';

/** Set in our own world, which the page cannot see: a second copy must not answer beside the first. */
const MARK = Symbol.for('code-en-poche');

/** Lends the page to look, fill and undo, on the person's order. Does nothing until asked. */
export default defineContentScript({
  matches: [...listed],
  runAt: 'document_idle',
  main() {
    if (Reflect.get(globalThis, MARK)) return;
    Reflect.set(globalThis, MARK, true);
    let trusted = false;
    const lent = lend(document, () => trusted);
    answer({
      look: (ask) => {
        // Whoever asks knows the table of hosts; it would be a tenth of this script.
        trusted = ask.trusted;
        return { sighting: quiet(lent.look().sighting), last: lent.last() };
      },
      point: ({ id }) => pointTo(id === 0 ? undefined : lent.look().live.elements.get(id)),
      fill: ({ writings }) => (leftAlone(location.href) ? [] : lent.fill(writings)),
      undo: () => lent.undo(),
    });
  },
});

/** A flow that is to be left alone asks for nothing, whatever it looks like. */
const quiet = <S extends { readonly askings: readonly unknown[] }>(sighting: S): S =>
  leftAlone(location.href) ? { ...sighting, askings: [] } : sighting;
