import { useState } from 'preact/hooks';
import type { Said } from '../../components/controls/Note.tsx';
import type { ShownLetter } from '../../components/letter/LetterText.tsx';
import type { LetterViewProps } from '../../components/letter/LetterView.tsx';
import type { Facts } from '../../utils/fields/index.ts';
import { type LetterName, letters } from '../../utils/letters/index.ts';
import type { Language, Slot } from '../../utils/letters/letter.ts';
import { addressesIn, mailto } from '../../utils/letters/mail-links.ts';
import { render } from '../../utils/letters/render.ts';
import { gaps } from '../../utils/letters/slots.ts';
import type { Draft } from '../../utils/vault/records.ts';
import { copy } from '../shared/copy.ts';
import { explain } from '../shared/explain.ts';
import { kept } from '../shared/kept.ts';
import { translate } from '../shared/texts.ts';
import type { OpenVault } from './vault.ts';

/** Which letter, and what it is written from. */
export interface LetterToWrite {
  readonly name: LetterName;
  readonly facts: Facts;
  readonly schemeName: string | undefined;
  readonly vault: OpenVault;
  /** Under which name its draft is kept, and the draft. */
  readonly key: string;
  readonly draft: Draft | undefined;
  readonly onBack: () => void;
}

/** A letter that the person may change; what they changed is kept as a draft until they write it anew. */
export function useLetter(to: LetterToWrite): LetterViewProps {
  const { vault, key, facts, schemeName, onBack } = to;
  const [language, setLanguage] = useState<Language>(vault.letterLanguage);
  const [changed, setChanged] = useState<Record<string, string>>(to.draft?.values ?? {});
  // By its name: another page is of another aid, which nobody has chosen to name.
  const named = `named ${schemeName}`;
  const namesScheme = schemeName !== undefined && changed[named] === 'yes';
  const scheme = namesScheme && schemeName ? { scheme: schemeName } : {};
  const drawn = render(letters[to.name], { language, facts, ...scheme });
  // Each version keeps its own changes, so that changing the language and back loses none.
  const version = `${language}${namesScheme ? ` ${named}` : ''}`;
  const nameOf = (part: keyof ShownLetter) => (part === 'to' ? part : `${version}-${part}`);
  const letter = {
    to: changed.to ?? facts['hr-email'] ?? '',
    subject: changed[nameOf('subject')] ?? drawn.subject,
    body: changed[nameOf('body')] ?? drawn.body,
  };
  const link = mailto(letter);
  const texts = (['subject', 'body'] as const).map(nameOf);
  const isEdited = texts.some((name) => changed[name] !== undefined);
  // The person's own text, put aside for the one that was proposed: lost with the next key that is typed.
  const [mine, setMine] = useState<{ version: string; texts: Record<string, string> }>();
  const keep = (next: Record<string, string>) => {
    setChanged(next);
    void (Object.keys(next).length > 0 ? kept.keepDraft(key, next) : kept.dropDraft(key));
  };
  return {
    letter,
    language,
    schemeName,
    namesScheme,
    gaps: openIn(letter, drawn.missing, language).map((slot) =>
      translate(`letter.gap.${camel(slot)}`),
    ),
    mailto: link.href,
    cut: link.cut,
    onLanguage: (next) => {
      setLanguage(next);
      void kept.keepSetting('letter-language', next);
    },
    explain: (text) => explain('notes', text),
    // The other version would come in the place of what the person wrote.
    onNameScheme: isEdited
      ? undefined
      : (names) => keep(names ? { ...changed, [named]: 'yes' } : without(changed, [named])),
    onInput: (part, value) => {
      setMine(undefined);
      keep({ ...changed, [nameOf(part)]: value });
    },
    onAnew: isEdited
      ? () => {
          setMine({ version, texts: only(changed, texts) });
          keep(without(changed, texts));
        }
      : undefined,
    onMine:
      mine?.version === version
        ? () => {
            setMine(undefined);
            keep({ ...changed, ...mine.texts });
          }
        : undefined,
    explainTo: explainAddresses,
    onCopy: () => copy(`${letter.subject}\n\n${letter.body}`),
    onBack,
  };
}

const without = (
  changed: Record<string, string>,
  names: readonly string[],
): Record<string, string> =>
  Object.fromEntries(Object.entries(changed).filter(([name]) => !names.includes(name)));

const only = (changed: Record<string, string>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(changed).filter(([name]) => names.includes(name)));

/** What the check says of the first of these addresses that is not one. */
const explainAddresses = (to: string): Said | undefined =>
  addressesIn(to)
    .map((one) => explain('hr-email', one))
    .find(Boolean);

/** The gaps that the person has not filled yet: their brackets still stand in the text. */
const openIn = (
  { subject, body }: ShownLetter,
  missing: readonly Slot[],
  language: Language,
): readonly Slot[] =>
  missing.filter((slot) => `${subject}\n${body}`.includes(gaps[slot][language]));

const camel = (slot: string): string =>
  slot.replace(/-(.)/g, (_, sign: string) => sign.toUpperCase());
