import { activeEmployer } from '../../utils/vault/active-employer.door.ts';
import { allBroken } from '../../utils/vault/broken.door.ts';
import { draftOf } from '../../utils/vault/drafts.door.ts';
import { allEmployers } from '../../utils/vault/employers.door.ts';
import { lastFills } from '../../utils/vault/fills.door.ts';
import type { BrokenRecord } from '../../utils/vault/read-record.ts';
import type { Draft, Employer, FillRecord } from '../../utils/vault/records.ts';
import { draftKey } from '../shared/use-card-form.ts';

/** What the full page shows of the vault. */
export interface DossierVault {
  readonly employers: readonly Employer[];
  readonly broken: readonly BrokenRecord[];
  readonly active: Employer | undefined;
  readonly fills: readonly FillRecord[];
  readonly drafts: { readonly active: Draft | undefined; readonly new: Draft | undefined };
}

export async function openDossierVault(): Promise<DossierVault> {
  const [{ employers }, broken, active, fills, fresh] = await Promise.all([
    allEmployers(),
    allBroken(),
    activeEmployer(),
    lastFills(20),
    draftOf(draftKey(undefined)),
  ]);
  const typed = active && (await draftOf(draftKey(active)));
  return { employers, broken, active, fills, drafts: { active: typed, new: fresh } };
}
