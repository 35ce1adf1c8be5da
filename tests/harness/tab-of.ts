import type { Page } from '@playwright/test';
import type { DevTools } from './devtools.ts';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** Everything open in the browser, tabs and popups included. */
export async function allTargets(devTools: DevTools): Promise<readonly TargetInfo[]> {
  const asked = { filter: [{}] };
  return (await devTools.send<{ targetInfos: TargetInfo[] }>('Target.getTargets', asked))
    .targetInfos;
}

/** The browser tab that shows a page, which is a target of its own. Throws when there is none. */
export async function tabOf(devTools: DevTools, page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const tabs = (await allTargets(devTools)).filter(({ type }) => type === 'tab');
  const sameUrl = tabs.filter(({ url }) => url === targetInfo.url);
  if (sameUrl.length === 1) return sameUrl[0]!.targetId;
  for (const { targetId } of sameUrl.length > 0 ? sameUrl : tabs) {
    if ((await pageIn(devTools, targetId)) === targetInfo.targetId) return targetId;
  }
  throw new Error(`no tab shows ${targetInfo.url}`);
}

/** The page that a tab shows: asked of the tab itself, since several tabs may have one address. */
async function pageIn(devTools: DevTools, targetId: string): Promise<string | undefined> {
  const attached = { targetId, flatten: true };
  const { sessionId } = await devTools.send<{ sessionId: string }>(
    'Target.attachToTarget',
    attached,
  );
  let shown: string | undefined;
  devTools.on('Target.attachedToTarget', (params) => {
    const { targetInfo } = params as { targetInfo: TargetInfo };
    if (targetInfo.type === 'page') shown ??= targetInfo.targetId;
  });
  const follow = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
  await devTools.send('Target.setAutoAttach', follow, sessionId);
  await devTools.send('Target.detachFromTarget', { sessionId });
  return shown;
}
