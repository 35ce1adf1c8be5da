import { areaOf } from './area.door.ts';
import { openBar } from './bar.door.ts';
import { boxBeneath } from './beneath.door.ts';
import { controlIn, isTaught, natureOf } from './choice.door.ts';
import { hearing } from './hearing.door.ts';
import { openPanel, type Panel } from './panel.door.ts';
import { openRing } from './ring.door.ts';
import { doesAt, openShell } from './shell.door.ts';
import { rememberFocus, stepFrom } from './steps.door.ts';
import type { NotKept, Shown, Teacher, Texts } from './teacher.ts';
import { wayTo } from './way.door.ts';

/**
 * Lets a person pick a box of the page and say what it asks. Until then the page hears nothing of what the person
 * does; afterwards nothing of it is left there. `quiet`: a frame inside a page that has a bar of its own. Gives
 * what ends it.
 */
export function startPicker(teacher: Teacher, { t, quiet }: { t: Texts; quiet: boolean }) {
  const giveFocusBack = rememberFocus();
  const shell = openShell();
  const ring = openRing(shell);
  const bar = openBar(shell, t);
  let panel: Panel | undefined;
  let shown: Shown | undefined;
  let state: 'picking' | 'busy' | 'asking' | 'over' = 'picking';
  const isGone = () => !shell.host.isConnected;
  const stop = () => {
    if (isGone()) return;
    shell.host.remove();
    giveFocusBack();
    ears.stop();
    ring.around(undefined);
  };
  const out = () => {
    stop();
    teacher.end();
  };
  const say = (text: string) => {
    bar.show();
    bar.say(text);
  };
  const pick = async (control: Element | undefined) => {
    const way = isTaught(control) ? wayTo(control) : undefined;
    if (!control || !way)
      return say(t(natureOf(control) === 'none' ? 'teach.noBox' : 'teach.cannot'));
    state = 'busy';
    const name = await teacher.name(way).catch(() => lost);
    if (isGone()) return;
    state = 'picking';
    if (name.state !== 'named') return say(t(`teach.${name.state}`));
    shown = { place: way, label: name.label, block: name.block };
    state = 'asking';
    ring.around(control);
    bar.hide();
    panel = openPanel(shell, { box: control, name, onlyNever: natureOf(control) === 'never' }, t);
  };
  const keep = async () => {
    const answer = panel?.answer();
    if (!shown || !answer) return panel?.say(t('teach.chooseFirst'));
    const kept = await teacher.keep({ ...answer, ...shown }).catch(() => lost);
    if (isGone()) return;
    if (kept.state !== 'kept') return panel?.say(t(`teach.${kept.state}`));
    if (kept.shown) return out();
    state = 'over';
    panel?.close();
    ring.around(undefined);
    bar.show();
    bar.end(t('teach.kept'));
    bar.focus();
  };
  const step = (back: boolean) => {
    const next = stepFrom(ring.box(), back);
    ring.around(next);
    if (next) bar.clear(areaOf(next));
    else bar.focus();
  };
  const ears = hearing(shell.host, {
    isQuiet: () => state === 'over',
    isAsking: () => state === 'asking',
    point: (path) => {
      const control = controlIn(path);
      ring.around(isTaught(control) ? control : undefined);
    },
    pick: (path) => {
      if (state === 'picking') void pick(path ? controlIn(path) : ring.box());
    },
    over: (event) => {
      if (state === 'picking' && isTaught(boxBeneath(shell, event))) bar.dodge();
    },
    press: (event) => {
      const does = doesAt(shell.root, event);
      if (does === 'cancel') out();
      else if (does === 'keep') void keep();
    },
    step,
    turn: (back) => panel?.turn(back) ?? false,
    out,
    move: () => panel?.follow(),
  });
  if (!quiet) {
    bar.show();
    bar.focus();
  }
  return stop;
}

/** The extension is gone, or has not answered. */
const lost: NotKept = { state: 'refused' };
