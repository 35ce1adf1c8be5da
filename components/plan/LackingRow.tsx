import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { isFigures, keyboardOf } from '../card/entries.ts';
import { TextField } from '../controls/TextField.tsx';
import { camelCase, useTexts } from '../texts.tsx';
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
      <TextField
        label={<PlaceName block={row.block} label={row.label || t('plan.unnamed')} />}
        hint={isCode ? t('plan.lacksCode') : t('plan.lacks', [t(`kind.${camelCase(kind)}`)])}
        value={value}
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
