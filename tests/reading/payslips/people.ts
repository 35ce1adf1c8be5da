/** An employer and an employee who do not exist; their numbers pass the checks. */
export interface Payslip {
  readonly firm: {
    readonly name: string;
    readonly street: string;
    readonly postcode: string;
    readonly city: string;
    readonly siret: string;
    readonly headOffice: string;
    readonly ape: string;
  };
  readonly employee: {
    readonly title: string;
    readonly first: string;
    readonly last: string;
    readonly street: string;
    readonly town: string;
    readonly nir: string;
    readonly iban: string;
    readonly net: string;
    readonly gross: string;
  };
  /** SIRETs of others: the payroll provider, the URSSAF, a client. */
  readonly others: { readonly provider: string; readonly urssaf: string; readonly client: string };
}

const luhn = (digits: string): number =>
  [...digits].reverse().reduce((sum, digit, place) => {
    const twice = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return sum + (twice > 9 ? twice - 9 : twice);
  }, 0);

const withKey = (digits: string): string => {
  const key = (10 - (luhn(`${digits}0`) % 10)) % 10;
  return `${digits}${key}`;
};

/** A SIRET of this company whose two keys are right: 8 digits and 4 digits are given. */
export const siretOf = (company: string, site: string): string => withKey(withKey(company) + site);

/** A NIR whose key is right. */
export const nirOf = (thirteen: string): string =>
  `${thirteen}${String(97 - (Number(thirteen) % 97)).padStart(2, '0')}`;

/** A French IBAN whose key is right. */
export const ibanOf = (account: string): string => {
  const rest = [...`${account}152700`].reduce((left, digit) => (left * 10 + Number(digit)) % 97, 0);
  return `FR${String(98 - rest).padStart(2, '0')}${account}`;
};

const firms = [
  ['MENUISERIES DU LAC SAS', '14 rue des Tilleuls', '74000', 'ANNECY', '73282932', '0007', '1623Z'],
  [
    'Boulangerie Martinet SARL',
    '3 bis place du Marché',
    '69003',
    'Lyon',
    '44306184',
    '0002',
    '1071C',
  ],
  [
    'ASSOCIATION LES GLYCINES',
    '120 avenue Jean Jaurès',
    '31500',
    'TOULOUSE',
    '82458162',
    '0031',
    '8810A',
  ],
  [
    "L'Atelier Numérique",
    'ZA de la Plaine',
    '35510',
    'CESSON-SÉVIGNÉ',
    '88087814',
    '0012',
    '6201Z',
  ],
] as const;

const employees = [
  [
    'Madame',
    'Camille',
    'VERNAISON',
    '8 impasse des Peupliers',
    '74960 CRAN-GEVRIER',
    '2850578006084',
    '2 148,33',
    '2 756,40',
  ],
  [
    'M.',
    'Karim',
    'BELHADJ',
    '27 cours Lafayette',
    '69006 LYON',
    '1920399350012',
    '1 702,19',
    '2 190,05',
  ],
  [
    'Mme',
    'Solène',
    'KERGOAT',
    '5 rue du Puits Vert',
    '31000 TOULOUSE',
    '2771229019045',
    '1 934,00',
    '2 488,71',
  ],
  [
    'Monsieur',
    'Théo',
    'DELAUNAY',
    '41 boulevard de la Liberté',
    '35000 RENNES',
    '1990835238077',
    '2 310,90',
    '2 959,12',
  ],
] as const;

/** The payslips that every layout is drawn with. */
export const payslips: readonly Payslip[] = firms.map((firm, at) => {
  const [name, street, postcode, city, company, site, ape] = firm;
  const [title, first, last, home, town, nir, net, gross] = employees[at]!;
  return {
    firm: {
      name,
      street,
      postcode,
      city,
      ape,
      siret: siretOf(company, site),
      headOffice: siretOf(company, '0001'),
    },
    employee: {
      title,
      first,
      last,
      street: home,
      town,
      net,
      gross,
      nir: nirOf(nir),
      iban: ibanOf(`30004008280001234567${810 + at}`),
    },
    others: {
      provider: siretOf('51234567', '0003'),
      urssaf: siretOf('78861779', '0001'),
      client: siretOf('39876543', '0020'),
    },
  };
});
