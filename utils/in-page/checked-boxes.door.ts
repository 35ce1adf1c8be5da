import type { Box } from '../detection/boxes.door.ts';
import { isLive } from '../detection/boxes.door.ts';
import { heldBy } from '../detection/state.door.ts';
import type { Kind } from '../fields/index.ts';
import { type Note, showNote } from './note.door.ts';
import type { Offer } from './offer.ts';

/** What is needed to check what a person puts into the employer's boxes. */
export interface Checking {
  readonly find: (id: number, reading: string) => Box | undefined;
  /** A sentence on what is wrong with a value; empty for nothing. */
  readonly explain: (kind: Kind, value: string) => Promise<string>;
  /** Something else stands in a box now. */
  readonly changed: () => void;
}

/** Boxes that hold one value together, and what was last said of it. */
interface Unit {
  readonly kind: Kind;
  readonly boxes: readonly Box[];
  checked: string;
  note: Note | undefined;
}

/** How long a person may stop in the middle of mending, in milliseconds. */
const PAUSE = 300;

/**
 * Says under a box of the employer what is wrong with what the person, or the browser, put there; mends
 * nothing, holds nobody up. Each call takes the place of the one before.
 */
export function checkBoxes({ find, explain, changed }: Checking) {
  let units: readonly Unit[] = [];
  let language = '';
  const known = new WeakMap<Box, Unit>();
  const check = async (unit: Unit, isNew: boolean) => {
    const value = unit.boxes.map(heldBy).join('');
    if (value === unit.checked) return;
    unit.checked = value;
    changed();
    const text = value === '' ? '' : await explain(unit.kind, value);
    const [box] = unit.boxes;
    // Meanwhile it may have been mended, or the page may have thrown the box away.
    if (!box || value !== unit.checked || !isLive(box)) return;
    if (text === '') unit.note = void unit.note?.remove();
    else if (unit.note || isNew) {
      unit.note ??= showNote(box, language);
      unit.note.say(text);
    }
  };
  return {
    mark: ({ marked, reading, language: spoken }: Omit<Offer, 'first' | 'pill'>) => {
      const before = units;
      language = spoken;
      units = marked.flatMap(({ kind, boxes: ids }) => {
        const boxes = ids.flatMap((id) => find(id, reading) ?? []);
        const same = before.find(
          (unit) => unit.kind === kind && unit.boxes.every((box, at) => box === boxes[at]),
        );
        return boxes.length < ids.length ? [] : [same ?? followed({ kind, boxes })];
      });
      for (const gone of before.filter((unit) => unit.note && !units.includes(unit))) {
        gone.note?.remove();
        // A page that draws its boxes anew at each change would take the note away for good.
        const heir = units.find(({ kind }) => kind === gone.kind);
        if (heir && !before.includes(heir)) void check(heir, true);
      }
    },
    notes: (): Note[] => units.flatMap(({ note }) => note ?? []),
  };

  function followed({ kind, boxes }: Pick<Unit, 'kind' | 'boxes'>): Unit {
    const unit: Unit = { kind, boxes, checked: '', note: undefined };
    for (const box of boxes) {
      if (!known.has(box)) listen(box);
      known.set(box, unit);
    }
    return unit;
  }

  function listen(box: Box): void {
    let pause: ReturnType<typeof setTimeout> | undefined;
    let isTyped = false;
    const left = (event: Event) => {
      const { isTrusted, type } = event;
      const unit = known.get(box);
      // What the page itself says of its boxes proves nothing.
      if (!isTrusted || !unit || !units.includes(unit)) return;
      clearTimeout(pause);
      if (type === 'keydown') {
        if ((event as KeyboardEvent).key === 'Escape') unit.note = void unit.note?.remove();
      } else if (type === 'input') {
        isTyped = true;
        if (unit.note) pause = setTimeout(() => void check(unit, false), PAUSE);
      } else if (type === 'change' || isTyped) {
        // A page may leave a box by itself, with what it put there: only what was typed since is looked at.
        isTyped = false;
        void check(unit, true);
      }
    };
    for (const type of ['blur', 'change', 'input', 'keydown']) box.addEventListener(type, left);
  }
}
