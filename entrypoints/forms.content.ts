import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostsOf } from '../utils/detection/hosts.door.ts';
import { lend } from '../utils/filling/fill.door.ts';
import { followBoxes } from '../utils/in-page/follow.door.ts';
import { pointTo } from '../utils/in-page/point.door.ts';
import { share, type World } from '../utils/in-page/world.door.ts';
import { answer, report, tell } from '../utils/messaging/answer.door.ts';
import { listed } from '../utils/sites/hosts.ts';

/**
 * Lends the page to read, fill and undo, on the person's order, and tells when its boxes change. Decides
 * nothing: what the texts mean is weighed in the extension's own pages and background.
 */
export default defineContentScript({
  matches: [...listed],
  runAt: 'document_idle',
  main() {
    const hosts = hostsOf(document);
    const lent = lend(document, hosts);
    const boxes = () => void report({ tells: 'boxes' });
    const world: World = { find: lent.find, boxes };
    if (!share(world)) return;
    const { listen } = followBoxes(document, { hosts, boxes });
    answer({
      read: (ways) => ({ ...lent.read(ways), last: lent.last() }),
      search: () => hosts.search(),
      closer: (about) => lent.closer(about),
      point: ({ id }) => pointTo(id === 0 ? undefined : lent.find(id)),
      fill: (about) => lent.fill(about).finally(boxes),
      undo: () => {
        boxes();
        return lent.undo();
      },
      offer: (offer) => {
        world.show?.(offer);
        return world.show !== undefined;
      },
    });
    tell(listen);
  },
});
