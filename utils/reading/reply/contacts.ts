import { national } from '../../fields/phone.ts';
import { nameIn, nameInHeader, type PersonName, toldByEmail } from './names.ts';
import { flat } from './plain.ts';
import { emailPattern, phonePattern } from './spans.ts';

/** A person of HR, as a signature, a heading or a sentence tells. Each fact with the line it stands in. */
export interface ContactFound {
  readonly name?: PersonName & { readonly line: string };
  readonly role?: { readonly value: string; readonly line: string };
  readonly emails: readonly { readonly value: string; readonly line: string }[];
  readonly phones: readonly { readonly value: string; readonly line: string }[];
}

const role =
  /\b(?:responsable|resp|gestionnaire|chargee?|directeur|directrice|directions?|assistante?|adjointe?|drh|rrh|rh|hrbp|ressources humaines|paies?|administration du personnel|administrati(?:f|ve)|technicienn?e?|referente?|correspondante?|coordinat\w+|conseill\w+|comptable|secretaire|generaliste|juriste|collaborat\w+|service (?:du )?personnel|pole|hr|human resources|payroll|manager|officer|specialist|business partner|head of|people|talent|benefits|c&b|compensation|office manager|gerante?|cheff?e?|attachee?|analyst|administrator|intendante?|secretariat|tut(?:eur|rice)|president|service social|assistante? sociale|cse|partner|lead)\b/;
const noRole =
  /^(?:votre |your )?contacts?\b|\b(?:bonjour|merci|cordialement|vous|nous|je|groupe|tel|rue|avenue)\b|[.?!]\s|\?$|@|\d{4}/;
const shortened = /\b(?:resp|dir|adj|ass|gest|adm|pers)\./g;
const fax = /\b(?:fax|telecopie|f)\s?[.:]?\s*$/;
const nobodys =
  /^(?:no-?reply|ne-?pas-?repondre|donotreply|dpo|rgpd|privacy|abuse|postmaster|mailer-daemon|unsubscribe|desabonnement)/;

/** Who signs. `heading`: the sender as the mail program writes it. */
export function contactIn(signature: readonly string[], heading = ''): ContactFound {
  const emails = emailsIn([...signature, heading]);
  const email = emails[0]?.value;
  const named = signedName(signature) ?? named0(heading) ?? smallName(signature);
  const title = roleIn(signature, named?.line);
  return {
    ...(named ? { name: { ...toldByEmail(named, email), line: named.line } } : {}),
    ...(title && named ? { role: title } : {}),
    emails,
    phones: phonesIn(signature),
  };
}

const named0 = (heading: string) => {
  const name = nameInHeader(heading);
  return name && { ...name, line: heading };
};

/** The first line that is a name, or begins with one: "Claire Martin - Responsable paie". */
function signedName(signature: readonly string[]) {
  let first: (PersonName & { readonly line: string }) | undefined;
  for (const line of signature.slice(0, 6)) {
    const [start = ''] = line.split(/\s+[|•·–—/-]\s+|,\s+|\t+|\s{3,}/);
    if (/(?<!\d)\d{5}(?!\d)/.test(line)) continue;
    const name = [line, start]
      .filter((one) => !isRole(one))
      .map(nameIn)
      .find(Boolean);
    if (name && !first) first = { ...name, line };
    // "Steph" over "Stéphane Garcin – DRH".
    else if (name?.last && first && isShortOf(first, name)) return { ...name, line };
  }
  return first;
}

const isShortOf = (one: PersonName, whole: PersonName): boolean =>
  one.last === undefined &&
  one.first !== undefined &&
  flat(whole.first ?? '').startsWith(flat(one.first).slice(0, 3));

/** "helene muller" over "gestionnaire de paie": some type no capitals at all. */
function smallName([line = '', ...more]: readonly string[]) {
  const isSmall = [line, ...more.slice(0, 1)].every((one) => one === one.toLowerCase());
  if (!isSmall || !/^\p{L}[\p{L}'-]+ \p{L}[\p{L}'-]+$/u.test(line) || isRole(line))
    return undefined;
  const name = nameIn(line.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase()));
  return name && { ...name, line };
}

/** Whether a line says what somebody does, or where in the company. */
export const isRole = (line: string): boolean =>
  role.test(flat(line)) || /^(?:bien |tres )?(?:cordialement|merci)/.test(flat(line));

const isService = (value: string): boolean =>
  /^(?:p\/o|p\.o\.?|pour)\s/i.test(value) ||
  /^(?:(?:pour|p\/o) )?(?:l[ea] |l'|the |votre |your )?(?:direction|service|pole|departement|equipe|team|department)\b|\b(?:team|department|service)$/.test(
    flat(value),
  );

/** "Anna Petit, HR Business Partner": what comes after the name. */
const withoutName = (part: string): readonly string[] => {
  const [start = '', ...others] = part.split(/,\s+/);
  return nameIn(start) ? others : [part];
};

function roleIn(signature: readonly string[], named: string | undefined) {
  const lines = signature.slice(0, 8).flatMap((line) => {
    const parts = line.split(/\s+[|•·–—/]\s+|\s+-\s+|\t+|\s{3,}/);
    const rest = line === named ? parts.flatMap(withoutName) : parts;
    return rest.map((value) => ({ value: value.trim().replace(/[,;.]+$/, ''), line }));
  });
  const roles = lines.filter(
    ({ value }) =>
      value.length < 80 &&
      role.test(flat(value)) &&
      !noRole.test(flat(value).replace(shortened, '')),
  );
  return roles.find(({ value }) => !isService(value)) ?? roles[0];
}

export const emailsIn = (lines: readonly string[]) =>
  lines.flatMap((line) =>
    [...line.matchAll(emailPattern)].flatMap(([found]) => {
      const value = found.replace(/^'+|[.']+$/g, '');
      return nobodys.test(value.toLowerCase()) ? [] : [{ value, line }];
    }),
  );

export const phonesIn = (lines: readonly string[]) =>
  lines
    .flatMap((line) =>
      [...line.matchAll(phonePattern)].flatMap((match) => {
        const before = flat(line.slice(0, match.index));
        if (fax.test(before) || !(national(match[0]) ?? /^(?:\+|00)/.test(match[0]))) return [];
        return [{ value: match[0].trim(), line, isShared: /standard\W*$/.test(before) }];
      }),
    )
    .sort((a, b) => Number(a.isShared) - Number(b.isShared));
