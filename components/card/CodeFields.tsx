import { TextField } from '../controls/TextField.tsx';
import { useTexts } from '../texts.tsx';
import { codes, type Draft, type Entry } from './entries.ts';
import { type Explain, FactField } from './FactField.tsx';

interface CodeFieldsProps {
  values: Draft;
  explain: Explain;
  onInput: (entry: Entry, value: string) => void;
}

/** The codes, last and optional: most people do not have one. An expiry day is asked of a typed code only. */
export function CodeFields({ values, explain, onInput }: CodeFieldsProps) {
  const t = useTexts();
  return (
    <fieldset class="group group-codes">
      <legend>{t('card.codes')}</legend>
      {codes.map((code) => (
        <div key={code} class="code">
          <FactField kind={code} value={values[code] ?? ''} explain={explain} onInput={onInput} />
          {(values[code] || values[`${code}-until`]) && (
            <TextField
              label={t(
                code === 'company-code' ? 'card.companyCodeUntil' : 'card.specificCodeUntil',
              )}
              hint={t('card.untilHint')}
              type="date"
              value={values[`${code}-until`] ?? ''}
              onInput={(day) => onInput(`${code}-until`, day)}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}
