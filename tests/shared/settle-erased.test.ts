import { expect, test, vi } from 'vitest';

const world = vi.hoisted(() => ({ removed: [] as object[], gecko: true }));

vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      getAll: async () => ({ origins: ['https://*.al-in.fr/*', 'https://rh.exemple.fr/*'] }),
      remove: async (permissions: object) => world.removed.push(permissions) > 0,
    },
    runtime: {
      getManifest: () => ({
        host_permissions: ['https://*.al-in.fr/*'],
        ...(world.gecko ? { browser_specific_settings: { gecko: {} } } : {}),
      }),
      sendMessage: async () => undefined,
    },
  },
}));

const { giveBackAll } = await import('../../entrypoints/shared/settle-erased.ts');

test.each([
  [true, { data_collection: ['searchTerms'] }],
  [false, {}],
])(
  'an erase gives back what was granted later, the register with its leave to send (Firefox: %s)',
  async (gecko, leave) => {
    Object.assign(world, { removed: [], gecko });
    await giveBackAll();
    expect(world.removed).toEqual([
      { origins: ['https://recherche-entreprises.api.gouv.fr/*'], ...leave },
      { origins: ['https://rh.exemple.fr/*'] },
    ]);
  },
);
