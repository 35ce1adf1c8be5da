import { useState } from 'preact/hooks';
import type { LetterViewProps, ShownLetter } from '../../components/letter/LetterView.tsx';
import type { Facts } from '../../utils/fields/index.ts';
import { type LetterName, letters } from '../../utils/letters/index.ts';
import type { Language } from '../../utils/letters/letter.ts';
import { mailto } from '../../utils/letters/mail-links.ts';
import { render } from '../../utils/letters/render.ts';
import { copy } from '../shared/copy.ts';
import { kept } from '../shared/kept.ts';
import { translate } from '../shared/texts.ts';
import { letterKey, type OpenVault } from './vault.ts';

/** Which letter, and what it is written from. */
export interface LetterToWrite {
  readonly name: LetterName;
  readonly facts: Facts;
  readonly schemeName: string | undefined;
  readonly vault: OpenVault;
  readonly onBack: () => void;
}

/** A letter that the person may change; what they changed is kept as a draft until they write it anew. */
export function useLetter(to: LetterToWrite): LetterViewProps {
  const { vault, facts, schemeName, onBack } = to;
  const [language, setLanguage] = useState<Language>(vault.letterLanguage);
  const [namesScheme, setNamesScheme] = useState(false);
  const [changed, setChanged] = useState<Record<string, string>>(vault.letter?.values ?? {});
  const scheme = namesScheme && schemeName ? { scheme: schemeName } : {};
  const drawn = render(letters[to.name], { language, facts, ...scheme });
  // Each version keeps its own changes, so that changing the language and back loses none.
  const version = `${language}${namesScheme ? '-named' : ''}`;
  const nameOf = (part: keyof ShownLetter) => (part === 'to' ? part : `${version}-${part}`);
  const letter = {
    to: changed.to ?? facts['hr-email'] ?? '',
    subject: changed[nameOf('subject')] ?? drawn.subject,
    body: changed[nameOf('body')] ?? drawn.body,
  };
  const link = mailto(letter);
  return {
    letter,
    language,
    schemeName,
    namesScheme,
    gaps: drawn.missing.map((slot) => translate(`letter.gap.${camel(slot)}`)),
    mailto: link.href,
    cut: link.cut,
    onLanguage: (next) => {
      setLanguage(next);
      void kept.keepSetting('letter-language', next);
    },
    onNameScheme: setNamesScheme,
    onInput: (part, value) => {
      const next = { ...changed, [nameOf(part)]: value };
      setChanged(next);
      void kept.keepDraft(letterKey(vault.active), next);
    },
    onCopy: () => copy(`${letter.subject}\n\n${letter.body}`),
    onBack,
  };
}

const camel = (slot: string): string =>
  slot.replace(/-(.)/g, (_, sign: string) => sign.toUpperCase());
