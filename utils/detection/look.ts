import { decide } from './decide.ts';
import { folded } from './folded.ts';
import { namedIn } from './kinds-in.ts';
import { ownLabels } from './own-labels.ts';
import { isForeign, natureOf, ownerOf } from './owner.ts';
import { sidesByName } from './people.ts';
import type { BoxReading, PageReading } from './reading.ts';
import type { Asking, Sighting, Verdict } from './sighting.ts';
import { type Unit, units } from './split.ts';

/**
 * What a page asks about the applicant's employer, and what it asks of the same sort about others, each
 * asking seen by itself, from its texts alone; how the boxes stand is asked next, and `weigh` compares them. Pure: the same reading gives the same sighting.
 */
export function look(page: PageReading): Sighting {
  const askings = units(ownBoxes(page)).flatMap((unit) => {
    const verdict = decide(unit);
    return verdict ? [askingOf(unit, verdict)] : [];
  });
  const { host, path, query, cut } = page;
  const unread = [...new Set(page.unread.map((frame) => frame.host))];
  return { host, path, query, unread, cut, about: aboutOf(page), askings };
}

/** The boxes of a page, each with the texts that are its own and all that stands above it. */
export const ownBoxes = (page: PageReading): BoxReading[] =>
  sidesByName(ownLabels(page.boxes)).map((box) => under(page, box));

/**
 * A page whose own title speaks of somebody else ("Espace bailleur") stands above all its boxes; one that
 * speaks of the employer proves nothing of a box that no title claims.
 */
function under({ title, path }: PageReading, box: BoxReading): BoxReading {
  const [first = '', ...others] = title.split(/\s[-|·–—:]\s/);
  const text = namesForeign(first) ? first : others.find(speaksToOthers);
  const said = text ?? placeFor(path);
  return said === undefined
    ? box
    : { ...box, titles: [...box.titles, { text: said, closed: false }] };
}

/** The part of a site that is for employers, landlords or suppliers; "/demande/employeur" is a step of a form. */
function placeFor(path: string): string | undefined {
  const [, place] = FOR_OTHERS.exec(path) ?? [];
  return place && `Espace ${place}`;
}

const FOR_OTHERS =
  /^\/(?:(?:fr|en)\/)?(?:espace-)?(employeurs|entreprises|bailleurs?|proprietaires?|fournisseurs|prestataires|recruteurs)\/./;

const namesForeign = (text: string): boolean => {
  const owner = ownerOf(folded(text));
  return owner !== undefined && isForeign(owner);
};

/** Behind the name of the site too: "Visale – Espace bailleur". */
const speaksToOthers = (text: string): boolean => {
  const owner = ownerOf(folded(text));
  return owner !== undefined && natureOf(owner) === 'never';
};

/** The distinct titles of a page, its own first. */
const aboutOf = ({ title, boxes }: PageReading): string => {
  const titles = new Set(boxes.flatMap((box) => box.titles.map(({ text }) => text)));
  return [title, ...titles].join(' . ').slice(0, 3000);
};

/** An asking under the id of its first box. */
export function askingOf(unit: Unit, verdict: Verdict): Asking {
  const { boxes } = unit;
  const [first] = boxes as [BoxReading];
  const label = labelOf(unit);
  const block = blockOf(first, label);
  return {
    id: first.id,
    boxes: boxes.map(({ id }) => id),
    block,
    label: without(block, label),
    verdict,
    filled: false,
    value: '',
    lengths: boxes.map(({ maxLength }) => maxLength),
    digitsOnly: first.type === 'number',
  };
}

/**
 * The text by which the form itself names the box; its title where a group alone names it. Of a split value,
 * what names all of its boxes: "N° SIRET", not "SIREN, 9 chiffres".
 */
export function labelOf({ boxes, kind }: Unit): string {
  const [first, ...rest] = boxes as [BoxReading, ...BoxReading[]];
  const own = shownIn(first);
  const shared = own.find((text) => rest.every((box) => shownIn(box).includes(text)));
  const title = first.titles[0]?.text;
  const group = kind && title && namedIn(folded(title)).includes(kind) ? title : undefined;
  return shorten(shared ?? group ?? own[0] ?? title ?? first.clues[0]?.text ?? '');
}

const shownIn = ({ clues }: BoxReading): string[] =>
  clues.filter(({ from }) => from !== 'name' && from !== 'description').map(({ text }) => text);

/** "Votre correspondant E-mail" below "Votre correspondant" is told as "E-mail"; "SIRET de…" goes on. */
function without(block: string, label: string): string {
  const rest =
    block !== '' && label.startsWith(`${block} `) ? label.slice(block.length).trim() : '';
  return /^[\p{Lu}\p{N}]/u.test(rest) ? rest : label;
}

/** The nearest title that names an owner, else the nearest of all. */
export function blockOf(box: BoxReading, label: string): string {
  const open = box.titles.filter(({ text, closed }) => !closed && shorten(text) !== label);
  const naming = open.find(({ text }) => ownerOf(folded(text)) !== undefined);
  return shorten((naming ?? open[0])?.text ?? '');
}

/** Without the form's own marks of a required box, 90 signs at most. */
const shorten = (text: string): string => {
  const plain = text.replace(/\s*[*:]+\s*$/u, '').trim();
  return plain.length > 90 ? `${plain.slice(0, 89)}…` : plain;
};
