import fc from 'fast-check';
import { namedIn } from '../../../utils/detection/kinds-in.ts';
import { ownersIn } from '../../../utils/detection/owner.ts';
import { fold } from '../../../utils/fields/fold.ts';
import { drawn } from './change.ts';
import { renamer } from './rename.ts';
import { everywhere } from './trees.ts';

/** Attributes that hold an id, or several. */
const IDS = [
  ...['id', 'for', 'form', 'list', 'headers', 'popovertarget', 'aria-activedescendant'],
  ...['aria-labelledby', 'aria-describedby', 'aria-details', 'aria-errormessage'],
  ...['aria-controls', 'aria-owns', 'aria-flowto'],
];

const distinct = (names: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => name !== '');

/** Classes, as a build renames them. */
export const renamedClasses = drawn<string, string>({
  name: 'classes renamed',
  items: (page) => distinct(everywhere(page, '[class]').flatMap(({ classList }) => [...classList])),
  how: fc.constantFrom('css-1vt', '_x9'),
  make: renamer({ attributes: ['class'], sign: '.' }),
  tell: (name) => `.${name}`,
});

/**
 * Ids, as frameworks make them. The id of a box is also the weakest of its clues: one that says a word of
 * ours is left alone, and so is every `name`, for there the verdict may rest on it.
 */
export const renamedIds = drawn<string, string>({
  name: 'ids renamed',
  items: (page) => {
    const elements = everywhere(page, '[id]');
    const telling = new Set(elements.filter(isClue).map(({ id }) => id));
    return distinct(elements.map(({ id }) => id)).filter((id) => !telling.has(id));
  },
  how: fc.constantFrom(':r', 'input-900'),
  make: renamer({ attributes: IDS, sign: '#' }),
  tell: (name) => `#${name}`,
});

/** True of a box, or a component that may be one, whose id names a kind or an owner. */
function isClue(element: Element): boolean {
  if (!element.matches('input,select,textarea') && !element.shadowRoot) return false;
  const apart = element.id.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^\p{L}]+/gu, ' ');
  return namedIn(fold(apart)).length > 0 || ownersIn(fold(apart)).length > 0;
}
