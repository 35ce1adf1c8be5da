import type { Facts, Kind } from '../../utils/fields/index.ts';
import { CheckedField } from '../controls/CheckedField.tsx';
import type { Said } from '../controls/Note.tsx';
import { camelCase, type Translate, useTexts } from '../texts.tsx';
import { isFigures, keyboardOf } from './entries.ts';

/** What a check says of a typed value, already written for a person. Notes may hold a forbidden number too. */
export type Explain = (entry: Kind | 'notes', value: string) => Said | undefined;

interface FactFieldProps {
  kind: Kind;
  value: string;
  explain: Explain;
  onInput: (kind: Kind, value: string) => void;
}

/** One fact to type, with where to find it and what its check has to say. */
export function FactField({ kind, value, explain, onInput }: FactFieldProps) {
  const t = useTexts();
  return (
    <div data-fact={kind}>
      <CheckedField
        label={t(`kind.${camelCase(kind)}`)}
        hint={t(`where.${camelCase(kind)}`)}
        value={value}
        count={countOf(kind, value, t)}
        said={value.trim() === '' ? undefined : explain(kind, value)}
        inputMode={keyboardOf(kind)}
        figures={isFigures(kind)}
        onInput={(typed) => onInput(kind, typed)}
      />
    </div>
  );
}

const lengths: Facts = { siret: '14', siren: '9' };

/** "9 chiffres sur 14": where digits are counted one by one. */
export function countOf(kind: Kind, value: string, t: Translate): string | undefined {
  const digits = value.replace(/\s/g, '');
  const length = lengths[kind];
  if (!length || !/^\d+$/.test(digits)) return undefined;
  return t('common.digits', [digits.length, length], digits.length);
}
