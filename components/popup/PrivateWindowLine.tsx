import { useTexts } from '../texts.tsx';

/** Shown in a private window only: the card is there, and what is kept of a fill. */
export function PrivateWindowLine() {
  const t = useTexts();
  return <p class="aside">{t('vault.privateKept')}</p>;
}
