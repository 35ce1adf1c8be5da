import { tidy } from '../fields/text.ts';
import { type Headcount, headcountOf } from './headcount.ts';
import type { Question } from './question.ts';
import {
  type Answer,
  type CompanyRecord,
  type EstablishmentRecord,
  establishmentRecord,
} from './records.ts';
import { isTown } from './town.ts';

/** One establishment as the card could take it. What the register hides or does not know is absent. */
export interface Establishment {
  readonly siret: string;
  readonly name: string | undefined;
  readonly address: string | undefined;
  readonly postcode: string | undefined;
  readonly town: string | undefined;
  readonly headOffice: boolean;
  readonly closed: boolean;
  /** The day on which it closed, `2024-03-31`. */
  readonly closedOn: string | undefined;
  /** It asked not to be shown: there is no more than its SIRET. */
  readonly hidden: boolean;
  readonly headcount: Headcount | undefined;
}

/** The establishments of an answer: the one that was asked for, or all there are, those of the town first. */
export function establishmentsIn(answer: Answer, question: Question): readonly Establishment[] {
  const all = answer.results.flatMap(ofCompany);
  if ('siret' in question) return all.filter(({ siret }) => siret === question.siret).slice(0, 1);
  const rank = (one: Establishment): number =>
    (isTown(one.town ?? '', question.town) ? 0 : 2) + (one.closed ? 1 : 0);
  return all.toSorted((a, b) => rank(a) - rank(b));
}

/** Those that match, and the head office, which a name alone may not bring. Each once. */
function ofCompany(company: CompanyRecord): Establishment[] {
  const siege = establishmentRecord.safeParse(company.siege);
  const matching = company.matching_etablissements ?? [];
  const records = siege.success ? [...matching, { ...siege.data, est_siege: true }] : matching;
  const bySiret = new Map<string, EstablishmentRecord>();
  for (const record of records) if (!bySiret.has(record.siret)) bySiret.set(record.siret, record);
  return [...bySiret.values()].map((record) => ofRecord(record, company));
}

function ofRecord(record: EstablishmentRecord, company: CompanyRecord): Establishment {
  const year = told(company.annee_tranche_effectif_salarie);
  const written = told(record.adresse);
  const name = told(company.nom_raison_sociale) ?? told(company.nom_complet);
  return {
    siret: record.siret,
    name: name ?? told(record.liste_enseignes?.[0]),
    address: written && streetOf(written, record),
    postcode: told(record.code_postal),
    town: told(record.libelle_commune),
    headOffice: record.est_siege === true,
    closed: record.etat_administratif === 'F' || company.etat_administratif === 'C',
    closedOn: told(record.date_fermeture),
    hidden: name === undefined || isHidden(record.adresse),
    headcount: headcountOf(company.tranche_effectif_salarie ?? '', year),
  };
}

/** What the register writes in the place of what somebody does not want to be seen: `[ND]`, `[NON-DIFFUSIBLE]`. */
const isHidden = (text: string | null | undefined): boolean => /\[N/.test(text ?? '');

const told = (text: string | null | undefined): string | undefined =>
  isHidden(text) ? undefined : tidy(text ?? '') || undefined;

/** The line of the street: the register ends its address with postcode and town, which the card has apart. */
function streetOf(written: string, { code_postal, libelle_commune }: EstablishmentRecord) {
  const postcode = told(code_postal);
  const at = postcode === undefined ? -1 : written.lastIndexOf(` ${postcode}`);
  if (at > 0) return written.slice(0, at).trim();
  const town = told(libelle_commune);
  const end = town !== undefined && written.endsWith(` ${town}`) ? -town.length : undefined;
  return written === `${postcode} ${town}` ? undefined : written.slice(0, end).trim();
}
