import { MessageView } from '../../components/letter/MessageView.tsx';
import { knownOnly } from '../shared/card-text.ts';
import { copy } from '../shared/copy.ts';
import type { ScreenProps } from './App.tsx';
import { useLetter } from './use-letter.ts';
import { usePut } from './use-put.ts';
import { messageKey } from './vault.ts';

/** The question to Action Logement, for the message box of its contact form. */
export function MessageScreen(props: ScreenProps) {
  const { page, vault, again } = props;
  const letter = useLetter({
    name: 'contact-question',
    facts: knownOnly(vault.active?.facts ?? {}),
    schemeName: undefined,
    vault,
    key: messageKey(vault.active),
    draft: vault.message,
    onBack: () => void again('plan'),
  });
  const { body } = letter.letter;
  const put = usePut(props, { text: body, gaps: letter.gaps });
  return (
    <MessageView
      {...letter}
      {...put}
      host={page.host ?? ''}
      label={page.message?.label}
      onCopy={() => copy(body)}
    />
  );
}
