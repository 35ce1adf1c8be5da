import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { present } from '../utils/in-page/present.door.ts';
import { shared } from '../utils/in-page/world.door.ts';
import { isAlive, report } from '../utils/messaging/answer.door.ts';

/** The pill and the notes: put beside the content script only where there is something to show. */
export default defineUnlistedScript(() => {
  const world = shared();
  if (!world || world.show) return;
  world.show = present({
    find: world.find,
    isAlive,
    changed: world.boxes,
    explain: async (kind, value) => (await report({ tells: 'typed', kind, value })) ?? '',
    open: async () => (await report({ tells: 'open' })) ?? '',
    hideForEver: () => void report({ tells: 'hide' }),
  });
});
