import { showDay, showFact } from '../../../components/card/show-fact.ts';
import { camelCase } from '../../../components/texts.tsx';
import { type Kind, kindNames } from '../../../utils/fields/index.ts';
import type { Saved, Stored } from '../../../utils/vault/backup.ts';
import type { AnyLine } from '../../../utils/vault/merge.ts';
import { readRecord } from '../../../utils/vault/read-record.ts';
import {
  type Draft,
  type Employer,
  employerRecord,
  type Mapping,
  type Setting,
  type SiteRecord,
} from '../../../utils/vault/records.ts';
import { nameOf } from '../../shared/card-text.ts';
import { translate } from '../../shared/texts.ts';

/** What each employer is called, by its id: a setting or a site names it so. */
export type Names = ReadonlyMap<string, string>;

/** The names of all employers, of those here before those of a file. */
export const namesIn = (here: Stored, saved: Saved): Names =>
  new Map(
    [...(saved.employers ?? []), ...here.employers].flatMap((raw): [string, string][] => {
      const employer = readRecord(raw, employerRecord);
      return employer ? [[employer.id, nameOf(employer) || translate('card.unnamed')]] : [];
    }),
  );

/** What two records say otherwise, in words. */
export function differencesOf(line: AnyLine, names: Names) {
  const mine = line.mine && valuesOf(line.store, line.mine, names);
  const theirs = valuesOf(line.store, line.theirs, names);
  if (!mine) return [{ what: '', here: translate('backup.broken'), there: summaryOf(theirs) }];
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
    .filter((key) => (mine[key] ?? '') !== (theirs[key] ?? ''))
    .map((key) => ({ what: wordOf(key), here: mine[key] ?? '', there: theirs[key] ?? '' }));
}

type Values = Readonly<Record<string, string>>;

const summaryOf = (values: Values): string =>
  Object.values(values)
    .filter((value) => value !== '')
    .join(', ');

/** A record as texts by name. */
function valuesOf(store: AnyLine['store'], record: object, names: Names): Values {
  if (store === 'employers') return valuesOfCard(record as Employer);
  if (store === 'drafts') return (record as Draft).values;
  if (store === 'sites') return valuesOfSite(record as SiteRecord, names);
  if (store === 'mappings') return { asked: wordOf((record as Mapping).kind) };
  if (store !== 'settings') return {};
  const { value } = record as Setting;
  return { '': names.get(String(value)) ?? String(value) };
}

function valuesOfCard(employer: Employer): Values {
  const { facts, codeExpires, notes, label = '', userCompany = '' } = employer;
  return {
    label,
    ...Object.fromEntries(
      Object.entries(facts).map(([kind, fact]) => [kind, showFact(kind as Kind, fact)]),
    ),
    'company-code-until': day(codeExpires?.companyCode),
    'specific-code-until': day(codeExpires?.specificCode),
    notes,
    'user-company': userCompany,
    archived: employer.archivedAt ? day(new Date(employer.archivedAt).toISOString()) : '',
    'seen-sirets': (employer.seenSirets ?? []).map((one) => showFact('siret', one)).join(', '),
  };
}

const day = (date = ''): string => showDay(date.slice(0, 10), translate('common.locale'));

function valuesOfSite({ mode, confirmedAt, employer }: SiteRecord, names: Names): Values {
  const decided = [
    ...(mode ? [translate(`backup.mode.${mode}`)] : []),
    ...(confirmedAt === undefined ? [] : [translate('backup.mode.confirmed')]),
  ];
  return { decided: decided.join(', '), employer: names.get(employer ?? '') ?? employer ?? '' };
}

const words: Readonly<Record<string, string>> = {
  label: 'backup.what.label',
  asked: 'backup.what.asked',
  decided: 'backup.what.decided',
  employer: 'backup.what.employer',
  archived: 'backup.what.archived',
  'seen-sirets': 'backup.what.seenSirets',
  'user-company': 'cards.userCompany',
  notes: 'card.notes',
  never: 'teach.never',
  'company-code-until': 'card.companyCodeUntil',
  'specific-code-until': 'card.specificCodeUntil',
};

function wordOf(key: string): string {
  if (key === '') return '';
  if ((kindNames as readonly string[]).includes(key)) return translate(`kind.${camelCase(key)}`);
  return translate(words[key] ?? 'backup.what.text');
}
