import * as z from 'zod/mini';
import { kindNames } from '../fields/index.ts';

const kind = z.enum(kindNames);
const moment = z.number();

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
  createdAt: moment,
  updatedAt: moment,
});
export type Employer = z.infer<typeof employerRecord>;

/** One fill: when, where, for which aid, which kinds. Never a value, never anything else of the page. */
export const fillRecord = z.object({
  id: z.int(),
  at: moment,
  /** A bare host name: an address could carry what the person does on the site. */
  host: z.string().check(z.regex(/^[^\s/?#@]+$/)),
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

/** The check of each store, for whoever reads a store without knowing which. */
export const checkOf = {
  employers: employerRecord,
  drafts: draftRecord,
  fills: fillRecord,
  settings: settingRecord,
} as const;

export type StoreName = keyof typeof checkOf;
export const storeNames = Object.keys(checkOf) as StoreName[];
