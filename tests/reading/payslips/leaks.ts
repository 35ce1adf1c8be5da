import type { Proposal } from '../../../utils/reading/proposal.ts';
import type { Payslip } from './people.ts';

/** What of the employee came out: each as a sentence, none is right. */
export const leaksOf = (proposals: readonly Proposal[], { employee }: Payslip): string[] =>
  proposals.flatMap(({ kind, value, line }) =>
    [value, line].flatMap((text) => {
      const digits = text.replace(/\D/g, '');
      const plain = text.replace(/\s/g, '').toLowerCase();
      const found = [
        digits.includes(employee.nir) || digits.includes(employee.nir.slice(0, 13)) ? 'NIR' : '',
        plain.includes(employee.iban.slice(4).toLowerCase()) ? 'IBAN' : '',
        [employee.net, employee.gross].some((pay) => text.includes(pay)) ? 'pay' : '',
        plain.includes(employee.last.toLowerCase()) ? 'name' : '',
        plain.includes(employee.first.toLowerCase()) ? 'first name' : '',
        text.includes(employee.street) || text.includes(employee.town) ? 'address' : '',
      ];
      return found.filter(Boolean).map((what) => `${kind}: ${what} in “${text}”`);
    }),
  );
