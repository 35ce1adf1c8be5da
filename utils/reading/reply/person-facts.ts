import type { Answer } from './answer.ts';
import { companyFacts, ofSentences } from './company-facts.ts';
import { type ContactFound, contactIn } from './contacts.ts';
import { isNamedContact, listed, ownReach, sentTo } from './elsewhere.ts';
import type { Found } from './found.ts';
import { addressOf } from './own-address.ts';
import { flat } from './plain.ts';
import { signedOf } from './signature.ts';
import type { Message } from './thread.ts';
import type { Unit } from './units.ts';

const actionLogement = /@(?:[\w-]+\.)*(?:actionlogement|al-in|visale)\.fr$/i;

/** What the messages say, and whether they tell a code or a SIRET. */
export interface Told {
  readonly units: readonly Unit[];
  readonly tells: boolean;
  /** Every message, the request too: its heading may hold HR's address. */
  readonly thread: readonly Message[];
}

/** Who answers, and their company: out of the signatures, then of sentences that send one elsewhere. */
export function personFacts(
  { messages, own }: Answer,
  { units, tells, thread }: Told,
): readonly Found[] {
  const greeted = new Set(
    messages.flatMap(({ lines }) => greetedIn(lines.map(({ text }) => text))),
  );
  const signers = messages.map((message) => signerOf(message, thread));
  const elsewhere = units.map(({ text }) => sentTo(text)).filter((one) => one !== undefined);
  const ranked: readonly Ranked[] = [
    ...signers.map(({ contact }, at) => ({ contact, score: 20 - at })),
    ...units.map(({ text }) => ({ contact: ownReach(text), score: 19.5 })),
    ...units.map(({ text }) => ({ contact: listed(text), score: 19.4 })),
    // Who tells nothing and sends one to somebody else is not the one to write to.
    ...elsewhere.map((contact, at) => ({
      contact,
      score: (tells && !isNamedContact(contact.name?.line ?? '') ? 10 : 30) - at,
    })),
  ];
  const facts = ofOnePerson(ranked.filter(({ contact }) => !isOwn(contact, own, greeted)));
  const email = facts.find(({ kind }) => kind === 'hr-email')?.value;
  const company = signers.flatMap(({ signature }, at) => companyFacts(signature, email, 10 - at));
  return [...facts, ...ofSentences(units), ...company];
}

function signerOf(message: Message, thread: readonly Message[]) {
  const { signature } = signedOf(message);
  const heading = message.opening === 'top' && !message.from ? '' : message.from;
  const contact = contactIn(signature, heading);
  const { name, emails } = contact;
  const known = emails.length === 0 && name ? addressOf(name, thread) : emails;
  return { contact: { ...contact, emails: known }, signature };
}

interface Ranked {
  readonly contact: ContactFound;
  readonly score: number;
}

/** What the best has no word of, another person's must not stand for: a name beside a stranger's phone. */
function ofOnePerson(contacts: readonly Ranked[]): readonly Found[] {
  const sorted = [...contacts].sort((a, b) => b.score - a.score);
  const best = sorted.find(({ contact }) => contact.name);
  const known = new Set(best ? ofContact(best.contact, 0).map(({ kind }) => kind) : []);
  return sorted.flatMap((one) => {
    const facts = ofContact(one.contact, one.score);
    const isOther = best && one !== best && one.contact.name;
    return isOther ? facts.filter(({ kind }) => known.has(kind)) : facts;
  });
}

const greeting =
  /^\s*(?:bonjour|bonsoir|hello|hi|dear|salut|cher|chere|good (?:morning|afternoon))\s+((?:m\.|mme|mr|madame|monsieur)?\s*\p{L}[\p{L}' -]{1,40}?)\s*[,!.:]?\s*$/iu;

const greetedIn = (lines: readonly string[]): readonly string[] =>
  lines.slice(0, 6).flatMap((line) => {
    const found = greeting.exec(line.split(/[,!]/)[0] ?? '')?.[1];
    return found ? [flat(found).trim()] : [];
  });

function isOwn(
  { name, emails }: ContactFound,
  own: ReadonlySet<string>,
  greeted: ReadonlySet<string>,
): boolean {
  if (emails.some(({ value }) => own.has(value.toLowerCase()))) return true;
  const whole = flat([name?.first, name?.last].filter(Boolean).join(' '));
  return whole !== '' && (own.has(whole) || greeted.has(whole));
}

function ofContact({ name, role, emails, phones }: ContactFound, score: number): readonly Found[] {
  const found: Found[] = [];
  const add = (kind: Found['kind'], value: string | undefined, line: string, less = 0) => {
    if (value) found.push({ kind, value, shown: value, line, score: score - less });
  };
  if (name) {
    add('hr-first-name', name.first, name.line);
    add('hr-last-name', name.last, name.line);
    if (name.first && name.last) add('hr-name', `${name.first} ${name.last}`, name.line);
  }
  add('hr-role', role?.value, role?.line ?? '');
  for (const [at, { value, line }] of emails.entries())
    if (!actionLogement.test(value)) add('hr-email', value, line, at / 10);
  for (const [at, { value, line }] of phones.entries()) add('hr-phone', value, line, at / 10);
  return found;
}
