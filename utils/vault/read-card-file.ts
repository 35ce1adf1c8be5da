import * as z from 'zod/mini';
import { checks } from '../fields/checks.ts';
import type { Explanation } from '../fields/field-kind.ts';
import { forbidden } from '../fields/forbidden.ts';
import type { Facts, Kind } from '../fields/index.ts';
import {
  type CardPart,
  cardFileVersion,
  cardKeys,
  cardMark,
  largestCardFile,
  mostEstablishments,
} from './card-file.ts';

/** Why a file is no card that can be read. Each has its sentence in `locales`, under `backup.badCard`. */
export type BadCard = 'tooLarge' | 'tooMany' | 'notOurs' | 'backup' | 'newer' | 'damaged' | 'empty';

/** A card's file, its values cleaned and not yet kept. */
export interface CardFile {
  /** What holds for all establishments. */
  readonly common: Facts;
  /** One for each establishment. */
  readonly places: readonly Facts[];
  readonly expires: string | undefined;
  /** Keys that say nothing to us, or not in the way we read: left out, and said. */
  readonly ignored: readonly string[];
  /** Values that are never kept: left out, and said. */
  readonly refused: readonly { readonly kind: Kind; readonly explanation: Explanation }[];
}

export type ReadCard =
  | { readonly read: true; readonly file: CardFile }
  | { readonly read: false; readonly why: BadCard };

const object = z.record(z.string(), z.unknown());
const shape = z.looseObject({
  company: z.optional(object),
  establishments: z.optional(z.array(object)),
  companyCode: z.optional(object),
  contact: z.optional(object),
});
const marked = z.object({ codeEnPoche: z.string(), version: z.number() });

/** A card out of a file's text, or why it is none. */
export function readCardFile(text: string): ReadCard {
  if (text.length > largestCardFile) return bad('tooLarge');
  const raw = jsonOf(text);
  if (raw === undefined) return bad(text.includes('"codeEnPoche"') ? 'damaged' : 'notOurs');
  const { data } = marked.safeParse(raw);
  if (data?.codeEnPoche === 'backup') return bad('backup');
  if (data?.codeEnPoche !== cardMark) return bad('notOurs');
  if (data.version > cardFileVersion) return bad('newer');
  const read = shape.safeParse(raw);
  if (data.version !== cardFileVersion || !read.success) return bad('damaged');
  if ((read.data.establishments?.length ?? 0) > mostEstablishments) return bad('tooMany');
  const file = fileFrom(read.data);
  const isEmpty = [file.common, ...file.places].every((facts) => Object.keys(facts).length === 0);
  return isEmpty && file.refused.length === 0 ? bad('empty') : { read: true, file };
}

const bad = (why: BadCard): ReadCard => ({ read: false, why });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function fileFrom(raw: z.infer<typeof shape>): CardFile {
  const parts = {
    company: readPart('company', raw.company),
    code: readPart('companyCode', raw.companyCode),
    contact: readPart('contact', raw.contact),
  };
  const places = (raw.establishments ?? []).map((place) => readPart('establishments', place));
  const all = [...Object.values(parts), ...places];
  const strangers = Object.keys(raw).filter((key) => !topKeys.includes(key));
  const expires = z.iso.date().safeParse(raw.companyCode?.expires);
  return {
    common: { ...parts.company.facts, ...parts.code.facts, ...parts.contact.facts },
    places: places.map(({ facts }) => facts).filter((facts) => Object.keys(facts).length > 0),
    expires: parts.code.facts['company-code'] && expires.success ? expires.data : undefined,
    ignored: [
      ...new Set([...strangers, ...all.flatMap(({ ignored }) => ignored)].map(nameable)),
      ...(raw.companyCode?.expires === undefined || expires.success ? [] : ['companyCode.expires']),
    ],
    refused: all.flatMap(({ refused }) => refused),
  };
}

/** `$schema`: editors put it there. */
const topKeys: readonly string[] = ['codeEnPoche', 'version', '$schema', ...Object.keys(cardKeys)];

/** The name of a key, as it can be shown. */
const nameable = (name: string): string => (forbidden(name) ? '…' : name.slice(0, 60));

const longest = 500;

function readPart(part: CardPart, raw: Readonly<Record<string, unknown>> = {}) {
  const keys: Readonly<Record<string, Kind>> = cardKeys[part];
  const facts: { [K in Kind]?: string } = {};
  const [ignored, refused]: [string[], CardFile['refused'][number][]] = [[], []];
  for (const [key, value] of Object.entries(raw)) {
    const kind = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (!kind || typeof value !== 'string' || value.length > longest) {
      if (key !== 'expires' || part !== 'companyCode') ignored.push(`${part}.${key}`);
      continue;
    }
    const cleaned = checks[kind].clean(value);
    const explanation = forbidden(value) ?? forbidden(cleaned);
    if (explanation) refused.push({ kind, explanation });
    else if (cleaned !== '') facts[kind] = cleaned;
  }
  return { facts, ignored, refused };
}
