import { isPresent } from '../../utils/vault/active-employer.ts';
import type { BrokenRecord } from '../../utils/vault/read-record.ts';
import type { Draft, Employer, FillRecord, Mapping } from '../../utils/vault/records.ts';
import { cardDraft } from '../shared/card-draft.ts';
import { kept } from '../shared/kept.ts';
import { type KeptSite, keptSites } from '../shared/sites.ts';

/** What the full page shows of the vault. */
export interface DossierVault {
  /** Those in use. */
  readonly employers: readonly Employer[];
  readonly archived: readonly Employer[];
  readonly broken: readonly BrokenRecord[];
  readonly active: Employer | undefined;
  readonly fills: readonly FillRecord[];
  readonly sites: readonly KeptSite[];
  /** Pages show a pill where boxes can be filled. */
  readonly pill: boolean;
  readonly mappings: readonly Mapping[];
  /** Cards being typed, by the id of their employer; under `undefined`, the new one. */
  readonly drafts: ReadonlyMap<string | undefined, Draft | undefined>;
}

export async function openDossierVault(): Promise<DossierVault> {
  const [all, broken, active, fills, sites, pill, mappings] = await Promise.all([
    kept.allEmployers(),
    kept.allBroken(),
    kept.activeEmployer(),
    kept.lastFills(20),
    keptSites(),
    kept.settingOf('pill'),
    kept.allMappings(),
  ]);
  const employers = all.employers.filter(isPresent);
  const archived = all.employers.filter((employer) => !isPresent(employer));
  const ids = [undefined, ...employers.map(({ id }) => id)];
  const drafts = await Promise.all(
    ids.map(async (id) => [id, await cardDraft(id, employers)] as const),
  );
  return {
    employers,
    archived,
    broken,
    active,
    fills,
    sites,
    pill: pill !== 'never',
    mappings,
    drafts: new Map(drafts),
  };
}
