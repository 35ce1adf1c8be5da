import { showDay, showFact } from '../../../components/card/show-fact.ts';
import type { ShownFact } from '../../../components/share/FactList.tsx';
import { camelCase } from '../../../components/texts.tsx';
import { kindNames } from '../../../utils/fields/index.ts';
import type { Shared } from '../../../utils/vault/card-file.ts';
import { explain } from '../../shared/explain.ts';
import { translate } from '../../shared/texts.ts';

/** Facts in words, with what their checks say. */
export function shownFacts({ facts, expires }: Shared): ShownFact[] {
  const shown = kindNames.flatMap((kind): ShownFact[] => {
    const value = facts[kind];
    if (!value) return [];
    const name = translate(`kind.${camelCase(kind)}`);
    return [{ id: kind, name, value: showFact(kind, value), said: explain(kind, value) }];
  });
  if (!expires) return shown;
  const value = showDay(expires, translate('common.locale'));
  return [...shown, { id: 'until', name: translate('card.companyCodeUntil'), value }];
}
