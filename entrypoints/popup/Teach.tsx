import { useState } from 'preact/hooks';
import { TeachLink } from '../../components/teach/TeachLink.tsx';
import { putPicker } from '../shared/put-picker.ts';
import { translate } from '../shared/texts.ts';
import type { ScreenProps } from './App.tsx';
import { forgetting } from './forgetting.ts';
import { chosenTab } from './page.ts';

/** Below what the page asks: the way to teach a box. Only where a page was really looked at. */
export function Teach({ page, again }: Pick<ScreenProps, 'page' | 'again'>) {
  const [problem, setProblem] = useState<string>();
  const { tab } = page;
  if (tab === undefined || !page.sighting) return null;
  const onTeach = () => {
    if (page.privately) {
      setProblem(translate('teach.private'));
      return;
    }
    putPicker(tab, chosenTab() !== undefined).catch(() => setProblem(translate('teach.noAccess')));
  };
  return (
    <TeachLink lost={page.lost} problem={problem} onTeach={onTeach} onForget={forgetting(again)} />
  );
}
