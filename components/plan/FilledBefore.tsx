import type { FilledBefore as Filled } from '../../utils/filling/visit.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { camelCase, type Translate, useTexts } from '../texts.tsx';

/** What the steps before this one have taken: one quiet line, that opens. */
export function FilledBefore({ filled }: { filled: readonly Filled[] }) {
  const t = useTexts();
  if (filled.length === 0) return null;
  return (
    <div class="filled-before">
      <Disclosure summary={t('steps.filledBefore')}>
        <ul>
          {filled.map((one) => (
            <li key={one.kinds[0]}>{lineOf(one, t)}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

/** "SIRET, Nom de l'employeur (étape précédente, il y a 3 min)". */
function lineOf({ kinds, where, minutes }: Filled, t: Translate): string {
  const names = kinds.map((kind) => t(`kind.${camelCase(kind)}`)).join(', ');
  const place = t(where === 'step' ? 'steps.onStep' : 'steps.onSite');
  return t('steps.filledLine', [names, place, t('steps.ago', [minutes], minutes)]);
}
