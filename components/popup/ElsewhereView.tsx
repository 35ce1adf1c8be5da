import type { ComponentChildren } from 'preact';
import { EmployerCard, type EmployerCardProps } from '../card/EmployerCard.tsx';
import { Button } from '../controls/Button.tsx';
import { Screen } from '../controls/Screen.tsx';
import { camelCase, useTexts } from '../texts.tsx';

/**
 * no-form: nothing here asks about the employer · unreachable: a page of the browser, or one that does
 * not answer · insecure: not https · alone: a site that the product leaves alone · no-access: the
 * person has not clicked the icon there · no-tab: opened on no page · never: the person wants it left alone
 */
export type Situation =
  | 'no-form'
  | 'unreachable'
  | 'insecure'
  | 'alone'
  | 'no-access'
  | 'no-tab'
  | 'never';

export interface ElsewhereViewProps extends Omit<EmployerCardProps, 'children'> {
  situation: Situation;
  /** A sentence that says more of this very site than its situation does. */
  reason?: string | undefined;
  host?: string | undefined;
  onLookAgain?: (() => void) | undefined;
  /** The person wants this site left alone, and may change their mind. */
  onRestore?: (() => void) | undefined;
  /** What may be decided about this site: above the card, or below it. */
  above?: ComponentChildren;
  below?: ComponentChildren;
  /** What else can be done about the page. */
  children?: ComponentChildren;
}

/** No form to fill here: says why, and gives the card to copy from. */
export function ElsewhereView(props: ElsewhereViewProps) {
  const { situation, reason, host, onLookAgain, onRestore, above, below, children, ...card } =
    props;
  const says = situation === 'never' ? 'sites.isNever' : `popup.${camelCase(situation)}`;
  const t = useTexts();
  return (
    <Screen title={t('popup.card')} over={host}>
      <div class="aside">
        <p role="status">{reason ?? t(says)}</p>
        {onRestore && <Button onPress={onRestore}>{t('sites.restore')}</Button>}
        {onLookAgain && (
          <Button look="quiet" onPress={onLookAgain}>
            {t('outcome.lookAgain')}
          </Button>
        )}
        {children}
      </div>
      {above}
      <EmployerCard {...card} />
      {below}
    </Screen>
  );
}
