import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Confirm } from '../controls/Confirm.tsx';
import { Problem } from '../controls/Problem.tsx';
import { useTexts } from '../texts.tsx';

/** How much of what goes. */
export interface EraseCounts {
  readonly cards: number;
  readonly fills: number;
  readonly drafts: number;
  readonly taught: number;
  readonly sites: number;
}

export interface EraseAllProps {
  counts: EraseCounts;
  problem: string | undefined;
  /** Leads to the form that saves all first. */
  onSaveFirst: () => void;
  onErase: () => void;
}

/** Everything goes, once the person has said so twice. */
export function EraseAll({ counts, problem, onSaveFirst, onErase }: EraseAllProps) {
  const t = useTexts();
  const [isSure, setSure] = useState<boolean>();
  const words = { word: t('backup.erase'), no: t('backup.eraseNo') };
  return (
    <div class="stack">
      <p>{t('backup.eraseSays')}</p>
      {isSure ? (
        <Confirm
          key="again"
          {...words}
          asked
          question={t('backup.eraseAgain')}
          yes={t('backup.eraseNow')}
          onYes={onErase}
          onNo={() => setSure(false)}
        >
          <p>{t('backup.eraseForGood')}</p>
        </Confirm>
      ) : (
        <Confirm
          key="first"
          {...words}
          asked={isSure}
          question={t('backup.eraseAsk')}
          yes={t('backup.eraseGoOn')}
          onYes={() => setSure(true)}
        >
          <WhatGoes counts={counts} />
          <Button onPress={onSaveFirst}>{t('backup.saveFirst')}</Button>
        </Confirm>
      )}
      <Problem says={problem} />
    </div>
  );
}

function WhatGoes({ counts }: Pick<EraseAllProps, 'counts'>) {
  const t = useTexts();
  return (
    <>
      <ul>
        {(Object.keys(counts) as (keyof EraseCounts)[]).map((what) => (
          <li key={what}>{t(`backup.counts.${what}`, [counts[what]], counts[what])}</li>
        ))}
      </ul>
      <p>{t('backup.eraseMore')}</p>
    </>
  );
}
