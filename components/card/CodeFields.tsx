import { CheckedField } from '../controls/CheckedField.tsx';
import type { Said } from '../controls/Note.tsx';
import { type Translate, useTexts } from '../texts.tsx';
import { codes, type Draft, type Entry } from './entries.ts';
import { type Explain, FactField } from './FactField.tsx';

interface CodeFieldsProps {
  values: Draft;
  /** The day it is, `2027-03-31`. */
  today: string;
  explain: Explain;
  onInput: (entry: Entry, value: string) => void;
}

/** The codes, last and optional: most people do not have one. An expiry day is asked of a typed code only. */
export function CodeFields({ values, today, explain, onInput }: CodeFieldsProps) {
  const t = useTexts();
  return (
    <fieldset class="group group-codes">
      <legend>{t('card.codes')}</legend>
      {codes.map((code) => (
        <div key={code} class="code">
          <FactField kind={code} value={values[code] ?? ''} explain={explain} onInput={onInput} />
          {(values[code] || values[`${code}-until`]) && (
            <CheckedField
              label={t(
                code === 'company-code' ? 'card.companyCodeUntil' : 'card.specificCodeUntil',
              )}
              hint={t('card.untilHint')}
              type="date"
              value={values[`${code}-until`] ?? ''}
              said={isOver(values[`${code}-until`], today) ? pastDay(t) : undefined}
              onInput={(day) => onInput(`${code}-until`, day)}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}

const isOver = (day: string | undefined, today: string): boolean =>
  day !== undefined && day !== '' && day < today;

const pastDay = (t: Translate): Said => ({ weight: 'doubt', text: t('card.pastDay') });
