import { useId } from 'preact/hooks';
import type { MessageBar } from '../../utils/filling/message.ts';
import { Button } from '../controls/Button.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Problem } from '../controls/Problem.tsx';
import { type Translate, useTexts } from '../texts.tsx';

export interface MessageFootProps {
  /** The form's own label of the box; absent where there is no such box any more. */
  label: string | undefined;
  /** Why the text cannot be put there as it stands. */
  bar: MessageBar | undefined;
  gaps: readonly string[];
  busy: boolean;
  problem?: string | undefined;
  onPut: () => void;
  onCopy: () => unknown;
  onBack: () => void;
}

/** Into the box, or a copy; what stands in the way is said beside the button. */
export function MessageFoot(props: MessageFootProps) {
  const { label, bar, busy } = props;
  const t = useTexts();
  const id = useId();
  return (
    <>
      <Problem says={props.problem} />
      <p id={id} class={bar ? 'foot-says' : 'small foot-says'} aria-live="polite">
        {bar ? barSays(bar, props, t) : t('plan.nothingSent')}
      </p>
      <div class="foot-buttons">
        {label !== undefined && (
          <Button
            look="primary"
            does="fill"
            disabled={bar !== undefined || busy}
            describedBy={id}
            onPress={props.onPut}
          >
            {busy ? t('plan.filling') : t('steps.message.put', [label])}
          </Button>
        )}
        <CopyButton word={t('steps.message.copy')} look="secondary" onCopy={props.onCopy} />
        <Button look="quiet" onPress={props.onBack}>
          {t('letter.back')}
        </Button>
      </div>
    </>
  );
}

function barSays(bar: MessageBar, { label, gaps }: MessageFootProps, t: Translate): string {
  if (bar.why === 'long') return t('steps.message.bar.long', [bar.most, bar.over], bar.over);
  if (bar.why === 'gaps') return t('steps.message.bar.gaps', [gaps.join(', ')]);
  if (bar.why === 'filled') return t('steps.message.filled', [label ?? '']);
  return t(`steps.message.bar.${bar.why}`);
}
