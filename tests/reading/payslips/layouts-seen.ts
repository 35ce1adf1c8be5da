import { contributions } from './contributions.ts';
import type { Layout } from './layouts.ts';
import { grouped, nirGroups, type Pdf, put, stack } from './paper-maker.ts';
import type { Payslip } from './people.ts';

const town = ({ firm: f }: Payslip): string => `${f.postcode} ${f.city}`;
const address = (p: Payslip): string[] => [p.firm.name, p.firm.street, town(p)];
const titled = ({ employee: e }: Payslip): string[] => [
  `${e.title} ${e.first} ${e.last}`,
  e.street,
  e.town,
];
/** As some payrolls write it: neither a title nor a label says that this is somebody. */
const untitled = ({ employee: e }: Payslip): string[] => [`${e.last} ${e.first}`, e.street, e.town];

const nir = (doc: Pdf, { employee }: Payslip, y: number): void =>
  put(doc, `N° SS : ${nirGroups(employee.nir)}`, [40, y]);

/** Each letter drawn at its own place, as some producers do. */
const letters = (doc: Pdf, text: string, [x, y]: readonly [number, number]): void => {
  let at = x;
  for (const letter of text) {
    if (letter !== ' ') put(doc, letter, [at, y]);
    at += doc.widthOfString(letter);
  }
};

/** How payroll software lays out its payslips, from slips made up without a look at the reader. */
export const layoutsSeen: Readonly<Record<string, Layout>> = {
  labelTables: {
    draw: (doc, p) => {
      stack(
        doc,
        ['Raison sociale', 'Voie', 'Code postal', 'Commune', 'N° SIRET', 'Code NAF'],
        [40, 40],
      );
      stack(doc, ['Nom et prénom', 'Adresse', 'CP Ville', 'N° Sécurité sociale'], [310, 40]);
      const { firm: f, employee: e } = p;
      stack(doc, [f.name, f.street, f.postcode, f.city, f.siret, f.ape], [130, 40]);
      stack(doc, [`${e.last} ${e.first}`, e.street, e.town, nirGroups(e.nir)], [410, 40]);
      contributions(doc, p);
    },
  },
  rowsUnderHeadings: {
    draw: (doc, p) => {
      put(doc, 'Bulletin de paie', [40, 30], 16);
      stack(doc, ['Entreprise', 'Nom', 'Adresse', 'SIRET', 'Code NAF'], [40, 90]);
      const { firm: f, employee: e } = p;
      stack(doc, [f.name, `${f.street}, ${town(p)}`, f.siret, f.ape], [110, 102]);
      stack(doc, ['Salarié(e)', 'Nom', 'Adresse', 'N° de sécurité sociale'], [310, 90]);
      stack(doc, [`${e.first} ${e.last}`, `${e.street}, ${e.town}`, e.nir], [430, 102]);
      contributions(doc, p);
    },
  },
  oneCellALine: {
    draw: (doc, p) => {
      const { firm: f, employee: e } = p;
      const [code, ...city] = e.town.split(' ');
      const name = `${e.first} ${e.last}`;
      const firm = ['Employeur', f.name, 'Adresse', f.street, f.postcode, f.city, 'SIRET', f.siret];
      const theirs = ['Salarié', name, 'Adresse', e.street, code!, city.join(' '), 'NIR', e.nir];
      stack(doc, ['Bulletin de paie', ...firm, 'Code APE', f.ape, ...theirs], [40, 20]);
      contributions(doc, p);
    },
  },
  emptyAddressLine: {
    draw: (doc, p) => {
      stack(doc, [p.firm.name, p.firm.street, '', town(p)], [40, 40]);
      put(doc, `Siret : ${grouped(p.firm.siret)}   Code APE : ${p.firm.ape}`, [40, 100]);
      stack(doc, titled(p), [340, 110]);
      nir(doc, p, 150);
      contributions(doc, p);
    },
  },
  untitledWindow: {
    draw: (doc, p) => {
      stack(doc, untitled(p), [340, 110], { size: 10, step: 13 });
      stack(doc, [...address(p), `Siret : ${p.firm.siret}`, `Ape : ${p.firm.ape}`], [40, 40]);
      nir(doc, p, 170);
      contributions(doc, p);
    },
  },
  untitledUnderEmployer: {
    noAddress: true,
    draw: (doc, p) => {
      stack(doc, [p.firm.name, `Siret : ${p.firm.siret}`, ...untitled(p)], [40, 40]);
      nir(doc, p, 120);
      contributions(doc, p);
    },
  },
  untitledOverNumber: {
    noAddress: true,
    draw: (doc, p) => {
      stack(doc, [...untitled(p), `SIRET ${p.firm.siret}`, `APE ${p.firm.ape}`], [40, 40]);
      nir(doc, p, 120);
      contributions(doc, p);
    },
  },
  wrongKey: {
    wrongKey: true,
    draw: (doc, p) => {
      const mistyped = p.firm.siret.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
      stack(doc, [...address(p), `SIRET : ${grouped(mistyped)}`, `APE : ${p.firm.ape}`], [40, 40]);
      stack(doc, titled(p), [340, 110]);
      nir(doc, p, 150);
      contributions(doc, p);
      put(doc, `Cabinet comptable ORCHIDÉE - SIRET ${p.others.provider}`, [40, 800], 6);
    },
  },
  letterFoot: {
    draw: (doc, p) => {
      stack(doc, titled(p), [340, 90]);
      nir(doc, p, 90);
      contributions(doc, p, 170);
      const siren = grouped(p.firm.siret).slice(0, 11);
      put(
        doc,
        `${p.firm.name} – SAS au capital de 50 000 € – ${p.firm.street} ${town(p)} – RCS B ${siren} – SIRET ${grouped(p.firm.siret)}`,
        [40, 805],
        6.5,
      );
    },
  },
  fundAlone: {
    noSiret: true,
    noAddress: true,
    draw: (doc, p) => {
      put(doc, 'Cesu - Bulletin de salaire', [40, 30], 14);
      stack(
        doc,
        ['Employeur', 'MME FARGUES ODILE', '17 RUE DES PEUPLIERS', '37000 TOURS'],
        [40, 60],
      );
      stack(doc, ['Salarié', ...titled(p), `N° SS ${p.employee.nir}`], [320, 60]);
      put(
        doc,
        `Centre national Cesu - 63 rue de la Montat - 42961 SAINT-ETIENNE CEDEX 9 - SIRET ${p.others.urssaf}`,
        [40, 150],
      );
      contributions(doc, p);
    },
  },
  partOfAgency: {
    draw: (doc, p) => {
      const { firm: f, others } = p;
      stack(doc, [f.name, 'Agence de Grenoble Industrie', f.street, town(p)], [40, 30]);
      stack(doc, [`SIRET : ${f.siret}`, 'APE : 7820Z'], [40, 78]);
      put(doc, 'ENTREPRISE UTILISATRICE', [40, 125]);
      stack(
        doc,
        ['USINES RÉUNIES SA', '2 route du Port', '76600 LE HAVRE', `SIRET : ${others.client}`],
        [40, 137],
      );
      stack(doc, titled(p), [340, 110]);
      contributions(doc, p);
    },
  },
  lettersOnTheRight: {
    draw: (doc, p) => {
      for (const [at, line] of titled(p).entries()) letters(doc, line, [40, 50 + at * 12]);
      const lines = [...address(p), `N° Siret : ${grouped(p.firm.siret)}`, `APE : ${p.firm.ape}`];
      for (const [at, line] of lines.entries()) letters(doc, line, [322, 42 + at * 12]);
      letters(doc, `N° SS : ${nirGroups(p.employee.nir)}`, [40, 120]);
      contributions(doc, p);
    },
  },
  employeeOnTheLeft: {
    draw: (doc, p) => {
      const right = address(p);
      for (const [at, line] of titled(p).entries()) {
        put(doc, line, [40, 60 + at * 11]);
        put(doc, right[at]!, [310, 60 + at * 11]);
      }
      nir(doc, p, 95);
      put(doc, `SIRET ${grouped(p.firm.siret)}`, [310, 95]);
      put(doc, `APE ${p.firm.ape}`, [310, 106]);
      contributions(doc, p);
    },
  },
  postBox: {
    draw: (doc, p) => {
      stack(
        doc,
        [p.firm.name, p.firm.street, 'BP 4412', town(p), `SIRET ${p.firm.siret}`],
        [40, 40],
      );
      stack(doc, titled(p), [340, 110]);
      nir(doc, p, 150);
      contributions(doc, p);
    },
  },
  twoMonths: {
    draw: (doc, p) => {
      for (const month of ['Décembre 2025', 'Janvier 2026']) {
        if (month.startsWith('J')) doc.addPage();
        put(doc, `Bulletin de paie ${month}`, [40, 30]);
        stack(
          doc,
          [...address(p), `Siret : ${grouped(p.firm.siret)}  Ape : ${p.firm.ape}`],
          [40, 50],
        );
        stack(doc, titled(p), [340, 100]);
        nir(doc, p, 140);
        contributions(doc, p);
      }
    },
  },
};
