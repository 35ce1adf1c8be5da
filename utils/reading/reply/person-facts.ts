import type { Answer } from './answer.ts';
import { companyIn, companyOver, labelledCompany } from './company.ts';
import { type ContactFound, contactIn } from './contacts.ts';
import { isNamedContact, listed, ownReach, sentTo } from './elsewhere.ts';
import type { Found } from './found.ts';
import { placesIn } from './place.ts';
import { flat } from './plain.ts';
import { signedOf } from './signature.ts';
import type { Unit } from './units.ts';

const actionLogement = /@(?:[\w-]+\.)*(?:actionlogement|al-in|visale)\.fr$/i;

/** What the messages say, and whether they tell a code or a SIRET. */
export interface Told {
  readonly units: readonly Unit[];
  readonly tells: boolean;
}

/** Who answers, and their company: out of the signatures, then of sentences that send one elsewhere. */
export function personFacts({ messages, own }: Answer, { units, tells }: Told): readonly Found[] {
  const greeted = new Set(
    messages.flatMap(({ lines }) => greetedIn(lines.map(({ text }) => text))),
  );
  const signers = messages.map((message) => {
    const { signature } = signedOf(message);
    return {
      contact: contactIn(signature, message.opening === 'top' && !message.from ? '' : message.from),
      signature,
    };
  });
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

function companyFacts(
  signature: readonly string[],
  email: string | undefined,
  score: number,
): readonly Found[] {
  const found: Found[] = signature.flatMap((line): Found[] => {
    const value = companyIn(line, email);
    return value ? [{ kind: 'company-name', value, shown: value, line, score }] : [];
  });
  const above = found.length === 0 ? companyOver(signature) : undefined;
  if (above)
    return [
      { kind: 'company-name', ...above, shown: above.value, score },
      ...ofPlaces(signature, score),
    ];
  return [...found.slice(0, 2), ...ofPlaces(signature, score)];
}

const ofPlaces = (lines: readonly string[], score: number): readonly Found[] =>
  placesIn(lines).flatMap(({ street, postcode, city, line }): Found[] => {
    const found: Found[] = [];
    const add = (kind: Found['kind'], value: string | undefined) => {
      if (value) found.push({ kind, value, shown: value, line, score });
    };
    add('company-address', street);
    add('company-postcode', postcode);
    add('company-city', city);
    return found;
  });

const ofSentences = (units: readonly Unit[]): readonly Found[] =>
  units.flatMap(({ text }): readonly Found[] => {
    const value = labelledCompany(text);
    const named: readonly Found[] = value
      ? [{ kind: 'company-name', value, shown: value, line: text, score: 15 }]
      : [];
    return [...named, ...ofPlaces([text], 12)];
  });
