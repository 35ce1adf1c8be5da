import type { Check, Explanation, FieldKind } from './field-kind.ts';
import { unlessForbidden } from './forbidden.ts';
import { asIs } from './groups.ts';
import { doubt } from './say.ts';
import { tidy } from './text.ts';
import { only, ownContact, twoThings, whole } from './words.ts';

const explain = (value: string): Explanation | undefined => {
  const [name = '', domain = '', ...more] = value.split('@');
  if (more.length > 0) return doubt('emailTwo');
  if (!value.includes('@')) return doubt('emailNoAt');
  if (value.includes(',')) return doubt('emailComma');
  if (/\s/.test(value)) return doubt('emailBlanks');
  if (name === '') return doubt('emailNoName');
  if (!/^[^.]+(?:\.[^.]+)*\.\p{L}{2,}$/u.test(domain)) return doubt('emailNoDomain');
  return undefined;
};

const fr =
  '(?:adresse )?(?:e mail|email|mail|mel|courriel|electronique|de messagerie)(?: professionnel(?:le)?| direct)?';
const en = '(?:work |business |contact )?(?:e mail|email)(?: address)?';

/** The e-mail of HR's contact; also what a form calls the employer's. */
export const hrEmail: FieldKind = {
  words: [],
  aspects: [whole('e mail|email|mail|mel|courriel|electronique')],
  against: [twoThings, ...ownContact, whole('newsletter|connexion|login|mot de passe|facturation')],
  bare: [only(`${fr}|${en}`)],
  shapes: [asIs],
  splits: [],
};

export const hrEmailCheck: Check = {
  clean: (typed) => tidy(typed).replace(/^mailto:\s*/i, ''),
  explain: (cleaned) => unlessForbidden(cleaned, explain),
};
