import { useState } from 'preact/hooks';
import { CheckedField } from '../controls/CheckedField.tsx';
import { Disclosure } from '../controls/Disclosure.tsx';
import { useTexts } from '../texts.tsx';
import type { Explain } from './FactField.tsx';

interface UserCompanyFieldProps {
  value: string;
  explain: Explain;
  onInput: (value: string) => void;
}

/** Where a temp agency sends somebody: folded away from everybody else. */
export function UserCompanyField({ value, explain, onInput }: UserCompanyFieldProps) {
  const t = useTexts();
  // Not with each key: it would fold away under who empties it.
  const [isOpen] = useState(value !== '');
  return (
    <Disclosure summary={t('cards.temp')} open={isOpen}>
      <CheckedField
        label={t('cards.userCompany')}
        hint={t('cards.userCompanyHint')}
        value={value}
        said={value ? explain('notes', value) : undefined}
        onInput={onInput}
      />
    </Disclosure>
  );
}
