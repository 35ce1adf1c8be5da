import { sight } from '../../utils/detection/closer.ts';
import { type FramedSighting, merged } from '../../utils/detection/merge.ts';
import { type MessageBox, messageBoxes, messageBoxIn } from '../../utils/detection/message-box.ts';
import type { PageReading, Title } from '../../utils/detection/reading.ts';
import type { Looked } from '../../utils/filling/fill-reviewed.ts';
import type { LastFill } from '../../utils/filling/outcome.ts';
import { ask, askAnyway } from '../../utils/messaging/ask.door.ts';
import type { Readout } from '../../utils/messaging/protocol.ts';
import { type Trust, trustOf } from '../../utils/sites/trust.ts';
import { lastOver, namesOf } from './far-page.ts';
import { type FrameInPage, framesIn } from './frames.ts';
import { type LostLesson, lessonsOf, lostOn, taughtOf } from './lessons.ts';

/** What a page asks, and what was last done there. */
export interface LookedAt extends Looked {
  readonly last: LastFill | undefined;
  /** What the person taught of it and is not there any more. */
  readonly lost: readonly LostLesson[];
  /** Where the page has one box for a message, and such a one was asked for. */
  readonly message: MessageBox | undefined;
  /** The frames of other hosts that were looked at as well. */
  readonly frames: readonly LookedFrame[];
}

/** A frame, by the browser's number, and the host that it shows. */
export type LookedFrame = Pick<FrameInPage, 'frame' | 'host'>;

/** A tab, and how far its host is trusted. */
export interface Place {
  readonly tab: number;
  readonly trust: Trust;
  /** The page has searched itself for components. */
  readonly searched?: boolean;
  /** It is a contact form: the box for a message is looked for as well. */
  readonly isContact?: boolean;
}

/** One frame of a tab; 0 is the page itself. */
interface Frame extends Place {
  readonly frame: number;
}

/** A frame as it was read and weighed. */
interface Seen extends Looked {
  readonly frame: number;
  readonly page: PageReading;
  readonly last: LastFill | undefined;
  readonly lost: readonly LostLesson[];
}

/**
 * The page lends its texts; what they mean is decided here. Frames of other hosts that we may read are looked at
 * by themselves, and told with it. Undefined where nobody answers.
 */
export async function lookAt({
  tab,
  trust,
  searched = false,
  isContact = false,
}: Place): Promise<LookedAt | undefined> {
  const page = await see({ tab, trust, searched, frame: 0 });
  if (!page) return undefined;
  const message = isContact ? await messageIn(tab, page) : undefined;
  const inner = await framesIn({ tab, frame: 0, page: page.page });
  const seen = await Promise.all(inner.map((frame) => seeFramed(tab, frame)));
  const framed = seen.flatMap((one) => one ?? []);
  const all = [page, ...framed.map((one) => one.seen)];
  const order = page.page.boxes.map(({ id }) => id);
  const sighting = framed.length > 0 ? merged(page.sighting, { order, framed }) : page.sighting;
  const lost = all.flatMap((one) => one.lost);
  const frames = framed.map(({ frame, sighting: { host } }) => ({ frame, host }));
  return { sighting, reading: namesOf(all), last: lastOver(all), lost, message, frames };
}

/** Of the page itself, not of its frames. */
async function messageIn(
  tab: number,
  { page, reading }: Pick<Seen, 'page' | 'reading'>,
): Promise<MessageBox | undefined> {
  const boxes = messageBoxes(page);
  if (boxes.length === 0) return undefined;
  const ids = boxes.map(({ id }) => id);
  const states = await ask({
    tab,
    frame: 0,
    question: 'closer',
    about: { ids, held: [], reading },
  });
  return messageBoxIn(boxes, states ?? []);
}

async function seeFramed(
  tab: number,
  { frame, host, at, titles }: FrameInPage,
): Promise<(FramedSighting & { seen: Seen }) | undefined> {
  const seen = await see({ tab, frame, trust: trustOf(`https://${host}/`) }, titles);
  return seen && { frame, at, sighting: seen.sighting, seen };
}

/** `above`: what stands above a frame in the page around it. */
async function see(
  { tab, trust, frame, searched = false }: Frame,
  above: readonly Title[] = [],
): Promise<Seen | undefined> {
  const read = await readAll(tab, { frame, searched });
  if (!read) return undefined;
  const { answer, lessons } = await readTaught({ tab, frame }, read);
  const { reading, last } = answer;
  const boxes = answer.page.boxes.map((box) => ({ ...box, titles: [...box.titles, ...above] }));
  const page = { ...answer.page, boxes };
  const sighting = await sight(page, {
    trusted: trust === 'listed' || trust === 'offered',
    closer: (about) => ask({ tab, frame, question: 'closer', about: { ...about, reading } }),
    taught: lessons,
  });
  const lost = lostOn(answer.page, lessons);
  return sighting && { frame, page, sighting, reading, last, lost };
}

/** The page, once every component that shows boxes has been found. */
async function readAll(
  tab: number,
  { frame, searched }: Pick<Frame, 'frame'> & { readonly searched: boolean },
): Promise<Readout | undefined> {
  const first = await askAnyway({ tab, frame, question: 'read', about: {} });
  if (!first || searched || !(await ask({ tab, frame, question: 'search', about: {} })))
    return first;
  return ask({ tab, frame, question: 'read', about: {} });
}

/** The same page, with the boxes found that the person has taught of it. */
async function readTaught({ tab, frame }: Pick<Frame, 'tab' | 'frame'>, read: Readout) {
  const mappings = await taughtOf(read.page);
  if (mappings.length === 0) return { answer: read, lessons: [] };
  const taught = mappings.map(({ candidates, shadow }) => ({ candidates, shadow }));
  const again = await ask({ tab, frame, question: 'read', about: { whole: true, taught } });
  return again
    ? { answer: again, lessons: lessonsOf(mappings, again) }
    : { answer: read, lessons: [] };
}
