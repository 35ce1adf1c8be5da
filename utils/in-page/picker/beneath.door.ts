import { shadowOf } from '../../detection/dom.door.ts';
import { controlIn } from './choice.door.ts';
import type { Shell } from './shell.door.ts';

/** The box of the page that our bar covers at a point; none below a button, which is meant itself. */
export function boxBeneath({ host, root }: Shell, point: MouseEvent): Element | undefined {
  const { clientX, clientY } = point;
  if (root.elementFromPoint(clientX, clientY)?.closest('button')) return undefined;
  let found: Element | undefined;
  let tree: Pick<Document, 'elementsFromPoint'> | null = document;
  while (tree) {
    const below: Element | undefined = tree
      .elementsFromPoint(clientX, clientY)
      .find((element) => element !== host && element !== found);
    if (!below) break;
    found = below;
    tree = shadowOf(below);
  }
  return found && controlIn([found]);
}
