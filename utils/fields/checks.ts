import { companyAddressCheck } from './company-address.ts';
import { companyCityCheck } from './company-city.ts';
import { companyCodeCheck } from './company-code.ts';
import { companyNameCheck } from './company-name.ts';
import { companyPostcodeCheck } from './company-postcode.ts';
import type { Check } from './field-kind.ts';
import { hrEmailCheck } from './hr-email.ts';
import { hrFirstNameCheck } from './hr-first-name.ts';
import { hrLastNameCheck } from './hr-last-name.ts';
import { hrNameCheck } from './hr-name.ts';
import { hrPhoneCheck } from './hr-phone.ts';
import { hrRoleCheck } from './hr-role.ts';
import type { Kind } from './index.ts';
import { nicCheck } from './nic.ts';
import { sirenCheck } from './siren.ts';
import { siretCheck } from './siret.ts';
import { specificCodeCheck } from './specific-code.ts';

/**
 * How each kind is cleaned and explained. Apart from `kinds`, for only the extension's own pages
 * check what is typed: the content script imports `kinds`, and its 15 KB have no room for these.
 */
export const checks: Readonly<Record<Kind, Check>> = {
  siret: siretCheck,
  siren: sirenCheck,
  nic: nicCheck,
  'company-name': companyNameCheck,
  'company-address': companyAddressCheck,
  'company-postcode': companyPostcodeCheck,
  'company-city': companyCityCheck,
  'hr-name': hrNameCheck,
  'hr-first-name': hrFirstNameCheck,
  'hr-last-name': hrLastNameCheck,
  'hr-role': hrRoleCheck,
  'hr-email': hrEmailCheck,
  'hr-phone': hrPhoneCheck,
  'company-code': companyCodeCheck,
  'specific-code': specificCodeCheck,
};
