import { rectOf } from '../place.door.ts';
import { type Bar, openBar } from './bar.door.ts';
import { boxBeneath } from './beneath.door.ts';
import { controlIn, isTaught, natureOf } from './choice.door.ts';
import { type Hears, hearing } from './hearing.door.ts';
import { type Life, startLife } from './life.door.ts';
import { openPanel } from './panel.door.ts';
import { openQuestion, type Question } from './question.door.ts';
import { openRing, type Ring } from './ring.door.ts';
import { doesAt, openShell, type Shell } from './shell.door.ts';
import { stepFrom } from './steps.door.ts';
import type { Teacher, Texts } from './teacher.ts';

/** The picker's parts. */
interface Parts {
  readonly shell: Shell;
  readonly ring: Ring;
  readonly bar: Bar;
}

/** How a picker begins: `quiet` in a frame inside a page that has a bar of its own. */
interface Beginning {
  readonly t: Texts;
  readonly quiet: boolean;
}

/**
 * Lets a person pick a box of the page and say what it asks. Until then the page hears nothing of what the person
 * does; afterwards nothing of it is left there, and just so once the page has removed it. Gives what ends it.
 */
export function startPicker(teacher: Teacher, { t, quiet }: Beginning): () => void {
  const shell = openShell();
  const parts: Parts = { shell, ring: openRing(shell), bar: openBar(shell, t) };
  const life = startLife(parts, teacher);
  const question = asking(parts, { teacher, t, life });
  const ears = hearing(shell.host, hears(parts, question, life));
  life.atEnd(ears.stop);
  if (!quiet) {
    parts.bar.show();
    parts.bar.focus();
  }
  return life.stop;
}

/** Who keeps what is taught, and what ends it all. */
interface Around extends Pick<Beginning, 't'> {
  readonly teacher: Teacher;
  readonly life: Life;
}

/** The question, which takes the bar's place while it is open. */
function asking({ shell, ring, bar }: Parts, { teacher, t, life }: Around): Question {
  const question: Question = openQuestion({
    teacher,
    t,
    isThere: life.isThere,
    say: bar.say,
    open: (box, name) => {
      ring.around(box);
      bar.hide();
      return openPanel(shell, { box, name, onlyNever: natureOf(box) === 'never' }, t);
    },
    kept: (shown) => {
      if (shown) return life.out();
      question.panel()?.close();
      ring.around(undefined);
      bar.end(t('teach.kept'));
    },
  });
  return question;
}

/** What follows from what a person does. */
function hears(
  { shell, ring, bar }: Parts,
  { state, panel, ask, keep }: Question,
  { isThere, out }: Life,
): Hears {
  return {
    isThere,
    isQuiet: () => state() === 'over',
    isAsking: () => state() === 'asking',
    point: (path) => {
      const control = controlIn(path);
      ring.around(isTaught(control) ? control : undefined);
    },
    pick: (path) => {
      if (state() === 'picking') void ask(path ? controlIn(path) : ring.box());
    },
    over: (event) => {
      if (state() === 'picking' && isTaught(boxBeneath(shell, event))) bar.dodge();
    },
    // The way out is open whatever the page does: a stolen click there gives it nothing.
    press: (event) => {
      const does = doesAt(shell.root, event);
      if (does === 'cancel') out();
      else if (does === 'keep') void keep(event);
    },
    out,
    step: (back) => {
      const next = stepFrom(ring.box(), back);
      ring.around(next);
      if (next) bar.clear(rectOf(next));
      else bar.focus();
    },
    turn: (back) => panel()?.turn(back) ?? false,
    move: () => panel()?.follow(),
  };
}
