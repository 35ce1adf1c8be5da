import { Button } from '../controls/Button.tsx';
import { Screen } from '../controls/Screen.tsx';
import { TextArea } from '../controls/TextArea.tsx';
import { useTexts } from '../texts.tsx';
import { LetterChoices } from './LetterChoices.tsx';
import type { LetterViewProps } from './LetterView.tsx';
import { MessageFoot, type MessageFootProps } from './MessageFoot.tsx';

export interface MessageViewProps
  extends Omit<LetterViewProps, 'mailto' | 'cut' | 'explainTo'>,
    MessageFootProps {
  host: string;
}

/** The text for the message box of a form, to change at will before it is put there. */
export function MessageView(props: MessageViewProps) {
  const { letter, language, gaps, onInput, explain, onAnew, onMine } = props;
  const t = useTexts();
  return (
    <Screen title={t('steps.message.write')} over={props.host} foot={<MessageFoot {...props} />}>
      <LetterChoices {...props} languageOf={t('steps.message.language')} />
      {gaps.length > 0 && (
        <div class="aside">
          <p>{t('letter.gaps')}</p>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </div>
      )}
      <TextArea
        label={t('letter.body')}
        hint={t('steps.message.hint')}
        value={letter.body}
        rows={12}
        lang={language}
        said={explain(letter.body)}
        onInput={(value) => onInput('body', value)}
      />
      {onAnew && (
        <Button look="quiet" onPress={onAnew}>
          {t('letter.anew')}
        </Button>
      )}
      {onMine && (
        <Button look="quiet" onPress={onMine}>
          {t('letter.mine')}
        </Button>
      )}
    </Screen>
  );
}
