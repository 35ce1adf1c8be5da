import browser, { type Runtime } from 'webextension-polyfill';
import { isBrittle } from '../../utils/detection/candidates.ts';
import { END, type Teaching, type TeachingAnswer } from '../../utils/messaging/teaching.ts';
import { patternOf } from '../../utils/sites/path-pattern.ts';
import { keepMapping } from '../../utils/vault/mappings.door.ts';
import { offerTo } from './offers.ts';
import { replaceOlder } from './older-lessons.ts';
import { placeOf, type SeenBox, seeBox, type TaughtOn } from './seen-box.ts';

/** Keeps what a person teaches in a page: the picker says which box, the browser says of which site. */
export function serveTeaching(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isTeaching(message)) return undefined;
    const on = placeOf(sender);
    if (!on) return Promise.resolve(refused);
    const answered = answer(message, on).catch(() => refused);
    // What can be filled is another thing now.
    void answered.then(async ({ state }) => {
      if (state === 'kept' && sender.tab?.id !== undefined) await offerTo(sender.tab.id);
    });
    return answered;
  });
}

const refused: TeachingAnswer = { state: 'refused' };

async function answer(asked: Teaching, on: TaughtOn): Promise<TeachingAnswer> {
  if (asked.teach === 'end') return end(on);
  if (on.privately) return { state: 'private' };
  const seen = await seeBox(on, asked.place);
  if (!seen) return { state: 'gone' };
  if (asked.teach === 'keep') return keep(asked, on, seen);
  const { label, block } = seen;
  return { state: 'named', label, block, brittle: brittleOf(asked) };
}

/** Any step on the way that only its place among others leads to makes the whole way brittle. */
const brittleOf = ({ place: { candidates, shadow } }: Extract<Teaching, { place: unknown }>) =>
  [candidates, ...shadow].some(isBrittle);

async function keep(
  asked: Extract<Teaching, { teach: 'keep' }>,
  on: TaughtOn,
  { page, id, type }: SeenBox,
): Promise<TeachingAnswer> {
  const { kind, place, everywhere, label, block } = asked;
  if (type === 'textarea' && kind !== 'never') return refused;
  const mapping = await keepMapping({
    host: on.host,
    ...(everywhere ? {} : { path: patternOf(page.path) }),
    kind,
    candidates: [...place.candidates],
    shadow: place.shadow.map((ways) => [...ways]),
    label,
    block,
    brittle: brittleOf(asked),
  });
  if (!mapping) return refused;
  await replaceOlder(mapping, on, { page, id });
  return { state: 'kept', shown: await showPopup() };
}

/** Firefox before 149 opens no popup without a click of its own; a browser that does not say is not waited for. */
const showPopup = (): Promise<boolean> =>
  Promise.race([
    browser.action.openPopup().then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false)),
  ]);

/** In milliseconds. */
const PATIENCE = 4000;

async function end({ tab }: TaughtOn): Promise<TeachingAnswer> {
  await browser.tabs.sendMessage(tab, END).catch(() => undefined);
  return refused;
}

function isTeaching(message: unknown): message is Teaching {
  const { teach, place, label, block } = Object(message) as Partial<Record<string, unknown>>;
  if (teach === 'end') return true;
  const { candidates, shadow } = Object(place) as Partial<Record<string, unknown>>;
  return (
    (teach === 'name' || (teach === 'keep' && isTexts([label, block]))) &&
    isTexts(candidates) &&
    Array.isArray(shadow) &&
    shadow.every(isTexts)
  );
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
