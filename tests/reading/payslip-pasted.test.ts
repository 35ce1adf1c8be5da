import { expect, it } from 'vitest';
import { paperOf } from '../../utils/reading/paper.ts';
import { readPayslip } from '../../utils/reading/payslip.ts';

/** The text of payslips as people paste it, with the name that is the employer's. */
const pasted: Readonly<Record<string, readonly [string, string]>> = {
  slash: [`Société : ACME\nSIRET/APE : 73282932000074 / 6201Z`, 'ACME'],
  sirenRcs: [
    `ACME SAS au capital de 10 000 €\n12 rue de la Gare 69003 LYON\nRCS LYON 732 829 320\nNo SIRET 732 829 320 00074`,
    'ACME SAS',
  ],
  invert: [
    `                    SIRET 732 829 320 00074\n                    ACME\n                    12 rue de la Gare\n                    69003 LYON CEDEX 03\n\nMadame DUPONT Marie\n3 rue X\n69001 LYON`,
    'ACME',
  ],
  urssafonly: [
    `URSSAF de Paris SIRET 78861779300013\nACME SARL\n5 rue des Lilas\n75011 PARIS\nSIRET 73282932000074`,
    'ACME SARL',
  ],
  window2: [
    `                              DUPONT Marie\nACME SARL                     3 rue X\n5 rue des Lilas               69001 LYON\n75011 PARIS\nSIRET 73282932000074  APE 6201Z`,
    'ACME SARL',
  ],
  uk: [
    `Employer: ACME Ltd, 12 rue de la Gare, 69003 Lyon, France\nEmployee: John Smith\nSIRET: 732-829-320-00074`,
    'ACME Ltd',
  ],
  edite: [
    `Logiciel PAYEPLUS - Editeur SA PAYEPLUS - SIRET 51234567500036\n\nACME SARL\n5 rue des Lilas\n75011 PARIS\nSIRET 73282932000074`,
    'ACME SARL',
  ],
  mission: [
    `Entreprise utilisatrice : USINES SA - SIRET 39876543200204\n\nAgence : INTERIM PLUS SAS\n12 rue de la Gare\n69003 LYON\nSIRET 73282932000074`,
    'INTERIM PLUS SAS',
  ],
  cpv: [
    `Employeur : ACME\nAdresse : 12 rue de la Gare\nCode postal : 69003  Ville : LYON\nSIRET : 73282932000074`,
    'ACME',
  ],
  nbspdots: [
    `ACME INDUSTRIES SA\n12 rue de la Gare\n69003 LYON\nSiret : 732.829.320.00074\nNAF : 6201Z\n\n                                   Mme DUPONT Marie\n                                   3 rue X\n                                   69001 LYON`,
    'ACME INDUSTRIES SA',
  ],
};

it.each(Object.entries(pasted))('reads a pasted payslip: %s', (_name, [text, name]) => {
  const { proposals } = readPayslip(paperOf(text));
  const first = (kind: string) => proposals.find((one) => one.kind === kind)?.value;
  expect(first('siret')).toBe('73282932000074');
  expect(first('company-name')).toBe(name);
  expect(proposals.some(({ value, line }) => /dupont|smith/i.test(value + line))).toBe(false);
});
