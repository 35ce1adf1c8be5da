/** An element by what may lead back to it. */
export interface Described {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** From the element itself up to the top of its tree. */
  readonly steps: readonly Step[];
}

/** One element on the way up: the how-manieth of its name among its siblings. */
export interface Step {
  readonly tag: string;
  readonly nth: number;
  readonly id: string;
}

/** In which the page's authors name a box for themselves, the most stable first. */
const NAMES = [
  'name',
  'formcontrolname',
  'ng-model',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-field',
  'data-name',
];
/** In which they name it for a person; they are written anew more often. */
const WORDS = ['aria-label', 'placeholder'];

/** Everything of an element that `candidatesOf` looks at. */
export const TOLD = ['id', ...NAMES, ...WORDS];

/** A longer one is a text of its own. */
const LONGEST = 100;

/**
 * Selectors that may find an element again in its tree, the most stable first. `escaped`: the browser's own
 * (`CSS.escape`). Whether each finds that one alone is for the page to say.
 */
export function candidatesOf(
  { tag, attributes, steps }: Described,
  escaped: (text: string) => string,
): string[] {
  const id = attributes.id ?? '';
  const by = (names: readonly string[], isFit: (value: string) => boolean) =>
    names.flatMap((name) => {
      const value = attributes[name] ?? '';
      const fit = value !== '' && value.length <= LONGEST && isFit(value);
      return fit ? [`${escaped(tag)}[${name}=${escaped(value)}]`] : [];
    });
  return [
    ...(isStable(id) ? [`#${escaped(id)}`] : []),
    ...by(NAMES, isStable),
    ...by(WORDS, () => true),
    ...pathsOf(steps, escaped),
  ];
}

/** Below the nearest element with an id of its own; and from the very top. */
function pathsOf(steps: readonly Step[], escaped: (text: string) => string): string[] {
  const [first] = steps;
  if (!first) return [];
  const written = ({ tag, nth }: Step) => `${escaped(tag)}:nth-of-type(${nth})`;
  const path = (part: readonly Step[]) => part.map(written).reverse().join('>');
  const anchor = steps.findIndex(({ id }, at) => at > 0 && isStable(id));
  const below = anchor > 0 ? `#${escaped(steps[anchor]?.id ?? '')}>` : undefined;
  const [top, ...rest] = [...steps].reverse() as [Step, ...Step[]];
  // Nothing stands above it: `:root` is of documents only, a component's tree has several tops.
  const whole = [`${written(top)}:not(* *)`, ...rest.map(written)].join('>');
  return below ? [below + path(steps.slice(0, anchor)), whole] : [whole];
}

/** True when only its place among others leads to an element: one box more above it, and it is another. */
export const isBrittle = (candidates: readonly string[]): boolean =>
  candidates.every((candidate) => candidate.includes(':nth-of-type('));

const isStable = (text: string): boolean => text !== '' && !looksGenerated(text);

/** Names that a framework makes up: others tomorrow, or another box's. */
const GENERATED = [
  // React's useId: ":r1:", "«r1»", "_r_1_".
  /(?:^|[-_])[:«_]_?r_?[\da-z]*[:»_]/i,
  /[\da-f]{8}-[\da-f]{4}-/i,
  /\d{4}/,
  /^(?:mat|mdc|cdk|ui|el|v|q|ng|rc|mui|vs|react|radix|headlessui|chakra|ant|dijit|gwt)[-_:.].*\d/i,
  /^(?:__bvid|ember|j_idt|yui|ext|uid|auto|gen|id)[-_:.]*(?:gen|id)?[-_:.]*\d/i,
  /^(?:input|field|control|text|textbox|textfield|text-field|select|box|form|item|component|widget|element|ctl|[a-z])[-_:.]?\d+$/i,
];

/** An id or a name that looks as if no person had written it. */
export const looksGenerated = (text: string): boolean =>
  GENERATED.some((pattern) => pattern.test(text)) || text.split(/[-_:.[\]]/).some(isMixed);

/** "7f3a9c": letters and digits in turn. */
const isMixed = (part: string): boolean =>
  (part.match(/[a-z](?=\d)|\d(?=[a-z])/gi) ?? []).length >= 3;
