import { useTexts } from '../texts.tsx';

/** Shown in a private window only: whether the card can be had there, and what is kept. */
export function PrivateWindowLine({ kept = true }: { kept?: boolean }) {
  const t = useTexts();
  return <p class="aside">{t(kept ? 'vault.privateKept' : 'vault.privateForgotten')}</p>;
}
