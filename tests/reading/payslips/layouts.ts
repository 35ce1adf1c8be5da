import { contributions } from './contributions.ts';
import { ligatures } from './ligatures.ts';
import { grouped, nirGroups, type Pdf, put, spaced, stack } from './paper-maker.ts';
import type { Payslip } from './people.ts';

/** How one payroll lays out its payslips, and what may be read there. */
export interface Layout {
  readonly draw: (doc: Pdf, payslip: Payslip) => void;
  readonly landscape?: boolean;
  /** Nothing to be found: a private employer, a paper without a SIRET. */
  readonly noSiret?: boolean;
  readonly noAddress?: boolean;
  /** Its last digit is wrong: shown, but doubted. */
  readonly wrongKey?: boolean;
  readonly code?: string;
}

const employeeBlock = (doc: Pdf, { employee: e }: Payslip, x = 340, y = 130): void =>
  stack(doc, [`${e.title} ${e.first} ${e.last}`, e.street, e.town], [x, y], { size: 10, step: 13 });

const facts = (doc: Pdf, { employee: e }: Payslip, y = 215): void => {
  put(doc, 'Matricule : 004512', [40, y]);
  put(doc, `N° SS : ${nirGroups(e.nir)}`, [180, y]);
  put(doc, 'Emploi : Technicien qualifié', [40, y + 13]);
  put(doc, 'Convention collective : IDCC 1486', [260, y + 13]);
};

const address = ({ firm: f }: Payslip) => [f.name, f.street, `${f.postcode} ${f.city}`];

export const layouts: Readonly<Record<string, Layout>> = {
  twoColumns: {
    draw: (doc, p) => {
      put(doc, 'BULLETIN DE PAIE', [240, 20], 14);
      put(doc, 'Période du 01/05/2026 au 31/05/2026', [220, 40]);
      stack(
        doc,
        [
          ...address(p),
          `SIRET : ${p.firm.siret}`,
          `APE : ${p.firm.ape}`,
          'URSSAF : 117 000001234567890',
        ],
        [40, 70],
      );
      employeeBlock(doc, p);
      facts(doc, p);
      contributions(doc, p);
    },
  },
  boxes: {
    draw: (doc, p) => {
      doc.rect(30, 40, 250, 110).stroke();
      doc.rect(300, 40, 250, 110).stroke();
      put(doc, 'EMPLOYEUR', [40, 46], 10);
      put(doc, 'SALARIÉ', [310, 46], 10);
      stack(
        doc,
        [
          ...address(p),
          `N° SIRET ${grouped(p.firm.siret)}`,
          `Code NAF ${p.firm.ape.slice(0, 2)}.${p.firm.ape.slice(2)}`,
        ],
        [40, 64],
      );
      stack(
        doc,
        [`${p.employee.last} ${p.employee.first}`, p.employee.street, p.employee.town],
        [310, 64],
      );
      put(doc, `N° de sécurité sociale ${p.employee.nir}`, [310, 112]);
      contributions(doc, p, 200);
    },
  },
  rotated: {
    draw: (doc, p) => {
      doc.rotate(-90, { origin: [20, 600] });
      put(doc, `Edité par PAIE FACILE - SIRET ${p.others.provider}`, [20, 600], 7);
      doc.rotate(90, { origin: [20, 600] });
      stack(doc, [...address(p), `Siret ${p.firm.siret}   Ape ${p.firm.ape}`], [50, 60]);
      employeeBlock(doc, p);
      facts(doc, p);
      contributions(doc, p);
    },
  },
  sideways: {
    landscape: true,
    draw: (doc, p) => {
      doc.rotate(90, { origin: [0, 0] }).translate(0, -840);
      stack(
        doc,
        [...address(p), `SIRET : ${grouped(p.firm.siret)}`, `APE : ${p.firm.ape}`],
        [40, 60],
      );
      employeeBlock(doc, p);
      facts(doc, p);
      contributions(doc, p);
    },
  },
  ligatures: {
    draw: (doc, p) => {
      stack(doc, [...address(p)], [40, 60]);
      ligatures(doc, ['Identi', 1, "cation de l'entreprise"], [40, 100]);
      ligatures(
        doc,
        [`SIRET : ${p.firm.siret.slice(0, 9)} ${p.firm.siret.slice(9)} - o`, 3, 'cine'],
        [40, 112],
      );
      put(doc, `APE ${p.firm.ape}`, [40, 124]);
      employeeBlock(doc, p);
      facts(doc, p);
      contributions(doc, p);
    },
  },
  spacedDigits: {
    draw: (doc, p) => {
      stack(doc, address(p), [40, 50]);
      put(doc, `S I R E T : ${spaced(p.firm.siret)}`, [40, 92]);
      for (const [at, digit] of [...p.employee.nir].entries()) put(doc, digit, [40 + at * 13, 120]);
      put(doc, `NAF ${p.firm.ape}`, [300, 92]);
      employeeBlock(doc, p, 340, 140);
      contributions(doc, p);
    },
  },
  digitBoxes: {
    draw: (doc, p) => {
      stack(doc, address(p), [40, 50]);
      put(doc, 'N° SIRET', [40, 95]);
      for (const [at, digit] of [...p.firm.siret].entries()) {
        doc.rect(98 + at * 14, 93, 14, 12).stroke();
        put(doc, digit, [102 + at * 14, 95]);
      }
      employeeBlock(doc, p, 340, 140);
      facts(doc, p);
      contributions(doc, p);
    },
  },
  splitOverLines: {
    draw: (doc, p) => {
      stack(
        doc,
        [
          p.firm.name,
          p.firm.street,
          `${p.firm.postcode} ${p.firm.city}`,
          `N° SIRET : ${grouped(p.firm.siret).slice(0, 11)}`,
          p.firm.siret.slice(9),
          `Code APE : ${p.firm.ape}`,
        ],
        [40, 60],
      );
      employeeBlock(doc, p);
      facts(doc, p);
      contributions(doc, p);
    },
  },
  sirenAndNic: {
    draw: (doc, p) => {
      put(doc, 'Raison sociale', [40, 50]);
      put(doc, p.firm.name, [140, 50]);
      put(doc, 'Adresse', [40, 62]);
      put(doc, p.firm.street, [140, 62]);
      put(doc, `${p.firm.postcode} ${p.firm.city}`, [140, 74]);
      put(doc, 'SIREN', [40, 90]);
      put(doc, grouped(p.firm.siret).slice(0, 11), [140, 90]);
      put(doc, 'NIC', [240, 90]);
      put(doc, p.firm.siret.slice(9), [280, 90]);
      put(doc, `N° SS : ${nirGroups(p.employee.nir)}`, [40, 110]);
      employeeBlock(doc, p);
      contributions(doc, p);
    },
  },
  mergedColumns: {
    draw: (doc, p) => {
      stack(doc, address(p), [40, 50]);
      put(
        doc,
        `SIRET ${grouped(p.firm.siret)} ${nirGroups(p.employee.nir)} ${p.employee.last}`,
        [40, 92],
      );
      put(doc, `APE ${p.firm.ape} Brut ${p.employee.gross} Net ${p.employee.net}`, [40, 104]);
      employeeBlock(doc, p, 340, 140);
      contributions(doc, p);
    },
  },
  tableOfLabels: {
    draw: (doc, p) => {
      stack(doc, address(p), [40, 50]);
      for (const [at, [label, value]] of [
        ['N° SIRET', p.firm.siret],
        ['Code APE', p.firm.ape],
        ['N° Sécurité sociale', p.employee.nir],
        ['Matricule', '20260514778812'],
      ].entries()) {
        put(doc, label!, [40 + at * 130, 100], 7);
        put(doc, value!, [40 + at * 130, 112]);
      }
      employeeBlock(doc, p, 340, 140);
      contributions(doc, p);
    },
  },
  headOffice: {
    draw: (doc, p) => {
      stack(
        doc,
        [
          p.firm.name,
          'Siège social : 1 place de la Bourse',
          '75002 PARIS',
          `SIRET siège : ${p.firm.headOffice}`,
        ],
        [40, 40],
      );
      stack(
        doc,
        [
          'Établissement :',
          p.firm.street,
          `${p.firm.postcode} ${p.firm.city}`,
          `SIRET : ${p.firm.siret}`,
          `APE : ${p.firm.ape}`,
        ],
        [40, 120],
      );
      employeeBlock(doc, p, 340, 120);
      facts(doc, p, 230);
      contributions(doc, p);
    },
  },
  providerInFooter: {
    draw: (doc, p) => {
      stack(doc, [...address(p), `Siret : ${p.firm.siret} - Ape : ${p.firm.ape}`], [40, 60]);
      employeeBlock(doc, p);
      facts(doc, p);
      contributions(doc, p);
      put(
        doc,
        `Bulletin établi par CABINET ORCHIDÉE EXPERTISE COMPTABLE - 9 quai Nord - 59000 LILLE - SIRET ${grouped(p.others.provider)}`,
        [40, 800],
        6,
      );
    },
  },
  tempAgency: {
    draw: (doc, p) => {
      put(doc, 'ENTREPRISE UTILISATRICE', [40, 130]);
      stack(
        doc,
        ['USINES RÉUNIES SA', '2 route du Port', '76600 LE HAVRE', `SIRET : ${p.others.client}`],
        [40, 143],
      );
      put(doc, 'Entreprise de travail temporaire', [40, 40]);
      stack(doc, [...address(p), `SIRET : ${p.firm.siret}`, `APE 7820Z`], [40, 53]);
      employeeBlock(doc, p, 340, 60);
      facts(doc, p, 230);
      contributions(doc, p);
    },
  },
  organisms: {
    draw: (doc, p) => {
      stack(doc, [...address(p), `SIRET ${p.firm.siret} NAF ${p.firm.ape}`], [40, 60]);
      employeeBlock(doc, p);
      facts(doc, p);
      contributions(doc, p);
      stack(
        doc,
        [
          'Organisme de recouvrement',
          'URSSAF ÎLE-DE-FRANCE',
          '22 rue de Lagny',
          '93518 MONTREUIL CEDEX',
          `SIRET ${p.others.urssaf}`,
          'N° de cotisant 117 000001234567890',
        ],
        [40, 560],
      );
    },
  },
  severalPages: {
    draw: (doc, p) => {
      put(doc, 'Notice : votre bulletin clarifié, page 1/3', [40, 40]);
      put(doc, `Service de paie externalisé, SIRET ${p.others.provider}`, [40, 700], 7);
      doc.addPage();
      stack(doc, [...address(p), `SIRET : ${p.firm.siret}`, `APE : ${p.firm.ape}`], [40, 60]);
      employeeBlock(doc, p);
      facts(doc, p);
      contributions(doc, p);
      doc.addPage();
      put(doc, 'Cumuls annuels', [40, 40]);
      contributions(doc, p);
    },
  },
  english: {
    draw: (doc, p) => {
      put(doc, 'PAY SLIP - May 2026', [240, 20], 14);
      put(doc, 'Employer', [40, 60]);
      stack(doc, address(p), [160, 60]);
      put(doc, 'Registration number (SIRET)', [40, 100]);
      put(doc, grouped(p.firm.siret), [200, 100]);
      put(doc, 'Employee', [40, 130]);
      stack(
        doc,
        [`${p.employee.first} ${p.employee.last}`, p.employee.street, p.employee.town],
        [160, 130],
      );
      put(doc, 'Social security number', [40, 180]);
      put(doc, p.employee.nir, [200, 180]);
      contributions(doc, p);
    },
  },
  clarified: {
    draw: (doc, p) => {
      put(doc, 'BULLETIN DE SALAIRE', [60, 30], 12);
      put(doc, 'Mai 2026', [60, 46]);
      put(
        doc,
        `${p.firm.name} - ${p.firm.street} - ${p.firm.postcode} ${p.firm.city}`,
        [40, 70],
        8,
      );
      put(
        doc,
        `SIRET : ${p.firm.siret} - Code APE : ${p.firm.ape} - Code entreprise Action Logement : AL-0457`,
        [40, 82],
        8,
      );
      employeeBlock(doc, p);
      facts(doc, p);
      for (const [at, name] of [
        'SANTÉ',
        'ACCIDENTS DU TRAVAIL',
        'RETRAITE',
        'FAMILLE',
        'ASSURANCE CHÔMAGE',
      ].entries())
        put(doc, name, [40, 260 + at * 9], 7);
      contributions(doc, p, 320);
    },
    code: 'AL-0457',
  },
  oneEmployee: {
    noSiret: true,
    noAddress: true,
    draw: (doc, p) => {
      put(doc, 'CESU - BULLETIN DE SALAIRE', [200, 30], 12);
      put(doc, 'Employeur : Mme Odile FARGUES', [40, 70]);
      put(doc, `Salarié : ${p.employee.title} ${p.employee.first} ${p.employee.last}`, [320, 70]);
      put(doc, 'N° CESU : Z22000123456789', [40, 90]);
      put(doc, `NIR : ${nirGroups(p.employee.nir)}`, [320, 90]);
      contributions(doc, p);
    },
  },
  civilService: {
    draw: (doc, p) => {
      put(doc, 'MINISTÈRE DE LA TRANSITION ÉCOLOGIQUE', [40, 40]);
      put(doc, 'BULLETIN DE PAYE', [300, 40], 12);
      put(doc, `N° ORDRE 00012  MIN 223  N° SS ${nirGroups(p.employee.nir)}`, [40, 80], 8);
      put(doc, `AFFECTATION ${p.firm.city}   SIRET ${p.firm.siret}`, [40, 92], 8);
      employeeBlock(doc, p);
      contributions(doc, p);
    },
    noAddress: true,
  },
};
