import { useId } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useTexts } from '../texts.tsx';

export interface EmployerSwitchProps {
  employers: readonly { readonly id: string; readonly name: string }[];
  /** Empty as long as none is chosen. */
  active: string;
  /** One button each, as long as they are few. */
  oneClick?: boolean | undefined;
  onChoose: (id: string) => void;
}

/** More than these are a list to open. */
const FEW = 4;

/** Which employer is meant; nothing at all when there is only one, and that one is meant. */
export function EmployerSwitch(props: EmployerSwitchProps) {
  const { employers, active, oneClick = false, onChoose } = props;
  const t = useTexts();
  const id = useId();
  if (employers.length < (active === '' ? 1 : 2)) return null;
  if (oneClick && employers.length <= FEW) return <EmployerButtons {...props} />;
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

function EmployerButtons({ employers, active, onChoose }: EmployerSwitchProps) {
  const t = useTexts();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more frame in a small window
    <div class="employer-buttons" role="group" aria-labelledby={id}>
      <p id={id}>{t(active === '' ? 'card.choose' : 'card.employer')}</p>
      {employers.map((employer) => (
        <Button
          key={employer.id}
          pressed={employer.id === active}
          onPress={() => employer.id !== active && onChoose(employer.id)}
        >
          {employer.name || t('card.unnamed')}
        </Button>
      ))}
    </div>
  );
}
