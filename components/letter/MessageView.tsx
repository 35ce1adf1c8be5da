import { Screen } from '../controls/Screen.tsx';
import { useTexts } from '../texts.tsx';
import { LetterChoices } from './LetterChoices.tsx';
import { LetterText } from './LetterText.tsx';
import type { LetterViewProps } from './LetterView.tsx';
import { MessageFoot, type MessageFootProps } from './MessageFoot.tsx';

export interface MessageViewProps
  extends Omit<LetterViewProps, 'mailto' | 'cut' | 'explainTo'>,
    MessageFootProps {
  host: string;
}

/** The text for the message box of a form, to change at will before it is put there. */
export function MessageView(props: MessageViewProps) {
  const t = useTexts();
  return (
    <Screen title={t('steps.message.write')} over={props.host} foot={<MessageFoot {...props} />}>
      <LetterChoices {...props} languageOf={t('steps.message.language')} />
      <LetterText {...props} hint={t('steps.message.hint')} />
    </Screen>
  );
}
