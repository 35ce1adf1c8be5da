import type { Letter, Sentence, Slot } from './letter.ts';
import { gaps, slotValues, type Writer } from './slots.ts';

export interface Rendering {
  readonly subject: string;
  /** Lines end with `\n`. */
  readonly body: string;
  /** What the person still has to put in, in the order of the text: each is a visible gap in it. */
  readonly missing: readonly Slot[];
}

/**
 * Writes a letter from the facts of a card. Never a hole: what is not known is left out where the letter
 * does without it, and is a gap in square brackets, listed, where it does not.
 */
export function render(letter: Letter, writer: Writer): Rendering {
  const { subject, greeting, paragraphs, closing } = letter.write[writer.language];
  const values = slotValues(writer);
  const missing = new Set<Slot>();

  const say = (sentence: Sentence): string => {
    const wording = typeof sentence === 'string' ? sentence : fullest(sentence, values);
    return (wording ?? '').replace(/\{([a-z-]+)\}/g, (_, name: Slot) => {
      if (values[name] === undefined) missing.add(name);
      return values[name] ?? gaps[name][writer.language];
    });
  };
  const sayAll = (sentences: readonly Sentence[], between: string): string =>
    sentences.map(say).filter(Boolean).join(between);

  const title = say(subject);
  const blocks = [say(greeting), ...paragraphs.map((each) => sayAll(each, ' '))];
  const body = [...blocks, sayAll(closing, '\n')].filter(Boolean).join('\n\n');
  return { subject: title, body, missing: [...missing] };
}

/** The first wording whose slots are all known. */
const fullest = (
  wordings: readonly string[],
  values: Partial<Record<Slot, string>>,
): string | undefined =>
  wordings.find((wording) =>
    [...wording.matchAll(/\{([a-z-]+)\}/g)].every(([, name]) => values[name as Slot] !== undefined),
  );
