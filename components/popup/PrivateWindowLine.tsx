import { useTexts } from '../texts.tsx';

/** Shown in a private window only: what holds there. */
export function PrivateWindowLine() {
  const t = useTexts();
  return <p class="aside">{t('popup.privateWindow')}</p>;
}
