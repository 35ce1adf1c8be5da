import type { ShownMerge } from '../../../components/backup/MergeView.tsx';
import { showDay } from '../../../components/card/show-fact.ts';
import { camelCase } from '../../../components/texts.tsx';
import { kindNames } from '../../../utils/fields/index.ts';
import { type AnyLine, lineId, type Merge } from '../../../utils/vault/merge.ts';
import type { Choices } from '../../../utils/vault/merge-writes.ts';
import { isSameContent } from '../../../utils/vault/same-content.ts';
import { nameOf } from '../../shared/card-text.ts';
import { translate } from '../../shared/texts.ts';

/** A plan in words, with what the person chose so far. */
export function shownMerge(merge: Merge, choices: Choices, savedAt: string): ShownMerge {
  const of = (standing: AnyLine['standing']) =>
    merge.lines.filter((line) => line.standing === standing);
  const added = of('new');
  const fills = added.filter(({ store }) => store === 'fills').length;
  return {
    savedOn: showDay(savedAt.slice(0, 10), translate('common.locale')),
    added: [
      ...added
        .filter(({ store }) => store !== 'fills')
        .map((line) => ({ id: lineId(line), name: titleOf(line) })),
      ...(fills > 0 ? [{ id: 'fills', name: translate('backup.what.fills', [fills], fills) }] : []),
    ],
    changed: of('changed').map((line) => ({
      id: lineId(line),
      name: titleOf(line),
      differences: differencesOf(line),
      keeps: (choices[lineId(line)] ?? line.wins) === 'mine' ? 'here' : 'there',
    })),
    same: of('same').length,
    unreadable: merge.unreadable,
    toPermit: added.filter((line) => line.store === 'sites' && line.theirs.mode === 'always')
      .length,
  };
}

function titleOf(line: AnyLine): string {
  if (line.store === 'employers')
    return translate('backup.what.card', [nameOf(line.theirs) || translate('card.unnamed')]);
  if (line.store === 'mappings')
    return translate('backup.what.taught', [line.theirs.label, line.theirs.host]);
  if (line.store === 'sites') return translate('backup.what.site', [line.theirs.host]);
  if (line.store === 'settings')
    return translate('backup.what.setting', [settingName(line.theirs.key)]);
  return translate('backup.what.draft');
}

const settingNames: Readonly<Record<string, string>> = {
  'active-employer': 'backup.setting.activeEmployer',
  'letter-language': 'backup.setting.letterLanguage',
  pill: 'backup.setting.pill',
  'closed-hints': 'backup.setting.closedHints',
};

const settingName = (key: string): string => {
  const named = settingNames[key];
  return named ? translate(named) : key;
};

type Values = Readonly<Record<string, string>>;

function differencesOf(line: AnyLine) {
  const [mine, theirs] = [valuesOf(line, 'mine'), valuesOf(line, 'theirs')];
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
    .filter((key) => !isSameContent(mine[key], theirs[key]))
    .map((key) => ({ what: wordOf(key), here: mine[key] ?? '', there: theirs[key] ?? '' }));
}

/** A record as texts by name. */
function valuesOf(line: AnyLine, side: 'mine' | 'theirs'): Values {
  if (!line[side]) return { '': translate('backup.broken') };
  if (line.store === 'employers') {
    const { facts, codeExpires, notes, label = '' } = line[side] as typeof line.theirs;
    const { companyCode = '', specificCode = '' } = codeExpires ?? {};
    const days = { 'company-code-until': companyCode, 'specific-code-until': specificCode };
    return { label, ...facts, ...days, notes };
  }
  if (line.store === 'drafts') return (line[side] as typeof line.theirs).values;
  if (line.store === 'sites') return { decided: decidedOf(line[side] as typeof line.theirs) };
  if (line.store === 'mappings') return { asked: wordOf((line[side] as typeof line.theirs).kind) };
  if (line.store === 'settings') return { '': String((line[side] as typeof line.theirs).value) };
  return {};
}

function decidedOf(site: { mode?: string; confirmedAt?: number }): string {
  const mode = site.mode ? [translate(`backup.mode.${site.mode}`)] : [];
  const first = site.confirmedAt === undefined ? [] : [translate('backup.mode.confirmed')];
  return [...mode, ...first].join(', ');
}

const words: Readonly<Record<string, string>> = {
  '': '',
  label: 'backup.what.label',
  asked: 'backup.what.asked',
  decided: 'backup.what.decided',
  notes: 'card.notes',
  never: 'teach.never',
  'company-code-until': 'card.companyCodeUntil',
  'specific-code-until': 'card.specificCodeUntil',
};

function wordOf(key: string): string {
  if ((kindNames as readonly string[]).includes(key)) return translate(`kind.${camelCase(key)}`);
  if (key === '') return '';
  return translate(words[key] ?? 'backup.what.text');
}
