import { isTaught, natureOf } from './choice.door.ts';
import type { Panel } from './panel.door.ts';
import type { NamedBox, NotKept, Shown, Teacher, Texts } from './teacher.ts';
import { wayTo } from './way.door.ts';

/** What the question needs of the rest of the picker. */
export interface Around {
  readonly teacher: Teacher;
  readonly t: Texts;
  readonly isThere: () => boolean;
  /** In the bar. */
  readonly say: (text: string) => void;
  readonly open: (box: Element, name: NamedBox) => Panel;
  /** It is kept; `shown`: the popup tells the rest. */
  readonly kept: (shown: boolean) => void;
}

/** From the box that a person picks to the lesson that is kept of it. */
export interface Question {
  /** busy: its name is asked for · asking: the question is open · over: nothing more is asked */
  readonly state: () => 'picking' | 'busy' | 'asking' | 'over';
  readonly panel: () => Panel | undefined;
  readonly ask: (control: Element | undefined) => Promise<void>;
  readonly keep: (event: Event) => Promise<void>;
}

/** Asks about one box. */
export function openQuestion(around: Around): Question {
  const { teacher, t, isThere, say } = around;
  let state: ReturnType<Question['state']> = 'picking';
  let asked: (Shown & { readonly panel: Panel }) | undefined;
  const ask = async (control: Element | undefined) => {
    const place = isTaught(control) ? wayTo(control) : undefined;
    if (!control || !place)
      return say(t(natureOf(control) === 'none' ? 'teach.noBox' : 'teach.cannot'));
    state = 'busy';
    const name = await teacher.name(place).catch(() => lost);
    if (!isThere()) return;
    state = 'picking';
    if (name.state !== 'named') return say(t(`teach.${name.state}`));
    const { label, block } = name;
    asked = { place, label, block, panel: around.open(control, name) };
    state = 'asking';
  };
  let isKeeping = false;
  const keep = async (event: Event) => {
    if (!asked || isKeeping) return;
    isKeeping = true;
    const problem = await kept(asked, event, teacher);
    isKeeping = false;
    if (!isThere()) return;
    if (typeof problem === 'string') return asked.panel.say(t(problem));
    state = 'over';
    around.kept(problem.shown);
  };
  return { state: () => state, panel: () => asked?.panel, ask, keep };
}

/** Keeps what was answered; otherwise the key of the sentence that says why not. */
async function kept(
  { panel, ...shown }: Shown & { readonly panel: Panel },
  event: Event,
  teacher: Teacher,
): Promise<string | { readonly shown: boolean }> {
  if (!panel.accepts(event)) return 'teach.unsure';
  const answer = panel.answer();
  if (!answer) return 'teach.chooseFirst';
  const kept = await teacher.keep({ ...answer, ...shown }).catch(() => lost);
  return kept.state === 'kept' ? kept : `teach.${kept.state}`;
}

/** The extension has not answered. */
const lost: NotKept = { state: 'refused' };
