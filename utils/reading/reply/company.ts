import { isRole } from './contacts.ts';
import { nameIn } from './names.ts';
import { streetIn } from './place.ts';
import { flat } from './plain.ts';

const form =
  '(?:S\\.?A\\.?S\\.?U?\\.?|S\\.?A\\.?R\\.?L\\.?|S\\.?A\\.?|E\\.?U\\.?R\\.?L\\.?|S\\.?C\\.?O\\.?P\\.?|SCIC|SNC|GIE|SCA|SE|SELARL|SCP)';
const withForm = new RegExp(`(?:^|[^\\p{L}])${form}(?=$|[^\\p{L}.])`, 'u');
const named =
  /(?<!(?:codes?|n°|numeros?|identifiant|reference|siret|id|adresse|telephone|contact|nom du)\s(?:d'|de l'|de la |de |l')?)(?:raison sociale|denomination(?: sociale)?|nom de (?:l'entreprise|la societe|l'employeur)|societe|entreprise|employeur|company(?: name)?|employer(?: name)?|legal name)\s?(?:[:?]|(?:est|is)\s?:)\s*|\b(?:notre|votre|our|your) (?:societe|entreprise|company|employer) \((?=s\.?a|eurl|sci|scop|snc|association|groupe)/;
const inSentence = new RegExp(
  `\\b(?:entreprise|soci[ée]t[ée]|employeur|company|employer)\\s+((?:\\p{Lu}[\\p{L}\\d&'-]*\\s+){1,4}${form})(?=$|[^\\p{L}.])`,
  'u',
);
const capital = /^(.{2,60}?)\s*[,–-]?\s*au capital/i;
const group =
  /^(?:groupe|group|ets|etablissements|association|fondation|mutuelle|mairie de|ville de|ste|societe)\s+\S/;

/** The company's name in a line of a signature: by its form, by "Groupe", or as its address spells it. */
export function companyIn(line: string, email: string | undefined): string | undefined {
  const told = labelledCompany(line);
  if (told) return told;
  const ofCapital = capital.exec(line)?.[1];
  if (ofCapital && /\p{L}{3}/u.test(ofCapital.replace(withForm, ''))) return tidied(ofCapital);
  const part = line.split(/\s+[|•·–—-]\s+/).find((one) => isCompany(one.trim(), email));
  return part && tidied(part);
}

/** "Raison sociale : Ateliers du Canal". */
export function labelledCompany(line: string): string | undefined {
  const read = named.exec(flat(line));
  if (!read) return tidied(inSentence.exec(line)?.[1] ?? '') || undefined;
  const rest =
    line.slice(read.index + read[0].length).split(/[,;|()]|\s[-–—]\s|\bSIRE[NT]\b|\.\s|\.$/)[0] ??
    '';
  const value = tidied(rest);
  return /\p{L}{2}/u.test(value) &&
    value.length < 60 &&
    !/^(?:code|le|la|un|notre|votre)\b/i.test(value)
    ? value
    : undefined;
}

function isCompany(line: string, email: string | undefined): boolean {
  if (line.length < 2 || line.length > 60 || /@|[:\d]{2}/.test(line) || /^www\./i.test(line))
    return false;
  if (withForm.test(line) && /\p{L}{3}/u.test(line.replace(withForm, ''))) return true;
  return group.test(flat(line)) || spelledIn(email, line);
}

const hosts =
  /^(?:gmail|outlook|hotmail|orange|wanadoo|free|yahoo|laposte|sfr|live|icloud|protonmail)$/;

/** acme-industries.fr holds "Acme Industries". */
function spelledIn(email: string | undefined, line: string): boolean {
  const domain =
    flat(email?.split('@')[1] ?? '')
      .split('.')
      .slice(0, -1)
      .at(-1) ?? '';
  if (domain.length < 3 || hosts.test(domain)) return false;
  const letters = (text: string) => flat(text).replace(/[^a-z0-9]/g, '');
  const [core, spelled] = [letters(domain), letters(line)];
  return (
    spelled.length >= 3 &&
    (spelled === core ||
      (core.length >= 4 && spelled.includes(core) && !nameIn(line)) ||
      (spelled.length >= 5 && core.startsWith(spelled)))
  );
}

const tidied = (text: string): string =>
  text.replace(/^[\s"«*_]+|[\s"»*_.,;]+$/g, '').replace(/\s+/g, ' ');

/** What stands right over an address, or before it on its line, and is neither a person nor a role. */
export function companyOver(lines: readonly string[]): { value: string; line: string } | undefined {
  const at = lines.findIndex((line) => streetIn(line) !== undefined);
  const line = lines[at] ?? '';
  const start = line.split(/\s+[|•·–—-]\s+|,\s+/)[0] ?? '';
  const place = start !== line && !streetIn(start) ? { value: start, line } : undefined;
  const found = place ?? { value: lines[at - 1] ?? '', line: lines[at - 1] ?? '' };
  const value = tidied(found.value);
  const isOther = /[\d@:]/.test(value) || nameIn(value) !== undefined || isRole(value);
  return isOther || value.length < 3 || value.length > 50 || !/^\p{Lu}/u.test(value)
    ? undefined
    : { ...found, value };
}
