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

const siret = '73282932000074';
const theirs = '3 rue X\n69001 LYON';
/** Nothing says that these are an employee's: neither a title nor a label. */
const unnamed: Readonly<Record<string, string>> = {
  underNumber: `ACME SARL\nSIRET ${siret}\nDUPONT Marie\n${theirs}`,
  capitals: `ACME SARL\nSIRET ${siret}\nMARIE DUPONT\n${theirs}`,
  noName: `ACME SARL\nSIRET ${siret}\n${theirs}`,
  underName: `ACME SARL\nDUPONT MARIE\n${theirs}\nSIRET ${siret} APE 6201Z`,
  afterBlank: `ACME SARL\n\nDUPONT MARIE\n${theirs}\nSIRET ${siret}`,
  unusual: `ACME SARL\nSIRET ${siret} APE 6201Z\n\nNGUYEN THI HOA\n${theirs}`,
  oneCellALine: `ACME SARL\nSIRET\n${siret}\nAPE\n6201Z\nMARIE DUPONT\n3 rue X\n69001\nLYON`,
};

it.each(Object.entries(unnamed))('leaves an address that may be the employee’s: %s', (_, text) => {
  const { proposals } = readPayslip(paperOf(text));
  const found = proposals.filter(({ kind }) => kind.startsWith('company-'));
  expect(
    found.filter(({ kind, value }) => kind !== 'company-name' || value !== 'ACME SARL'),
  ).toEqual([]);
  expect(proposals.find(({ kind }) => kind === 'siret')?.value).toBe(siret);
});

it('takes the employer’s address where the employee’s stands apart, untitled', () => {
  const text = `ACME\n12 rue de la Gare\n69003 LYON\nSIRET ${siret}\nKERBRAT AURELIE\n${theirs}`;
  const { proposals } = readPayslip(paperOf(text));
  expect(proposals.find(({ kind }) => kind === 'company-address')?.value).toBe('12 rue de la Gare');
  expect(JSON.stringify(proposals)).not.toMatch(/kerbrat|rue X|69001/i);
});

it('doubts a SIRET whose key is wrong, and never takes a piece of a NIR for one', () => {
  const of = (text: string) =>
    readPayslip(paperOf(text)).proposals.filter(({ kind }) => kind === 'siret');
  expect(of('ACME SARL\nSIRET : 732 829 320 00075')).toMatchObject([
    { value: '73282932000075', because: 'wrongKey' },
  ]);
  expect(of('SIRET 2 85 05 78 006 084 36')).toEqual([]);
  expect(of('SIRET\n28505780060843 6')).toEqual([]);
  expect(of('SIRET : 12345678901234')).toEqual([]);
});
