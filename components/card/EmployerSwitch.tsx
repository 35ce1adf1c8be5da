import { useId } from 'preact/hooks';
import { useTexts } from '../texts.tsx';

export interface EmployerSwitchProps {
  employers: readonly { readonly id: string; readonly name: string }[];
  /** Empty as long as none is chosen. */
  active: string;
  onChoose: (id: string) => void;
}

/** Which employer is meant; nothing at all when there is only one, and that one is meant. */
export function EmployerSwitch({ employers, active, onChoose }: EmployerSwitchProps) {
  const t = useTexts();
  const id = useId();
  if (employers.length < (active === '' ? 1 : 2)) return null;
  return (
    <div class="field field-inline">
      <label for={id}>{t('card.employer')}</label>
      <select
        id={id}
        class="input"
        value={active}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {active === '' && (
          <option value="" disabled>
            {t('card.choose')}
          </option>
        )}
        {employers.map((employer) => (
          <option key={employer.id} value={employer.id}>
            {employer.name || t('card.unnamed')}
          </option>
        ))}
      </select>
    </div>
  );
}
