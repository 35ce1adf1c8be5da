import { type Entry, isFigures } from '../card/entries.ts';
import { showDay, showFact } from '../card/show-fact.ts';
import { Choice } from '../controls/Choice.tsx';
import { Tick } from '../controls/Tick.tsx';
import { camelCase, type Translate, useTexts } from '../texts.tsx';
import { type Group, isExpiry, type Offer } from './offers.ts';

interface PaperGroupProps {
  group: Group;
  /** More than one paper was read: each line says which it comes from. */
  manyPapers: boolean;
  chosen: string;
  onChoose: (entry: Entry, value: string) => void;
}

/** What the papers say for one entry: the same as the card, something new, or something else. */
export function PaperGroup({ group, manyPapers, chosen, onChoose }: PaperGroupProps) {
  const t = useTexts();
  const { entry, kind, current, offers } = group;
  const name = nameOf(group, t);
  const show = (value: string) => shown(group, value, t);
  const [only, ...more] = offers;
  if (!only)
    return (
      <p class="paper-same">
        {t('papers.same', [name])} <span class={figures(group)}>{show(current ?? '')}</span>
      </p>
    );
  if (current === undefined && more.length === 0)
    return (
      <Tick
        label={
          <>
            {t('papers.named', [name])} <strong class={figures(group)}>{show(only.value)}</strong>
          </>
        }
        description={<Where offer={only} manyPapers={manyPapers} />}
        ticked={chosen !== ''}
        onTick={(ticked) => onChoose(entry, ticked ? only.value : '')}
      />
    );
  const stays = current === undefined ? t('papers.none') : t('papers.ours', [show(current)]);
  return (
    <Choice
      question={current === undefined ? t('papers.several', [name]) : t('papers.differs', [name])}
      options={[
        ...(current === undefined ? [] : [{ value: '', label: stays }]),
        ...offers.map((offer) => ({
          value: offer.value,
          label:
            current === undefined ? show(offer.value) : t('papers.theirs', [show(offer.value)]),
          description: <Where offer={offer} manyPapers={manyPapers} />,
        })),
        ...(current === undefined ? [{ value: '', label: stays }] : []),
      ]}
      chosen={chosen}
      onChoose={(value) => onChoose(entry, value)}
      key={kind}
    />
  );
}

/** The words it stands in, why it comes first or last, and in which paper. */
function Where({ offer, manyPapers }: { offer: Offer; manyPapers: boolean }) {
  const t = useTexts();
  const { line, because, source } = offer;
  return (
    <>
      <q class="paper-line">{line}</q>
      {manyPapers && <span class="paper-source"> {t('papers.from', [source])}</span>}
      {because && <span class="paper-why"> {reasonOf(because, t)}</span>}
    </>
  );
}

/** The readers' reasons: a reply's are ours, a payslip's have a section of their own. */
const reasonOf = (because: string, t: Translate): string =>
  because.startsWith('reply') ? t(`papers.because.${because}`) : t(`reading.${because}`);

const nameOf = ({ kind }: Group, t: Translate): string =>
  isExpiry(kind)
    ? t(kind === 'company-code-expiry' ? 'card.companyCodeUntil' : 'card.specificCodeUntil')
    : t(`kind.${camelCase(kind)}`);

const shown = ({ kind }: Group, value: string, t: Translate): string =>
  isExpiry(kind) ? showDay(value, t('common.locale')) : showFact(kind, value);

const figures = ({ kind }: Group): string | undefined =>
  !isExpiry(kind) && isFigures(kind) ? 'figures' : undefined;
