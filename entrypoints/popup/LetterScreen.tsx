import { LetterView } from '../../components/letter/LetterView.tsx';
import { schemes } from '../../utils/schemes/index.ts';
import { knownOnly } from '../shared/card-text.ts';
import type { ScreenProps } from './App.tsx';
import { useLetter } from './use-letter.ts';
import { letterKey } from './vault.ts';

/** The letter to HR that asks for the code. */
export function LetterScreen({ page, vault, again, from }: ScreenProps) {
  const letter = useLetter({
    name: 'code-request',
    facts: knownOnly(vault.active?.facts ?? {}),
    schemeName: page.scheme && schemes[page.scheme].name,
    vault,
    key: letterKey(vault.active),
    draft: vault.letter,
    onBack: () => void again(from),
  });
  return <LetterView {...letter} />;
}
