import { type Beside, keepBeside } from './beside.door.ts';
import { colours, openLayer, styled } from './layer.door.ts';
import { modalAround } from './modal.door.ts';
import { own } from './sure-click.door.ts';

/** A note about what stands in a box. */
export interface Note extends Beside {
  /** Says this from now on; the same sentence is not said twice. */
  readonly say: (text: string) => void;
  readonly remove: () => void;
}

/** Shows one sentence under a box. Clicks go through it: it must not be in anybody's way. */
export function showNote(box: Element, language: string): Note {
  const parent = modalAround(box) ?? document.documentElement;
  const layer = openLayer(parent, { language, style: look() });
  own(layer.host);
  // Whoever reads it must not take it for the site's own word.
  const name = styled(document.createElement('b'), { 'font-size': '12px', color: colours().doubt });
  name.textContent = 'Code en poche';
  const line = document.createElement('div');
  line.role = 'status';
  layer.root.append(name, line);
  // Where all is taken it stands below all the same: what is wrong must be said.
  const beside = keepBeside(layer, {
    box,
    sides: ['below', 'right', 'above', 'above-end'],
    always: true,
  });
  return {
    ...beside,
    say: (text) => {
      if (line.textContent === text) return;
      // In its place before it speaks: a live region tells what changes in it.
      requestAnimationFrame(() => {
        line.textContent = text;
        beside.settle();
      });
    },
    remove: layer.remove,
  };
}

function look() {
  const { ink, paper, doubt } = colours();
  return {
    display: 'block',
    'max-width': 'min(420px, 90vw)',
    'box-sizing': 'border-box',
    padding: '8px 12px',
    border: `1px solid ${doubt}`,
    'border-inline-start-width': '4px',
    'border-radius': '8px',
    background: paper,
    color: ink,
    font: '14px/1.4 system-ui, sans-serif',
    'pointer-events': 'none',
  };
}
