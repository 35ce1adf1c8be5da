import { Button } from '../controls/Button.tsx';
import { PlaceName } from '../plan/place.tsx';
import { camelCase, useTexts } from '../texts.tsx';

/** One box that was taught, as the full page lists it. */
export interface TaughtBox {
  readonly id: string;
  readonly host: string;
  /** The page's path; absent: the whole site. */
  readonly path?: string;
  readonly kind: string;
  readonly label: string;
  readonly block: string;
  readonly brittle: boolean;
}

interface TaughtListProps {
  boxes: readonly TaughtBox[];
  onForget: (id: string) => void;
  onExport: () => void;
}

/** All that the person has taught: where, which box, what it asks; each can be forgotten. */
export function TaughtList({ boxes, onForget, onExport }: TaughtListProps) {
  const t = useTexts();
  return (
    <section class="taught" aria-label={t('teach.title')}>
      <h2>{t('teach.title')}</h2>
      {boxes.length === 0 && <p>{t('teach.none')}</p>}
      <ul class="rows">
        {boxes.map((box) => (
          <TaughtLine key={box.id} box={box} onForget={() => onForget(box.id)} />
        ))}
      </ul>
      {boxes.length > 0 && <Button onPress={onExport}>{t('teach.export')}</Button>}
    </section>
  );
}

function TaughtLine({ box, onForget }: { box: TaughtBox; onForget: () => void }) {
  const t = useTexts();
  const { host, path, kind, block, brittle } = box;
  const label = box.label || t('plan.unnamed');
  const asks = kind === 'never' ? t('teach.never') : t(`kind.${camelCase(kind)}`);
  return (
    <li class="row">
      <p>
        <PlaceName block={block} label={label} />
      </p>
      <p>
        <strong>{asks}</strong>
      </p>
      <p class="small">{path === undefined ? `${host} · ${t('teach.wholeSite')}` : host + path}</p>
      {brittle && <p class="small">{t('teach.fragile')}</p>}
      <Button look="quiet" onPress={onForget}>
        {t('teach.forget')}
        <span class="unseen"> {label}</span>
      </Button>
    </li>
  );
}
