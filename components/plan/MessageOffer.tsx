import { Button } from '../controls/Button.tsx';
import { useTexts } from '../texts.tsx';

/** The message box of a contact form, as far as the plan tells of it. */
export interface MessageAsked {
  /** The form's own label. */
  readonly label: string;
  readonly filled: boolean;
}

interface MessageOfferProps {
  box: MessageAsked | undefined;
  onWrite: (() => void) | undefined;
}

/** A text of the person's own is never part of the plan: it is drafted, and put there, on request. */
export function MessageOffer({ box, onWrite }: MessageOfferProps) {
  const t = useTexts();
  if (!box || !onWrite) return null;
  return (
    <section class="message-offer" aria-labelledby="message-offer">
      <h2 id="message-offer">{t('steps.message.offer')}</h2>
      <p class="small">
        {t(box.filled ? 'steps.message.filled' : 'steps.message.asks', [box.label])}
      </p>
      <Button onPress={onWrite}>{t('steps.message.write')}</Button>
    </section>
  );
}
