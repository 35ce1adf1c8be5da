import type { CDPSession, Frame, Page } from '@playwright/test';
import type { InstalledExtension } from '../harness/extension.ts';
import { allTargets } from '../harness/tab-of.ts';
import { expect } from './browser-test.ts';

/** A node as DevTools tells it: closed trees too. */
interface Told {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Told[];
  readonly shadowRoots?: readonly Told[];
}

/** The picker in a page, seen through DevTools: no script of the page can look into its closed tree. */
export interface Picker {
  /** All that it says, its own style left out. Empty where there is no picker. */
  readonly text: () => Promise<string>;
  /** Waits until it says this. */
  readonly says: (text: string | RegExp) => Promise<void>;
  readonly gone: () => Promise<void>;
  /** Clicks on one of its parts, with a real pointer; on “keep” until it has been in sight for long enough. */
  readonly press: (does: 'keep' | 'cancel') => Promise<void>;
  /** Enter, with the focus on “keep”: until it is kept. */
  readonly keepByKey: () => Promise<void>;
  /** Chooses in its list with real keys, and where it holds. */
  readonly answer: (choice: { kind: string; everywhere?: boolean }) => Promise<void>;
  /** Where a part of it stands in the window. */
  readonly areaOf: (part: string) => Promise<DOMRect>;
  /** Clicks the middle of an element of the page. */
  readonly click: (selector: string) => Promise<void>;
  /** Runs in the picker's own world, with one of its parts as `this`. */
  readonly run: (part: string, code: string) => Promise<unknown>;
}

/** `where`: the page, or a frame of another site in it, which has a picker of its own. */
export async function pickerIn(where: Page | Frame): Promise<Picker> {
  const page = 'mainFrame' in where ? where : where.page();
  const session = await page.context().newCDPSession(where);
  const find = (part: string) => partIn(session, part);
  const areaOf = async (part: string) => {
    const node = await find(part);
    if (!node) throw new Error(`the picker has no ${part}`);
    return (await call(session, node, 'this.getBoundingClientRect().toJSON()')) as DOMRect;
  };
  const middle = async (part: string) => {
    const { x, y, width, height } = await areaOf(part);
    await page.mouse.click(x + width / 2, y + height / 2);
  };
  const text = async () => {
    const host = await hostIn(session);
    return host ? textOf(host).replace(/\s+/g, ' ').trim() : '';
  };
  /** On a busy machine it may not have been in sight for long enough yet: it then says so. */
  const untilSure = (act: () => Promise<void>) =>
    expect(async () => {
      await page.waitForTimeout(SETTLED);
      const before = await text();
      await act();
      await expect.poll(text, { timeout: 5000 }).not.toBe(before);
      expect(await text()).not.toContain('Rien n’a encore été enregistré');
    }).toPass();
  return {
    text,
    areaOf,
    gone: () => expect.poll(text).toBe(''),
    says: (said) => expect.poll(text).toMatch(said),
    press: async (does) => {
      if (does === 'keep') return untilSure(() => middle('dialog button[keep]'));
      const shown = (await find('dialog')) ? 'dialog button' : '.bar button';
      await middle(`${shown}[cancel]`);
    },
    keepByKey: () => untilSure(() => page.keyboard.press('Enter')),
    answer: async ({ kind, everywhere = false }) => {
      await expect.poll(text).toContain('Que demande cette case');
      const select = await find('dialog select');
      if (select) await call(session, select, `this.value = ${JSON.stringify(kind)}`);
      if (everywhere) await middle('dialog input:last');
    },
    click: async (selector) => {
      const box = await page.locator(selector).boundingBox();
      if (!box) throw new Error(`no ${selector} on the page`);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    run: async (part, code) => {
      const node = await find(part);
      return node && call(session, node, code);
    },
  };
}

/** Longer than what a click on it must have been preceded by. */
const SETTLED = 500;

/** Our host is the last thing in the page with a closed tree. */
async function hostIn(session: CDPSession): Promise<Told | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const all = every(root as unknown as Told);
  return all.find(({ shadowRoots }) => shadowRoots?.some((one) => has(one, 'bar')));
}

const has = (root: Told, name: string): boolean =>
  every(root).some((node) => attributesOf(node).class?.split(' ').includes(name));

const every = (node: Told): Told[] => [
  node,
  ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(every),
];

const attributesOf = ({ attributes = [] }: Told): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap((name, at) => (at % 2 === 0 ? [[name, attributes[at + 1] ?? '']] : [])),
  );

const textOf = (node: Told): string =>
  node.localName === 'style' || node.localName === 'option'
    ? ''
    : node.nodeValue +
      [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).join(' ');

/** `dialog button[keep]`, `.bar button[cancel]`, `dialog input:last`, `.ring`, `dialog`. */
async function partIn(session: CDPSession, part: string): Promise<Told | undefined> {
  const host = await hostIn(session);
  if (!host) return undefined;
  let scope: Told[] = [host];
  for (const step of part.split(' ')) {
    const [, name = '', does, last] = /^([.\w]+)(?:\[(\w+)\])?(:last)?$/.exec(step) ?? [];
    const isIt = (node: Told) =>
      (name.startsWith('.')
        ? (attributesOf(node).class ?? '').split(' ').includes(name.slice(1))
        : node.localName === name) &&
      (!does || attributesOf(node)['data-does'] === does);
    const found = scope.flatMap((node) => every(node).filter((one) => one !== node && isIt(one)));
    scope = last ? found.slice(-1) : found.slice(0, 1);
  }
  return scope[0];
}

/** Runs an expression with a node as `this`, and gives its value. */
async function call(session: CDPSession, { backendNodeId }: Told, code: string): Promise<unknown> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () { return ${code}; }`,
    returnByValue: true,
  });
  return result.value;
}

/** Presses the link in the popup; the popup makes room, and the picker is there. */
export async function teachFrom(popup: Page, page: Page): Promise<Picker> {
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'C’est faux, ou il manque une case' }).click();
  await closed;
  const picker = await pickerIn(page);
  await picker.says('Cliquez dans la case');
  return picker;
}

/** Waits for the popup that the background opens by itself, and closes it. */
export async function ownPopup({ popupHost }: InstalledExtension): Promise<void> {
  const start = `chrome-extension://${popupHost.extensionId}/popup.html`;
  const open = async () =>
    (await allTargets(popupHost.devTools)).filter(({ url }) => url.startsWith(start));
  await expect.poll(async () => (await open()).length).toBeGreaterThan(0);
  for (const { targetId } of await open())
    await popupHost.devTools.send('Target.closeTarget', { targetId }).catch(() => undefined);
  await expect.poll(async () => (await open()).length).toBe(0);
}
