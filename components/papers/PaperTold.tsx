import type { Draft } from '../card/entries.ts';
import { showFact } from '../card/show-fact.ts';
import { type Translate, useTexts } from '../texts.tsx';
import type { Company } from './company.ts';
import { lonelySiren, type Reading } from './offers.ts';

interface PaperToldProps {
  readings: readonly Reading[];
  card: Draft;
  company: Company;
}

/** What is no fact to keep, and worth knowing: whose the papers are, no code is needed, an APE is no code. */
export function PaperTold({ readings, card, company }: PaperToldProps) {
  const t = useTexts();
  const apes = [...new Set(readings.flatMap(({ findings }) => findings.ape))];
  const siren = lonelySiren(readings, card);
  const said = [
    ...whoseIn(company, t),
    ...(readings.some(({ findings }) => findings.needsNoCode) ? [t('papers.noCode')] : []),
    ...apes.map((ape) => t('papers.ape', [ape])),
    ...(siren ? [t('papers.siren', [showFact('siren', siren)])] : []),
  ];
  return (
    <>
      {said.map((sentence) => (
        <p key={sentence} class="aside aside-slim">
          {sentence}
        </p>
      ))}
    </>
  );
}

function whoseIn({ whose, theirs, mine }: Company, t: Translate): string[] {
  if (whose === 'ours') return [];
  return [t(`papers.whose.${whose}`, [showFact('siren', theirs), showFact('siren', mine)])];
}
