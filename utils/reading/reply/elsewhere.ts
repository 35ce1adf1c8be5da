import { type ContactFound, emailsIn, isRole, phonesIn } from './contacts.ts';
import { nameIn, type PersonName, toldByEmail } from './names.ts';
import { flat } from './plain.ts';

const redirects =
  /\b(?:adress\w+[- ](?:vous|toi)|rapproch\w+[- ](?:vous|toi)|contact(?:ez|er|es?)?|(?:voir|voyez|vois)(?: ca)? avec|ecri(?:vez|re|s) a|joindre|appel(?:ez|er|les?)|demand(?:ez|er|es?)(?:-(?:le|la|lui))? a|interlocut\w+|correspondante?|referente?|s'en occupe|(?:traite|suivi|assure|gere|repris|remplace|pris en charge)e?s? par|pass(?:er|ez) par|s'adresser a|en charge|gere|reach out|get in touch|write to|ask|handled by|please contact)\b/;
const person =
  /(?:\b(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s+)?\p{Lu}[\p{L}'-]+\s+(?:(?:de|du|le|la)\s+)?\p{Lu}[\p{L}'-]+|\b(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s+\p{Lu}[\p{L}'-]+/gu;

const verb =
  /^(?:contacte[rz]?|appelle[rz]?|appelez|demande[rz]?|vois|voyez|joignez|ask|call|contact|see)\s+/i;

/** Somebody else whom a sentence sends one to: "adressez-vous à Paul Durand (p.durand@…)". */
export function sentTo(sentence: string): ContactFound | undefined {
  const text = flat(sentence);
  const at = redirects.exec(text)?.index;
  if (
    at === undefined ||
    /action ?logement/.test(
      text.replace(/correspondante?s? action logement|action logement correspondent/g, ''),
    )
  )
    return undefined;
  const name = [...sentence.replace(verb, '').matchAll(person)]
    .map(([found]) => nameIn(found))
    .find((one) => one !== undefined);
  const [emails, phones] = [emailsIn([sentence]), phonesIn([sentence])];
  if (!name && emails.length + phones.length === 0) return undefined;
  const told = title.exec(text);
  const role = told
    ? sentence.slice(told.index, told.index + told[0].length).trim()
    : name && roleAfter(sentence, name);
  return {
    ...(role ? { role: { value: role, line: sentence } } : {}),
    ...(name ? { name: { ...toldByEmail(name, emails[0]?.value), line: sentence } } : {}),
    emails,
    phones,
  };
}

/** "Contact : Hannah Schmidt, HR Operations Lead, +33…": what stands after the name. */
function roleAfter(sentence: string, { first = '', last = '' }: PersonName): string | undefined {
  const parts = sentence.split(/,\s+|\s[-–—|/]\s|[()]/);
  const at = parts.findIndex((part) => part.includes(last || first));
  return parts
    .slice(at + 1, at + 3)
    .map((part) => part.replace(/^(?:notre|votre|la|le|our|your)\s/i, '').trim())
    .find((part) => part.length < 45 && isRole(part) && !/[\d@.:]/.test(part));
}

/** Who is named as the one to write to, whoever else signs: "Votre interlocutrice : …". */
export const isNamedContact = (sentence: string): boolean =>
  /\b(?:m|mr|mme|mrs|ms|monsieur|madame)\b[^.(),]{2,40}[(,] ?(?:notre |la |le |votre |our )?(?:correspondante?|referente?)\b/.test(
    flat(sentence),
  ) ||
  /\b(?:interlocut\w+|correspondante?s?|referente?s?|votre contact|contact rh|contact person|your contact)\b[^.:]{0,45}(?::|\best\b|\bis\b)/.test(
    flat(sentence),
  );

const title =
  /\b(?:correspondante?s? action logement|responsable [\p{L} ]{2,30}|gestionnaire [\p{L} ]{2,30}|drh|rrh)\b/u;
const me =
  /\b(?:m'appeler|me joindre|me contacter|m'ecrire|joignable|appel(?:le|ez)[- ]moi|contact(?:e|ez)[- ]moi|ecri(?:s|vez)[- ]moi|mon (?:numero|portable|mobile|mail|e-mail|telephone)|ma ligne|call me|reach me|my (?:phone|number|mobile|line|email)|email me)\b/;

/** How who writes can be reached, said in a sentence: "appelez-moi au…". */
export const ownReach = (sentence: string): ContactFound =>
  me.test(flat(sentence))
    ? { emails: emailsIn([sentence]), phones: phonesIn([sentence]) }
    : { emails: [], phones: [] };

const reach =
  /^[\s*•-]*(?:(?:adresse )?(?:e-?mail|mail|courriel)|tel(?:ephone|\.)?|phone|ligne directe|mobile|portable|email address)(?: (?:du |de la |de |of )?[\w ]{2,20})?\s?:/;
const called =
  /^[\s*•-]*(?:agent|conseille\w*|traite par|suivi par|gestionnaire|interlocut\w+|handled by|your advisor)\s?:\s*/;
const does = /^[\s*•-]*(?:fonction|poste|titre|role|job title|position)\s?:\s*/;

/** Lines of a list or a table that tell of the contact: "Tél : …", "Fonction : …". */
export function listed(sentence: string): ContactFound {
  const text = flat(sentence);
  const told = does.exec(text);
  const role = told && { value: sentence.slice(told[0].length).trim(), line: sentence };
  const lines = reach.test(text) ? [sentence] : [];
  const who = called.exec(text);
  const name = who && nameIn(sentence.slice(who[0].length));
  return {
    ...(name ? { name: { ...name, line: sentence } } : {}),
    ...(role?.value ? { role } : {}),
    emails: emailsIn(lines),
    phones: phonesIn(lines),
  };
}
