import { FirstFill } from '../../components/sites/FirstFill.tsx';
import { camelCase } from '../../components/texts.tsx';
import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { lookAlike } from '../../utils/sites/look-alike.ts';
import { asSeen } from '../../utils/sites/punycode.ts';
import { translate } from '../shared/texts.ts';
import type { SeenPage } from './page.ts';

interface FirstFillScreenProps {
  readonly page: SeenPage;
  readonly rows: readonly PlanRow[];
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly onFill: () => void;
  readonly onGiveUp: () => void;
}

/** The one question before the first fill on a site. */
export function FirstFillScreen({ page, rows, ...shown }: FirstFillScreenProps) {
  const host = page.host ?? '';
  const kinds = rows.flatMap(({ kind, ticked }) => (ticked && kind ? [kind] : []));
  return (
    <FirstFill
      {...shown}
      host={host}
      seen={asSeen(host)}
      isOffered={page.trust === 'offered'}
      real={lookAlike(host)}
      written={[...new Set(kinds)].map((kind) => translate(`kind.${camelCase(kind)}`))}
    />
  );
}
