import { beforeEach, expect, it, vi } from 'vitest';

const seen = vi.hoisted(() => ({
  put: vi.fn(),
  modes: new Map<string, string>(),
  frames: [] as { frame: number; host: string }[],
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: { executeScript: seen.put },
    tabs: { update: async () => undefined },
  },
}));
vi.mock('../../entrypoints/shared/settle.ts', () => ({ settleSites: async () => undefined }));
vi.mock('../../utils/messaging/frames.door.ts', () => ({ ownFrames: async () => seen.frames }));
vi.mock('../../entrypoints/shared/kept.ts', () => ({
  kept: { siteOf: async (host: string) => ({ host, mode: seen.modes.get(host), at: 1 }) },
}));

const { putPicker } = await import('../../entrypoints/shared/put-picker.ts');

const reached = () => seen.put.mock.calls.map(([{ target }]) => target.frameIds[0]);

beforeEach(() => {
  seen.put.mockReset().mockResolvedValue([]);
  seen.modes.clear();
  seen.frames = [
    { frame: 3, host: 'al-in.fr' },
    { frame: 5, host: 'rh.exemple.fr' },
  ];
});

it('goes into the page, and into the frames of hosts of ours', async () => {
  seen.modes.set('rh.exemple.fr', 'always');
  await putPicker(7, true);
  expect(reached()).toEqual([0, 3, 5]);
});

it('stays out of the frames of a host that the person wants left alone', async () => {
  seen.modes.set('rh.exemple.fr', 'never');
  await putPicker(7, true);
  expect(reached()).toEqual([0, 3]);
});

it('stays out of the frames of sites on which nothing is ever filled', async () => {
  seen.frames.push({ frame: 6, host: 'locataire.dossierfacile.logement.gouv.fr' });
  await putPicker(7, true);
  expect(reached()).toEqual([0, 3, 5]);
});
