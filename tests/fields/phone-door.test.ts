import { describe, expect, it } from 'vitest';
import { explainPhone } from '../../utils/fields/phone.door.ts';

describe('the card asks the numbering plan', () => {
  it.each(['01 45 67 89 01', '+33 6 12 34 56 78', '0262 20 00 00', '+590 690 12 34 56', ''])(
    'says nothing of %s',
    (phone) => {
      expect(explainPhone(phone)).toBeUndefined();
    },
  );

  it('doubts a number of the right length that no operator may give', () => {
    expect(explainPhone('04 00 00 00 00')?.says).toBe('phoneUnassigned');
  });

  it('leaves what is wrong in shape to its own sentence', () => {
    expect(explainPhone('01 45 67')?.says).toBe('phoneMissing');
    expect(explainPhone('+32 2 123 45 67')?.says).toBe('phoneForeign');
  });
});
