import * as z from 'zod/mini';
import { kindNames } from '../fields/index.ts';

const kind = z.enum(kindNames);
const moment = z.number();
/** With its port, where it has one of its own. */
const bareHost = z.string().check(z.regex(/^[^\s/?#@]+$/));

/** One employer of the person, as the card shows it. Facts that are not known are absent. */
export const employerRecord = z.object({
  id: z.uuid(),
  /** What the person calls it; without one, the card shows the company's name. */
  label: z.exactOptional(z.string()),
  facts: z.partialRecord(kind, z.string()),
  /** The last day on which a code may be used, when HR gave one. */
  codeExpires: z.exactOptional(
    z.object({
      companyCode: z.exactOptional(z.iso.date()),
      specificCode: z.exactOptional(z.iso.date()),
    }),
  ),
  notes: z.string(),
  /** Where somebody sent by a temp agency works: a note. Never the employer, who is the agency. */
  userCompany: z.exactOptional(z.string()),
  /** When the person put it aside: since then it is never the active one. */
  archivedAt: z.exactOptional(moment),
  /** The SIRETs that the last payslip showed: one that differs from the card's is worth a look. */
  seenSirets: z.exactOptional(z.array(z.string())),
  /**
   * The card of an employer that gives facts by policy: the establishment chosen among its, and which company it
   * is (see `companyOf`), for another one's policy to leave the card alone. Never what it gave.
   */
  given: z.exactOptional(
    z.object({
      establishment: z.exactOptional(z.string()),
      of: z.exactOptional(z.array(z.string())),
    }),
  ),
  createdAt: moment,
  updatedAt: moment,
});
export type Employer = z.infer<typeof employerRecord>;

/** One fill: when, where, for which aid, which kinds. Never a value, never anything else of the page. */
export const fillRecord = z.object({
  id: z.int(),
  at: moment,
  /** A bare host name: an address could carry what the person does on the site. */
  host: bareHost,
  scheme: z.exactOptional(z.string()),
  kinds: z.array(kind),
  employer: z.string(),
});
export type FillRecord = z.infer<typeof fillRecord>;

/** What was being typed on a screen, by the name of its controls. */
export const draftRecord = z.object({
  key: z.string(),
  values: z.record(z.string(), z.string()),
  at: moment,
});
export type Draft = z.infer<typeof draftRecord>;

/** One setting; its value is checked by its own schema (see `settings.ts`). */
export const settingRecord = z.object({ key: z.string(), value: z.unknown() });
export type Setting = z.infer<typeof settingRecord>;

/** A box that the person taught us, and what it asks. Never what it held. */
export const mappingRecord = z.object({
  id: z.uuid(),
  host: bareHost,
  /** The page's path, `*` for each part that changes from file to file; absent: the whole site. */
  path: z.exactOptional(z.string()),
  /** `never`: this box is never to be filled. */
  kind: z.union([kind, z.literal('never')]),
  /** Ways to find the box in its tree, the most stable first. */
  candidates: z.array(z.string()).check(z.minLength(1), z.maxLength(12)),
  /** The same for each component around it with a tree of its own, the outermost first. */
  shadow: z.array(z.array(z.string())),
  /** What named the box when it was taught: another name now, and the person is asked again. */
  label: z.string(),
  block: z.string(),
  /** Found only by its place among others. */
  brittle: z.boolean(),
  at: moment,
});
export type Mapping = z.infer<typeof mappingRecord>;

/** What the person has decided about one host. */
export const siteRecord = z.object({
  host: bareHost,
  /** always: its permission was asked for, and it is read without a click · never: left alone. */
  mode: z.exactOptional(z.enum(['always', 'never'])),
  /** When the person confirmed the first fill there. */
  confirmedAt: z.exactOptional(moment),
  /** The employer that the person chose there, in the popup. */
  employer: z.exactOptional(z.uuid()),
  at: moment,
});
export type SiteRecord = z.infer<typeof siteRecord>;

/** The check of each store, for whoever reads a store without knowing which. */
export const checkOf = {
  employers: employerRecord,
  drafts: draftRecord,
  fills: fillRecord,
  settings: settingRecord,
  mappings: mappingRecord,
  sites: siteRecord,
} as const;

export type StoreName = keyof typeof checkOf;
export const storeNames = Object.keys(checkOf) as StoreName[];
