import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Problem } from '../controls/Problem.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTexts } from '../texts.tsx';

interface RenameEmployerProps {
  /** What the person calls it; empty where the company's name stands for it. */
  label: string;
  /** The name shown without a label. */
  companyName: string;
  problem?: string | undefined;
  onRename: (label: string) => void;
}

/**
 * How the person wants to see an employer called in lists: no form of a page ever gets it. The box takes the
 * focus; given up, by its button or by Escape, it goes back to where it came from.
 */
export function RenameEmployer(props: RenameEmployerProps) {
  const [naming, setNaming] = useState<boolean>();
  const place = useRef<HTMLDivElement>(null);
  const t = useTexts();
  useLayoutEffect(() => {
    if (naming !== undefined) place.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [naming]);
  return (
    <div class="rename" ref={place}>
      {naming ? (
        <NameForm {...props} onCancel={() => setNaming(false)} />
      ) : (
        <Button look="quiet" onPress={() => setNaming(true)}>
          {t('cards.rename')}
        </Button>
      )}
    </div>
  );
}

interface NameFormProps extends RenameEmployerProps {
  onCancel: () => void;
}

function NameForm({ label, companyName, problem, onRename, onCancel }: NameFormProps) {
  const t = useTexts();
  const [typed, setTyped] = useState(label);
  return (
    <form
      class="aside"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === label) onCancel();
        else onRename(typed);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <TextField
        label={t('cards.label')}
        hint={companyName ? t('cards.labelHint', [companyName]) : t('cards.labelHintBare')}
        value={typed}
        onInput={setTyped}
      />
      <Problem says={problem} />
      <div class="row-buttons">
        <Button type="submit">{t('cards.keepLabel')}</Button>
        <Button look="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
