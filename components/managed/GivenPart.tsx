import type { Sources } from '../../utils/vault/given.ts';
import type { Establishment } from '../../utils/vault/given-policy.ts';
import { showFact } from '../card/show-fact.ts';
import { Choice } from '../controls/Choice.tsx';
import { useTexts } from '../texts.tsx';

interface GivenPartProps {
  sources: Sources;
  /** The person works in the establishment of this SIRET. */
  onChoose: (siret: string) => void;
}

/** What the employer gives to all its people: that it does, which establishment is meant, what was left out. */
export function GivenPart({ sources, onChoose }: GivenPartProps) {
  const t = useTexts();
  const { establishments, chosen, correspondent, refused } = sources;
  return (
    <section class="given-part" aria-label={t('managed.title')}>
      <h2 class="card-notes-title">{t('managed.title')}</h2>
      <p class="given-line">{t('managed.explains')}</p>
      {establishments.length > 1 && (
        <>
          <Choice
            question={t('managed.whichEstablishment')}
            options={establishments.map((one) => ({ value: one.siret, ...namesOf(one) }))}
            chosen={chosen}
            onChoose={onChoose}
          />
          <p class="hint">{t('managed.whyEstablishment')}</p>
        </>
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

function namesOf({ siret, label, facts }: Establishment) {
  const number = showFact('siret', siret);
  const name = [label, facts['company-city']].filter(Boolean).join(', ');
  return name ? { label: name, description: number } : { label: number };
}
