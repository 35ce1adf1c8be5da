import type { DBSchema } from 'idb';

/** The stores of today's version. Values are unknown on purpose: whoever reads one parses it. */
export interface Stores extends DBSchema {
  employers: { key: string; value: unknown };
  drafts: { key: string; value: unknown };
  fills: { key: number; value: unknown; indexes: { 'by-employer': string } };
  settings: { key: string; value: unknown };
  mappings: { key: string; value: unknown; indexes: { 'by-host': string } };
  sites: { key: string; value: unknown };
}
