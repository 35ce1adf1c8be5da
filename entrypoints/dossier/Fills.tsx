import { camelCase } from '../../components/texts.tsx';
import type { FillRecord } from '../../utils/vault/records.ts';
import { translate } from '../shared/texts.ts';

/** The last fills: when, where, which kinds. No value is kept, so none can be shown. */
export function Fills({ fills }: { readonly fills: readonly FillRecord[] }) {
  return (
    <section>
      <h2>{translate('dossier.history')}</h2>
      {fills.length === 0 && <p>{translate('dossier.noHistory')}</p>}
      <ul>
        {fills.map((fill) => (
          <li key={fill.id}>{lineOf(fill)}</li>
        ))}
      </ul>
    </section>
  );
}

function lineOf({ at, host, kinds }: FillRecord): string {
  const day = new Date(at).toLocaleString(translate('common.locale'), {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const names = kinds.map((kind) => translate(`kind.${camelCase(kind)}`)).join(', ');
  return translate('dossier.historyLine', [day, host, names]);
}
