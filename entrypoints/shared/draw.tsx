import { type ComponentChildren, render } from 'preact';
import { TextsContext } from '../../components/texts.tsx';
import { learnPhones } from './explain.ts';
import { translate } from './texts.ts';

/** Draws a page of ours in the person's language; once more, unchanged but for its checks, when all of them are there. */
export function draw(root: HTMLElement, what: () => ComponentChildren): void {
  const drawn = () => <TextsContext.Provider value={translate}>{what()}</TextsContext.Provider>;
  render(drawn(), root);
  // Without it the checks on phone numbers are lighter; nothing else is lost.
  learnPhones().then(
    () => render(drawn(), root),
    () => undefined,
  );
}
