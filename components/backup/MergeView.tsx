import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useTexts } from '../texts.tsx';
import { ChangedLine, type ShownChange } from './ChangedLine.tsx';

/** What an import would do, in words. */
export interface ShownMerge {
  /** The day of the file, as the reader's language writes it. */
  readonly savedOn: string;
  readonly added: readonly { readonly id: string; readonly name: string }[];
  readonly changed: readonly ShownChange[];
  readonly same: number;
  readonly unreadable: number;
  /** Sites that will want the browser's permission once more. */
  readonly toPermit: number;
}

export interface MergeViewProps {
  merge: ShownMerge;
  busy: boolean;
  onChoose: (id: string, keeps: 'here' | 'there') => void;
  onImport: () => void;
  onCancel: () => void;
}

/** What would change, before it does. It takes the focus: it is what was asked for. */
export function MergeView({ merge, busy, onChoose, onImport, onCancel }: MergeViewProps) {
  const t = useTexts();
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => place.current?.focus(), []);
  const { added, changed } = merge;
  const isIdle = added.length === 0 && changed.length === 0;
  return (
    <section ref={place} tabIndex={-1} class="aside merge" aria-label={t('backup.preview')}>
      <h3>{t('backup.previewOf', [merge.savedOn])}</h3>
      {isIdle && <p>{t('backup.idle')}</p>}
      <Added lines={added} />
      {changed.length > 0 && (
        <>
          <p>
            <strong>{t('backup.changed', [changed.length], changed.length)}</strong>
          </p>
          {changed.map((line) => (
            <ChangedLine key={line.id} line={line} onChoose={onChoose} />
          ))}
        </>
      )}
      <LeftOut merge={merge} />
      <div class="row-buttons">
        {!isIdle && (
          <Button look="primary" disabled={busy} onPress={onImport}>
            {t('backup.import')}
          </Button>
        )}
        <Button onPress={onCancel}>{t(isIdle ? 'backup.close' : 'backup.cancel')}</Button>
      </div>
    </section>
  );
}

function Added({ lines }: { lines: ShownMerge['added'] }) {
  const t = useTexts();
  if (lines.length === 0) return null;
  return (
    <>
      <p>
        <strong>{t('backup.added')}</strong>
      </p>
      <ul>
        {lines.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </>
  );
}

function LeftOut({ merge: { same, unreadable, toPermit } }: { merge: ShownMerge }) {
  const t = useTexts();
  return (
    <>
      {same > 0 && <p>{t('backup.same', [same], same)}</p>}
      {unreadable > 0 && <p>{t('backup.unreadable', [unreadable], unreadable)}</p>}
      {toPermit > 0 && <p>{t('backup.toPermit', [toPermit], toPermit)}</p>}
    </>
  );
}
