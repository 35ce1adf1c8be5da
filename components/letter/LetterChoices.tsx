import type { Language } from '../../utils/letters/letter.ts';
import { Choice } from '../controls/Choice.tsx';
import { Tick } from '../controls/Tick.tsx';
import { useTexts } from '../texts.tsx';

export interface LetterChoicesProps {
  language: Language;
  /** What is asked of the language, where the text is no letter. */
  languageOf?: string;
  /** The aid that the page belongs to; absent, there is none to name. */
  schemeName?: string | undefined;
  namesScheme: boolean;
  onLanguage: (language: Language) => void;
  /** Absent where the person has edited the text: naming the aid would put another in its place. */
  onNameScheme?: ((names: boolean) => void) | undefined;
}

/** In which language, and whether the aid is named: it is not, unless the person says so. */
export function LetterChoices(props: LetterChoicesProps) {
  const t = useTexts();
  return (
    <>
      <Choice
        question={props.languageOf ?? t('letter.language')}
        inline
        chosen={props.language}
        options={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
        onChoose={props.onLanguage}
      />
      {props.schemeName && (
        <Tick
          label={t('letter.nameScheme', [props.schemeName])}
          description={
            !props.onNameScheme && <span class="small">{t('letter.nameSchemeEdited')}</span>
          }
          disabled={!props.onNameScheme}
          ticked={props.namesScheme}
          onTick={(names) => props.onNameScheme?.(names)}
        />
      )}
    </>
  );
}
