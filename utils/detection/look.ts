import { decide } from './decide.ts';
import { folded } from './folded.ts';
import { isForeign, ownerOf } from './owner.ts';
import type { BoxReading, PageReading } from './reading.ts';
import type { Asking, Sighting, Verdict } from './sighting.ts';
import { type Unit, units } from './split.ts';

/**
 * What a page asks about the applicant's employer, and what it asks of the same sort about others, each
 * asking seen by itself; `weigh` then compares them. Pure: the same reading gives the same sighting.
 */
export function look(page: PageReading): Sighting {
  const askings = units(page.boxes.map((box) => under(page, box))).flatMap((unit) => {
    const verdict = decide(unit);
    return verdict ? [askingOf(unit, verdict)] : [];
  });
  const { host, path, unread } = page;
  return { host, path, unread, about: aboutOf(page), askings };
}

/**
 * A page whose own title speaks of somebody else ("Espace bailleur") stands above all its boxes; one that
 * speaks of the employer proves nothing of a box that no title claims.
 */
function under({ title }: PageReading, box: BoxReading): BoxReading {
  const [first = ''] = title.split(/\s[-|·–—:]\s/);
  const owner = ownerOf(folded(first));
  if (!owner || !isForeign(owner)) return box;
  return { ...box, titles: [...box.titles, { text: first, closed: false }] };
}

/** The distinct titles of a page, its own first. */
const aboutOf = ({ title, boxes }: PageReading): string => {
  const titles = new Set(boxes.flatMap((box) => box.titles.map(({ text }) => text)));
  return [title, ...titles].join(' . ').slice(0, 3000);
};

/** An asking under the id of its first box. */
function askingOf({ boxes }: Unit, verdict: Verdict): Asking {
  const [first] = boxes as [BoxReading];
  const label = labelOf(first);
  return {
    id: first.id,
    boxes: boxes.map(({ id }) => id),
    block: blockOf(first, label),
    label,
    verdict,
    filled: boxes.some(({ filled }) => filled),
    value: '',
    lengths: boxes.map(({ maxLength }) => maxLength),
    ...(first.options ? { options: first.options } : {}),
    digitsOnly: first.type === 'number',
  };
}

/** The text by which the form itself names the box; its title where a group alone names it. */
const labelOf = (box: BoxReading): string => {
  const shown = box.clues.filter(({ from }) => from !== 'name' && from !== 'description');
  return shorten(shown[0]?.text ?? box.titles[0]?.text ?? box.clues[0]?.text ?? '');
};

/** The nearest title that names an owner, else the nearest of all. */
function blockOf(box: BoxReading, label: string): string {
  const open = box.titles.filter(({ text, closed }) => !closed && shorten(text) !== label);
  const naming = open.find(({ text }) => ownerOf(folded(text)) !== undefined);
  return shorten((naming ?? open[0])?.text ?? '');
}

/** Without the form's own marks of a required box, 90 signs at most. */
const shorten = (text: string): string => {
  const plain = text.replace(/\s*[*:]+\s*$/u, '').trim();
  return plain.length > 90 ? `${plain.slice(0, 89)}…` : plain;
};
