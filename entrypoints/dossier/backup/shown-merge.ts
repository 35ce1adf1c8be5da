import type { ShownMerge } from '../../../components/backup/MergeView.tsx';
import { showDay } from '../../../components/card/show-fact.ts';
import { type AnyLine, lineId, type Merge } from '../../../utils/vault/merge.ts';
import type { Choices } from '../../../utils/vault/merge-writes.ts';
import { nameOf } from '../../shared/card-text.ts';
import { translate } from '../../shared/texts.ts';
import { differencesOf, type Names } from './shown-differences.ts';

interface Circumstances {
  /** What the person chose so far. */
  readonly choices: Choices;
  readonly savedAt: string;
  readonly names: Names;
}

/** A plan in words. */
export function shownMerge(merge: Merge, { choices, savedAt, names }: Circumstances): ShownMerge {
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
      differences: differencesOf(line, names),
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
  lookup: 'backup.setting.lookup',
};

const settingName = (key: string): string => {
  const named = settingNames[key];
  return named ? translate(named) : key;
};
