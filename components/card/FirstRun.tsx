import type { ComponentChildren } from 'preact';
import { Button } from '../controls/Button.tsx';
import { Screen } from '../controls/Screen.tsx';
import { useTexts } from '../texts.tsx';
import { EmployerCardForm, type EmployerCardFormProps } from './EmployerCardForm.tsx';
import { Resumed } from './Resumed.tsx';

interface FirstRunProps extends EmployerCardFormProps {
  /** Absent on the full page, which is already one. */
  onOpenPage?: (() => void) | undefined;
  /** Other ways to a first card, below. */
  children?: ComponentChildren;
}

/** The first screen: three lines on what the product does, then the card, straight away. */
export function FirstRun({ onOpenPage, children, ...form }: FirstRunProps) {
  const t = useTexts();
  return (
    <Screen title={t('first.title')} over={t('dossier.subtitle')}>
      {form.resumed ? <Resumed what={form.resumed} /> : <Promises />}
      <p>{t('first.begin')}</p>
      <EmployerCardForm {...form} />
      {onOpenPage && (
        <div class="aside aside-slim">
          <p class="small">{t('first.draft')}</p>
          <Button onPress={onOpenPage}>{t('first.openPage')}</Button>
        </div>
      )}
      {children}
      <p class="small">{t('first.independent')}</p>
    </Screen>
  );
}

function Promises() {
  const t = useTexts();
  return (
    <ol class="promises">
      <li>{t('first.keeps')}</li>
      <li>{t('first.fills')}</li>
      <li>{t('first.helps')}</li>
    </ol>
  );
}
