import { type Pdf, put } from './paper-maker.ts';
import type { Payslip } from './people.ts';

const lines = [
  ['Salaire de base', '151,67', '14,2500', ''],
  ['Sécurité sociale - Maladie', '2 190,05', '', '153,30'],
  ['Complémentaire santé (mutuelle)', '38,50', '50,00', '19,25'],
  ['Retraite complémentaire AGIRC-ARRCO T1', '2 190,05', '3,15', '68,99'],
  ['Assurance chômage', '2 190,05', '', '88,70'],
  ['Participation construction - Action Logement', '2 190,05', '0,45', '9,86'],
  ['CSG déductible', '2 151,72', '6,80', '146,32'],
] as const;

/** The body that every payslip has: what is due and what is taken, the net pay, the bank. */
export const contributions = (doc: Pdf, { employee }: Payslip, top = 300): void => {
  const columns = [40, 260, 350, 440];
  for (const [at, name] of ['Rubriques', 'Base', 'Taux', 'Montant'].entries())
    put(doc, name, [columns[at]!, top]);
  for (const [row, line] of lines.entries())
    for (const [at, text] of line.entries())
      if (text) put(doc, text, [columns[at]!, top + 16 + row * 12], 8);
  put(doc, `Salaire brut : ${employee.gross}`, [40, top + 120]);
  put(doc, 'Net à payer avant impôt sur le revenu', [260, top + 140]);
  put(doc, `${employee.net} €`, [480, top + 140]);
  put(doc, `Virement : ${employee.iban}   BIC BNPAFRPPXXX`, [40, top + 165], 8);
  put(
    doc,
    'Dans votre intérêt, conservez ce bulletin sans limitation de durée.',
    [40, top + 190],
    7,
  );
};
