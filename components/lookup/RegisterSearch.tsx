import { useState } from 'preact/hooks';
import type { Question } from '../../utils/lookup/question.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTexts } from '../texts.tsx';

interface RegisterSearchProps {
  /** What the card has, until something else is typed here. */
  name: string;
  town: string;
  busy: boolean;
  onSearch: (question: Question) => void;
}

/** A company's name and town to look up. It may stand inside the card's form: Enter searches, and keeps nothing. */
export function RegisterSearch({ name, town, busy, onSearch }: RegisterSearchProps) {
  const t = useTexts();
  const [typed, setTyped] = useState<{ name?: string; town?: string }>({});
  const asked = { name: (typed.name ?? name).trim(), town: (typed.town ?? town).trim() };
  const isReady = !busy && asked.name.length >= 3;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (isReady) onSearch(asked);
  };
  return (
    <fieldset class="register-search" aria-label={t('lookup.search')} onKeyDown={onKeyDown}>
      <TextField
        label={t('lookup.name')}
        hint={t('lookup.nameHint')}
        value={typed.name ?? name}
        onInput={(value) => setTyped({ ...typed, name: value })}
      />
      <TextField
        label={t('lookup.town')}
        hint={t('lookup.townHint')}
        value={typed.town ?? town}
        onInput={(value) => setTyped({ ...typed, town: value })}
      />
      <div class="row-buttons">
        <Button disabled={!isReady} onPress={() => onSearch(asked)}>
          {t('lookup.search')}
        </Button>
      </div>
    </fieldset>
  );
}
