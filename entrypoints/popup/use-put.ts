import { useState } from 'preact/hooks';
import { barTo, messageWriting } from '../../utils/filling/message.ts';
import { explain } from '../shared/explain.ts';
import { farPage } from '../shared/far-page.ts';
import { lookAt } from '../shared/look-at.ts';
import { translate } from '../shared/texts.ts';
import { troubleText } from '../shared/trouble.ts';
import type { ScreenProps } from './App.tsx';

/** The text as it stands, and what it leaves open. */
export interface Drafted {
  readonly text: string;
  readonly gaps: readonly string[];
}

/**
 * Puts a text into the message box that was reviewed, as a fill of its own: it is undone with the others. A page
 * that has changed meanwhile is not looked at again: the text waits here, and the person sees why.
 */
export function usePut({ page, again, during }: ScreenProps, { text, gaps }: Drafted) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { tab, trust, message: box, reading } = page;
  const forbidden = explain('notes', text)?.weight === 'forbidden';
  const bar = barTo(text, { box, gaps, forbidden });
  const put = async () => {
    if (bar || !box || tab === undefined) return;
    const far = farPage(tab, () => lookAt({ tab, trust }));
    const writings = [messageWriting(box, text)];
    const outcomes = await far.fill({ reading, writings, instead: [] });
    if (outcomes) await again('outcome');
    else setProblem(translate('wiring.pageGone'));
  };
  const onPut = () => {
    if (busy) return;
    setBusy(true);
    during(put)
      .catch((error: unknown) => setProblem(troubleText(error)))
      .finally(() => setBusy(false));
  };
  return { bar, busy, problem, onPut };
}
