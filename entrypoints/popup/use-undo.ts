import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { translate } from '../shared/texts.ts';
import { isUndoneNews, undoFills } from '../shared/undo.ts';
import type { ScreenProps } from './App.tsx';
import type { SeenPage } from './page.ts';

/** The way back from what was filled in the page at hand; no way where nothing of ours stands in it any more. */
export function useUndo({ page, again }: Pick<ScreenProps, 'page' | 'again'>) {
  const [problem, setProblem] = useState<string>();
  const undo = async () => {
    const { tab, last, host, privately } = page;
    if (tab === undefined || !last) return;
    const count = await undoFills({ tab, host, privately }, last);
    if (count === undefined) setProblem(translate('wiring.pageGone'));
    else await again('outcome');
  };
  const onUndo = () => void undo().catch(() => setProblem(translate('wiring.unexpected')));
  return { onUndo: page.last?.undoable ? onUndo : undefined, problem };
}

/** Calls back when the key has undone something in the page at hand. */
export function useUndoneByKey({ tab }: SeenPage, undone: () => void): void {
  const latest = useRef(undone);
  latest.current = undone;
  useEffect(() => {
    const listen = (news: unknown): undefined => {
      if (isUndoneNews(news) && news.undoneIn === tab) latest.current();
    };
    browser.runtime.onMessage.addListener(listen);
    return () => browser.runtime.onMessage.removeListener(listen);
  }, [tab]);
}
