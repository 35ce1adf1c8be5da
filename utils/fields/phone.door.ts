import { isValidPhoneNumber, type MetadataJson } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/max/metadata';
import type { Explanation } from './field-kind.ts';
import { hrPhoneCheck } from './hr-phone.ts';
import { international, national } from './phone.ts';
import { doubt } from './say.ts';

/**
 * What the card says of a phone number: our own sentences on its shape, then whether the national plan
 * knows such a number, which the library follows (numbering plans change several times a year).
 */
export function explainPhone(cleaned: string): Explanation | undefined {
  const shape = hrPhoneCheck.explain(cleaned);
  const dialled = national(cleaned);
  if (shape || !dialled) return shape;
  const full = international(dialled);
  const known = isValidPhoneNumber(full, 'FR', metadata as unknown as MetadataJson);
  return known ? undefined : doubt('phoneUnassigned');
}
