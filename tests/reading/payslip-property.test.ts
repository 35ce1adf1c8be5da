import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paperOf } from '../../utils/reading/paper.ts';
import { readPayslip } from '../../utils/reading/payslip.ts';
import { leaksOf } from './payslips/leaks.ts';
import { nirGroups, spaced } from './payslips/paper-maker.ts';
import { payslips } from './payslips/people.ts';

const { firm, employee } = payslips[0]!;
const glue = ['\n', '\n\n', '   ', ' ', '\t', ' - ', ' : '];
const pieces = [
  firm.name,
  firm.street,
  `${firm.postcode} ${firm.city}`,
  `SIRET ${firm.siret}`,
  'SIRET',
  'N° SS',
  'Employeur :',
  'Raison sociale',
  'Adresse',
  'Code entreprise Action Logement',
  `APE ${firm.ape}`,
  employee.nir,
  nirGroups(employee.nir),
  spaced(employee.nir),
  `${employee.title} ${employee.first} ${employee.last}\n${employee.street}\n${employee.town}`,
  `Salarié : ${employee.last} ${employee.first}`,
  `Net à payer ${employee.net}`,
  employee.gross,
  `IBAN ${employee.iban}`,
  employee.iban.replace(/(.{4})/g, '$1 '),
];

/** An address starts a line: set beside other words, nobody could tell whose it is. */
const written = ([piece, glued]: readonly [string, string]): string =>
  piece.includes('\n') ? `\n${piece}\n` : `${piece}${glued}`;

it('gives nothing of the employee, in whatever order a paper mixes it all', () => {
  const part = fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...glue));
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 14 }), (parts) => {
      // A payslip names its employee somewhere.
      const text = `${parts.map(written).join('')}\n\n${employee.title} ${employee.first} ${employee.last}`;
      expect(leaksOf(readPayslip(paperOf(text)).proposals, payslips[0]!)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
