import type { Sources } from '../../utils/vault/given.ts';
import { useTexts } from '../texts.tsx';
import { EstablishmentChoice } from './EstablishmentChoice.tsx';

interface GivenPartProps {
  sources: Sources;
  /** What the person wrote of where they work, as they read it: another establishment takes its place. */
  replaced?: readonly string[];
  /** The person works in the establishment of this SIRET. */
  onChoose: (siret: string) => void;
}

/** What the employer gives to all its people: that it does, which establishment is meant, what was left out. */
export function GivenPart({ sources, replaced = [], onChoose }: GivenPartProps) {
  const t = useTexts();
  const { establishments, chosen, correspondent, refused } = sources;
  return (
    <section class="given-part" aria-label={t('managed.title')}>
      <h2 class="card-notes-title">{t('managed.title')}</h2>
      <p class="given-line">{t('managed.explains')}</p>
      {establishments.length > 1 && (
        <EstablishmentChoice
          establishments={establishments}
          chosen={chosen}
          replaced={replaced}
          onChoose={onChoose}
        />
      )}
      {correspondent.length > 0 && (
        <p class="given-line">
          <strong>{t('managed.correspondent')}</strong> {correspondent.join(', ')}
        </p>
      )}
      {refused.length > 0 && (
        <p class="given-line">
          {t('managed.refused')} {t('managed.refusedWhich', [refused.join(', ')])}
        </p>
      )}
    </section>
  );
}
