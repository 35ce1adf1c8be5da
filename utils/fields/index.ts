import { companyAddress } from './company-address.ts';
import { companyCity } from './company-city.ts';
import { companyCode } from './company-code.ts';
import { companyName } from './company-name.ts';
import { companyPostcode } from './company-postcode.ts';
import type { FieldKind } from './field-kind.ts';
import { hrEmail } from './hr-email.ts';
import { hrFirstName } from './hr-first-name.ts';
import { hrLastName } from './hr-last-name.ts';
import { hrName } from './hr-name.ts';
import { hrPhone } from './hr-phone.ts';
import { hrRole } from './hr-role.ts';
import { nic } from './nic.ts';
import { siren } from './siren.ts';
import { siret } from './siret.ts';
import { specificCode } from './specific-code.ts';

/** The registry: every kind of fact, in the order in which a card shows them. The code is never first. */
export const kinds = {
  siret,
  siren,
  nic,
  'company-name': companyName,
  'company-address': companyAddress,
  'company-postcode': companyPostcode,
  'company-city': companyCity,
  'hr-name': hrName,
  'hr-first-name': hrFirstName,
  'hr-last-name': hrLastName,
  'hr-role': hrRole,
  'hr-email': hrEmail,
  'hr-phone': hrPhone,
  'company-code': companyCode,
  'specific-code': specificCode,
} as const satisfies Record<string, FieldKind>;

export type Kind = keyof typeof kinds;

/** Facts about one employer, by kind. What is not known is absent. */
export type Facts = { readonly [K in Kind]?: string };

export const kindNames = Object.keys(kinds) as Kind[];
