import { FirstFill, type SiteQuestion } from '../../components/sites/FirstFill.tsx';
import { camelCase } from '../../components/texts.tsx';
import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { lookAlike } from '../../utils/sites/look-alike.ts';
import { asSeen } from '../../utils/sites/punycode.ts';
import { translate } from '../shared/texts.ts';
import type { AskedSite } from './first-fill.ts';

interface FirstFillScreenProps {
  /** One at the least. */
  readonly sites: readonly AskedSite[];
  readonly rows: readonly PlanRow[];
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly onFill: () => void;
  readonly onGiveUp: () => void;
}

/** The one question before the first fill on a site, for the page and what it shows of other sites. */
export function FirstFillScreen({ sites, rows, ...shown }: FirstFillScreenProps) {
  const kinds = rows.flatMap(({ kind, ticked }) => (ticked && kind ? [kind] : []));
  return (
    <FirstFill
      {...shown}
      sites={sites.map(questionOf)}
      written={[...new Set(kinds)].map((kind) => translate(`kind.${camelCase(kind)}`))}
    />
  );
}

const questionOf = ({ host, trust, framed }: AskedSite): SiteQuestion => ({
  host,
  framed,
  seen: asSeen(host),
  isOffered: trust === 'offered',
  real: lookAlike(host),
});
