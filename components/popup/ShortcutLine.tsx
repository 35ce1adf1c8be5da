import { useTexts } from '../texts.tsx';

/** The key that the browser really bound, or that there is none. */
export function ShortcutLine({ keys }: { keys: string }) {
  const t = useTexts();
  if (keys === '') return <p class="small">{t('popup.noShortcut')}</p>;
  return (
    <p class="small">
      {t('popup.shortcut')} <kbd>{keys}</kbd>
    </p>
  );
}
