import type { CDPSession, Page } from '@playwright/test';

/** Something of ours in a page, as a person sees it. */
export interface InPage {
  /** Every text in it, in order. */
  readonly texts: readonly string[];
  /** The middle of each of its buttons, by what it says (or is called). */
  readonly buttons: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  readonly rect: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

interface DomNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType: string })[];
}

/** What stands in the page's top layer with a closed shadow root: the page cannot see into it, DevTools can. */
export async function shownIn(page: Page): Promise<InPage[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: DomNode;
  };
  const hosts = nodesIn(root).filter(
    ({ attributes, shadowRoots }) =>
      attributes?.includes('popover') && shadowRoots?.[0]?.shadowRootType === 'closed',
  );
  const shown = await Promise.all(hosts.map((host) => seen(session, host)));
  await session.detach();
  return shown.flatMap((one) => one ?? []);
}

async function seen(session: CDPSession, host: DomNode): Promise<InPage | undefined> {
  const rect = await rectOf(session, host);
  if (!rect) return undefined;
  const inside = nodesIn(host);
  const texts = inside.flatMap(({ nodeName, nodeValue }) =>
    nodeName === '#text' ? [nodeValue.replace(/\s/g, ' ')] : [],
  );
  const buttons: Record<string, { x: number; y: number }> = {};
  for (const button of inside.filter(({ nodeName }) => nodeName === 'BUTTON')) {
    const at = await rectOf(session, button);
    const said = nodesIn(button)
      .map(({ nodeValue }) => nodeValue)
      .join('');
    if (at) buttons[said] = { x: at.x + at.width / 2, y: at.y + at.height / 2 };
  }
  return { texts, buttons, rect };
}

async function rectOf(session: CDPSession, { backendNodeId }: DomNode) {
  const box = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => undefined);
  if (!box) return undefined;
  const [x = 0, y = 0] = box.model.border;
  return { x, y, width: box.model.width, height: box.model.height };
}

const nodesIn = (node: DomNode): DomNode[] => [
  node,
  ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(nodesIn),
];
