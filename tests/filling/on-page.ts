import { type Closer, sight } from '../../utils/detection/closer.ts';
import { hostsOf } from '../../utils/detection/hosts.door.ts';
import type { Sighting } from '../../utils/detection/sighting.ts';
import type { Facts } from '../../utils/fields/index.ts';
import { type Lent, lend } from '../../utils/filling/fill.door.ts';
import { fillReviewed } from '../../utils/filling/fill-reviewed.ts';
import type { Outcome } from '../../utils/filling/outcome.ts';
import { type Choices, noChoices, plan, writingsOf } from '../../utils/filling/plan.ts';
import { card } from './askings.ts';

export const siret = card.siret ?? '';
export const grouped = '732 829 320 00074';

/** Replaces the page by this. */
export function show(markup: string): void {
  document.body.innerHTML = markup;
}

/** The employer's block, around its boxes. */
export const employer = (boxes: string): string =>
  `<form><fieldset><legend>Votre employeur</legend>${boxes}</fieldset></form>`;

/** One labelled box; its id is also its attributes' first word. */
export const input = (id: string, label: string, attributes = ''): string =>
  `<p><label for="${id}">${label}</label> <input id="${id}" ${attributes}></p>`;

export const siretBox = (attributes = ''): string => input('siret', 'N° SIRET', attributes);

export const box = (id: string): HTMLInputElement =>
  document.getElementById(id) as HTMLInputElement;

/** What stands in a box for the eye, past what a mask makes of `value`. */
export const text = (id: string): string =>
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.get?.call(box(id));

const hosts = hostsOf(document);

interface Doing {
  readonly facts?: Facts;
  readonly choices?: Partial<Choices>;
  /** The page as it was lent before: its fills are one history. */
  readonly lent?: Lent;
  /** What the page does after the person has seen the plan. */
  readonly between?: () => void;
}

/** Looks, plans and fills, as a person who ticks nothing more. */
export async function fill(doing: Doing = {}) {
  const { facts = card, choices = {}, between, lent = lend(document, hosts) } = doing;
  const seen = await lookOver(lent);
  const given = { ...noChoices, ...choices };
  const rows = plan(seen.sighting, facts, given);
  between?.();
  const planned = (sighting: Sighting) => writingsOf(plan(sighting, facts, given));
  const outcomes = await fillReviewed(
    { ...seen, planned },
    { look: () => lookOver(lent), fill: lent.fill },
  );
  if (!outcomes) throw new Error('the page did not answer');
  return { lent, rows, outcomes, states: statesOf(outcomes) };
}

export const statesOf = (outcomes: readonly Outcome[]): string[] =>
  outcomes.map(({ state }) => state);

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Reads and weighs the page as the popup does over a listed host. */
async function lookOver(lent: Lent) {
  hosts.searchNow();
  const { page, reading } = lent.read({});
  const closer = async (about: Closer) => lent.closer({ ...about, reading });
  const sighting = (await sight(page, { trusted: true, closer })) as Sighting;
  return { reading, sighting };
}
