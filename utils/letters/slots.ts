import { type Facts, kinds } from '../fields/index.ts';
import { greetedName, wholeName } from './greeted-name.ts';
import type { Language, Slot } from './letter.ts';

/** What a letter is written from. */
export interface Writer {
  readonly language: Language;
  readonly facts: Facts;
  /** Name of the aid; only when the person wants it named. */
  readonly scheme?: string;
}

/** What goes into each slot; what is not known is absent. The card does not hold the person's own name. */
export function slotValues({ language, facts, scheme }: Writer): Partial<Record<Slot, string>> {
  const values: Record<Slot, string | undefined> = {
    'hr-name': greetedName(facts, language),
    'hr-contact': contactOf(facts),
    'company-name': facts['company-name'],
    siret: siretInGroups(facts.siret),
    scheme,
    'your-name': undefined,
  };
  return Object.fromEntries(
    Object.entries(values)
      .map(([slot, value]) => [slot, value && onOneLine(value)])
      .filter(([, value]) => value),
  );
}

/** What stands, in the letter's own language, where something is missing. */
export const gaps: Readonly<Record<Slot, Record<Language, string>>> = {
  'hr-name': { fr: '[nom du destinataire]', en: '[name of the recipient]' },
  'hr-contact': { fr: '[nom, e-mail ou téléphone]', en: '[name, e-mail or phone]' },
  'company-name': { fr: '[nom de l’entreprise]', en: '[name of the company]' },
  siret: { fr: '[SIRET]', en: '[SIRET]' },
  scheme: { fr: '[nom de l’aide]', en: '[name of the aid]' },
  'your-name': { fr: '[votre prénom et nom]', en: '[your first and last name]' },
};

/** "Camille Durand, camille@exemple.fr, 03 88 12 34 56", as far as it is known. */
function contactOf(facts: Facts): string {
  const { 'hr-email': email, 'hr-phone': phone } = facts;
  const grouped = phone && kinds['hr-phone'].shapes[1]?.(phone);
  return [wholeName(facts), email, grouped].filter(Boolean).join(', ');
}

/** 3-3-3-5, as payslips write it. Anything but 14 digits is not shown to HR as a SIRET. */
function siretInGroups(kept: string | undefined): string | undefined {
  const groups = kept?.replace(/\s/g, '').match(/^(\d{3})(\d{3})(\d{3})(\d{5})$/);
  return groups?.slice(1).join(' ');
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
