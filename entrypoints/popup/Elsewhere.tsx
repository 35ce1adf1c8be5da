import { ElsewhereView } from '../../components/popup/ElsewhereView.tsx';
import { knownOnly, shown } from '../shared/card-text.ts';
import { copy } from '../shared/copy.ts';
import { explain } from '../shared/explain.ts';
import { GivenPartOf } from '../shared/GivenPartOf.tsx';
import { takeBack } from '../shared/sites.ts';
import { takeGiven } from '../shared/take-given.ts';
import { translate } from '../shared/texts.ts';
import { today } from '../shared/today.ts';
import type { ScreenProps } from './App.tsx';
import { employersOf } from './employers.ts';
import { Teach } from './Teach.tsx';
import { useSite } from './use-site.tsx';

/** No form here: why, and the card to copy from. */
export function Elsewhere({ page, vault, again, show }: ScreenProps) {
  const { active } = vault;
  const site = useSite({ page, again });
  const never = page.situation === 'never' ? page.site : undefined;
  const employer = active ? shown(active) : { facts: knownOnly({}) };
  return (
    <ElsewhereView
      {...employersOf({ page, vault, again })}
      situation={page.situation ?? 'no-form'}
      reason={page.aloneBecause && translate(`scheme.alone.${page.aloneBecause}`)}
      host={page.host}
      employer={employer}
      today={today()}
      explain={explain}
      onCopy={(_, value) => copy(value)}
      onEdit={active && (() => show('card-form'))}
      onAdd={() => show('card-new')}
      onTakeGiven={active && takeGiven(active.id, (said) => again(undefined, { said }))}
      onAskCode={() => show('letter')}
      onLookAgain={never ? undefined : () => void again()}
      onRestore={never && (() => void takeBack(never).then(() => again()))}
      {...site}
    >
      {active && (
        <GivenPartOf
          onlyToAsk
          employer={active}
          again={(said) => again(undefined, said ? { said } : {})}
        />
      )}
      {!never && <Teach page={page} again={again} />}
    </ElsewhereView>
  );
}
