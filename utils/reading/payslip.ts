import type { Paper } from './paper.ts';
import type { Findings } from './proposal.ts';

/** What a payslip says of the employer, the best first. The employee's own facts are never in it. */
export const readPayslip = (_paper: Paper): Findings => ({
  proposals: [],
  needsNoCode: false,
  ape: [],
});
