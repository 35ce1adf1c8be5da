import fc from 'fast-check';

/** Takes a change back. */
export type Undo = () => void;

/** A change of the markup that a person who fills in the page does not notice. */
export interface Change<Item, How> {
  readonly name: string;
  /** All that it may be done to. */
  readonly items: (page: Document) => readonly Item[];
  readonly how: fc.Arbitrary<How>;
  readonly make: (items: readonly Item[], how: How, page: Document) => Undo;
  /** One of the items, for a person to find it again. */
  readonly tell: (item: Item) => string;
}

/** A change, drawn for one page: what it is done to, and how. */
export interface Step {
  readonly name: string;
  readonly make: () => Undo;
}

/** Ways of making a change on this page; none where it has nothing to change. */
export type Draw = (page: Document) => readonly fc.Arbitrary<Step>[];

/** Done to any of the items; a failure is shrunk to the few that matter. */
export const drawn =
  <Item, How>({ name, items, how, make, tell }: Change<Item, How>): Draw =>
  (page) => {
    const all = items(page);
    if (all.length === 0) return [];
    const drawing = fc.record({ some: fc.subarray([...all], { minLength: 1 }), way: how });
    const step = drawing.map(({ some, way }) => ({
      name,
      make: () => make(some, way, page),
      [fc.toStringMethod]: () => `${name} (${JSON.stringify(way)}): ${some.map(tell).join(', ')}`,
    }));
    return [step];
  };

/** What is done to one item, done to several. */
export const each =
  <Item, How>(make: (item: Item, how: How) => Undo) =>
  (items: readonly Item[], how: How): Undo =>
    together(items.map((item) => make(item, how)));

/** Takes several changes back, the last one first. */
export const together =
  (undos: readonly Undo[]): Undo =>
  () => {
    for (const undo of [...undos].reverse()) undo();
  };

/** What is read while these changes hold; they are taken back whatever happens. */
export function during<Read>(steps: readonly Step[], read: () => Read): Read {
  const undos: Undo[] = [];
  try {
    for (const { make } of steps) undos.push(make());
    return read();
  } finally {
    together(undos)();
  }
}
