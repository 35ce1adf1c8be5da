import type { Kind } from '../../utils/fields/index.ts';
import type { Said } from '../controls/Note.tsx';
import { TextField } from '../controls/TextField.tsx';
import { camelCase, useTexts } from '../texts.tsx';
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
    <TextField
      label={t(`kind.${camelCase(kind)}`)}
      hint={t(`where.${camelCase(kind)}`)}
      value={value}
      said={value.trim() === '' ? undefined : explain(kind, value)}
      inputMode={keyboardOf(kind)}
      figures={isFigures(kind)}
      onInput={(typed) => onInput(kind, typed)}
    />
  );
}
