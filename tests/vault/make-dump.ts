// node tests/vault/make-dump.ts
// Writes tests/vaults/vN.json: a vault of today's version N, filled through the doors as a person fills it.
// A dump that is there is never written again: it is what people's disks hold.
import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { chooseEmployer } from '../../utils/vault/active-employer.door.ts';
import { keepDraft } from '../../utils/vault/drafts.door.ts';
import type { EmployerCard } from '../../utils/vault/employer-card.ts';
import { keepEmployer } from '../../utils/vault/employers.door.ts';
import { keepFill } from '../../utils/vault/fills.door.ts';
import { keepMapping } from '../../utils/vault/mappings.door.ts';
import { keepSetting } from '../../utils/vault/settings.door.ts';
import { keepSite } from '../../utils/vault/sites.door.ts';
import { upgrades } from '../../utils/vault/upgrades.ts';
import { bakery, putRaw, workshop } from './cards.ts';
import { dumpVault } from './dump.ts';

async function keptId(card: EmployerCard): Promise<string> {
  const outcome = await keepEmployer(card);
  if (!outcome.kept) throw new Error(`a card of the dump is not kept: ${outcome.why}`);
  return outcome.employer.id;
}

const employer = await keptId(workshop);
const other = await keptId({ ...bakery, label: 'Extra du week-end' });
await putRaw('employers', { id: 'half-written', facts: { siret: 73282932000074 } });
await keepFill({ host: 'www.al-in.fr', scheme: 'al-in', kinds: ['siret'], employer }, false);
await keepFill({ host: 'rh.exemple.fr', kinds: ['company-name', 'hr-email'], employer }, false);
await keepFill({ host: 'fo.visale.fr', scheme: 'visale', kinds: [], employer: other }, false);
await keepDraft(`card ${other}`, { siret: '880 878 145', 'hr-name': 'Cam' });
await chooseEmployer(other);
await keepSetting('letter-language', 'fr');
await keepSetting('closed-hints', ['first-run']);
await keepSetting('pill', 'never');
await keepMapping({
  host: 'rh.exemple.fr',
  path: '/demande/*',
  kind: 'company-code',
  candidates: ['input[name="ref_ent"]', 'form > p:nth-of-type(3) > input'],
  shadow: [['al-form']],
  label: 'Réf.',
  block: 'Votre entreprise',
  brittle: false,
});
await keepMapping({
  host: 'rh.exemple.fr',
  kind: 'never',
  candidates: ['#badge'],
  shadow: [],
  label: 'N° de badge',
  block: '',
  brittle: false,
});
await putRaw('mappings', { id: 'half-taught', host: 'rh.exemple.fr' });
await keepSite('rh.exemple.fr', { mode: 'always', confirmedAt: 1_790_000_000_000 });
await keepSite('boutique.exemple.fr', { mode: 'never' });

const file = new URL(`../vaults/v${upgrades.length}.json`, import.meta.url);
writeFileSync(file, `${JSON.stringify(await dumpVault(), null, 2)}\n`, { flag: 'wx' });
