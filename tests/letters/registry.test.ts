import { expect, test } from 'vitest';
import { letters } from '../../utils/letters/index.ts';
import type { Sentence } from '../../utils/letters/letter.ts';
import { gaps } from '../../utils/letters/slots.ts';
import { languages } from './states.ts';

const all = Object.entries(letters).flatMap(([name, { write }]) =>
  languages.map((language) => ({ name, language, template: write[language] })),
);
const wordings = (sentence: Sentence) => (typeof sentence === 'string' ? [sentence] : sentence);

test.each(all)('$name in $language has no slot that slots.ts does not know', ({ template }) => {
  const sentences = [template.greeting, ...template.paragraphs.flat(), ...template.closing];
  const texts = [template.subject, ...sentences.flatMap(wordings)];
  const slots = texts.flatMap((text) => [...text.matchAll(/\{(.*?)\}/g)].map(([, slot]) => slot));
  expect(slots.includes('your-name')).toBe(template.subject !== '');
  for (const slot of slots) expect(Object.keys(gaps), `{${slot}}`).toContain(slot);
});

test.each(Object.entries(letters))('%s says the same things in both languages', (_, { write }) => {
  const shape = ({ paragraphs, closing }: (typeof write)['fr']) => [
    paragraphs.map((sentences) => sentences.map((each) => wordings(each).length)),
    closing.length,
  ];
  expect(shape(write.en)).toEqual(shape(write.fr));
});
