import type { Facts, Kind } from '../../utils/fields/index.ts';
import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { isFigures, keyboardOf } from '../card/entries.ts';
import { countOf } from '../card/FactField.tsx';
import { CheckedField } from '../controls/CheckedField.tsx';
import { camelCase, type Translate, useTexts } from '../texts.tsx';
import { CodeWaysOut } from './CodeWaysOut.tsx';
import { PlaceName } from './place.tsx';
import type { PlanActions } from './plan-actions.ts';
import { Why } from './Why.tsx';

/** A box whose fact the card lacks: typed right here, and kept on the card. */
export function LackingRow({ row, actions }: { row: PlanRow; actions: PlanActions }) {
  const t = useTexts();
  const { kind } = row;
  if (!kind) return null;
  const value = actions.typed[kind] ?? '';
  const isCode = kind === 'company-code' || kind === 'specific-code';
  return (
    <>
      <CheckedField
        label={<PlaceName block={row.block} label={row.label || t('plan.unnamed')} />}
        hint={isCode ? t('plan.lacksCode') : promiseOf(kind, actions.facts, t)}
        value={value}
        count={countOf(kind, value, t)}
        said={value.trim() === '' ? undefined : actions.explain(kind, value)}
        inputMode={keyboardOf(kind)}
        figures={isFigures(kind)}
        onInput={(typed) => actions.onLack(kind, typed)}
      />
      {isCode && value === '' && <CodeWaysOut row={row} actions={actions} />}
      {(row.state === 'lacking' || row.state === 'ready') && <Why row={row} />}
    </>
  );
}

/** What typing it here does. Of a whole name the card may have one half. */
function promiseOf(kind: Kind, facts: Facts, t: Translate): string {
  const half = kind === 'hr-name' && (facts['hr-first-name'] || facts['hr-last-name']);
  return half ? t('plan.lacksRestOfName', [half]) : t('plan.lacks', [t(`kind.${camelCase(kind)}`)]);
}
