import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { useTexts } from '../texts.tsx';
import { FactList, type ShownFact } from './FactList.tsx';
import { type ShownLine, TakenLine } from './TakenLine.tsx';
import { type Target, TargetChoice } from './TargetChoice.tsx';

export interface CardFileViewProps {
  facts: readonly ShownFact[];
  /** Establishments to choose from; one or none leaves no choice. */
  places: readonly { readonly value: string; readonly label: string }[];
  place: string | undefined;
  /** Keys that say nothing to us. */
  ignored: readonly string[];
  /** What is never kept, each a sentence. */
  refused: readonly string[];
  /** The name of the card in use, which may be completed; undefined where there is none. */
  active: string | undefined;
  target: Target | undefined;
  /** What completing the card would change. */
  lines: readonly ShownLine[];
  problem?: string | undefined;
  onPlace: (value: string) => void;
  onTarget: (target: Target) => void;
  onTake: (group: string, taken: boolean) => void;
  onKeep: () => void;
  onCancel: () => void;
}

/** What a card's file says, what of it is left out, and where the rest is to go. It takes the focus. */
export function CardFileView(props: CardFileViewProps) {
  const t = useTexts();
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => section.current?.focus(), []);
  return (
    <section ref={section} tabIndex={-1} class="aside merge" aria-label={t('backup.cardPreview')}>
      <h3>{t('backup.cardPreview')}</h3>
      <p>{t('backup.cardNotKept')}</p>
      {props.places.length > 1 && (
        <Choice
          question={t('backup.whichPlace')}
          options={props.places}
          chosen={props.place}
          onChoose={props.onPlace}
        />
      )}
      <FactList facts={props.facts} />
      <Excluded ignored={props.ignored} refused={props.refused} />
      {props.active !== undefined && (
        <TargetChoice active={props.active} target={props.target} onTarget={props.onTarget} />
      )}
      {props.target === 'active' && <Lines lines={props.lines} onTake={props.onTake} />}
      <Orders {...props} />
    </section>
  );
}

function Excluded({ ignored, refused }: Pick<CardFileViewProps, 'ignored' | 'refused'>) {
  const t = useTexts();
  return (
    <>
      {refused.map((sentence) => (
        <p key={sentence}>
          <strong>{t('common.forbidden')}</strong> {sentence}
        </p>
      ))}
      {ignored.length > 0 && <p class="small">{t('backup.ignored', [ignored.join(', ')])}</p>}
    </>
  );
}

function Lines({ lines, onTake }: Pick<CardFileViewProps, 'lines' | 'onTake'>) {
  const t = useTexts();
  if (lines.length === 0) return <p>{t('backup.allThere')}</p>;
  return (
    <ul class="rows">
      {lines.map((line) => (
        <TakenLine key={line.group} line={line} onTake={onTake} />
      ))}
    </ul>
  );
}

function Orders({ places, place, target, lines, onKeep, onCancel }: CardFileViewProps) {
  const t = useTexts();
  const isOpen = target === undefined || (places.length > 1 && place === undefined);
  const isIdle = target === 'active' && !lines.some(({ taken }) => taken);
  return (
    <div class="row-buttons">
      <Button look="primary" disabled={isOpen || isIdle} onPress={onKeep}>
        {t(target === 'active' ? 'backup.complete' : 'backup.keepCard')}
      </Button>
      <Button onPress={onCancel}>{t('backup.cancelCard')}</Button>
    </div>
  );
}
