import { alIn } from './al-in.ts';
import { contact } from './contact.ts';
import { locaPass } from './loca-pass.ts';
import { mobiliJeune } from './mobili-jeune.ts';
import { mobiliPass } from './mobili-pass.ts';
import type { Scheme } from './scheme.ts';
import { socialHousing } from './social-housing.ts';
import { visale } from './visale.ts';

/** The registry: every form that we know. Adding one: its file, a line here, its sentences, one annotated form. */
export const schemes = {
  visale,
  'loca-pass': locaPass,
  'mobili-pass': mobiliPass,
  'mobili-jeune': mobiliJeune,
  'al-in': alIn,
  'social-housing': socialHousing,
  contact,
} as const satisfies Record<string, Scheme>;

export type SchemeId = keyof typeof schemes;

export const schemeIds = Object.keys(schemes) as SchemeId[];
