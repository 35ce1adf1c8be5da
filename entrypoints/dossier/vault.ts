import type { BrokenRecord } from '../../utils/vault/read-record.ts';
import type { Draft, Employer, FillRecord } from '../../utils/vault/records.ts';
import { kept } from '../shared/kept.ts';
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
    kept.allEmployers(),
    kept.allBroken(),
    kept.activeEmployer(),
    kept.lastFills(20),
    kept.draftOf(draftKey(undefined)),
  ]);
  const typed = active && (await kept.draftOf(draftKey(active)));
  return { employers, broken, active, fills, drafts: { active: typed, new: fresh } };
}
