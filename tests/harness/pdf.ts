import PDFDocument from 'pdfkit';

interface PdfWishes {
  /** Asked for when the file is opened. */
  readonly password?: string;
  /** Empty pages after the first one. */
  readonly morePages?: number;
}

/** A PDF of these lines of text, made here as any program would. */
export function pdfOf(
  lines: readonly string[],
  { password, morePages = 0 }: PdfWishes = {},
): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    ...(password ? { userPassword: password } : {}),
  });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<Buffer>((resolve) =>
    document.on('end', () => resolve(Buffer.concat(parts))),
  );
  for (const line of lines) document.fontSize(10).text(line);
  for (let page = 0; page < morePages; page += 1) document.addPage();
  document.end();
  return done;
}

/** The lines of a short payslip, with what must never be kept of it. */
export const payslipLines: readonly string[] = [
  'BULLETIN DE PAIE',
  'LES ATELIERS DU CANAL',
  '12 rue du Canal',
  '69003 LYON',
  'SIRET : 732 829 320 00074   Code APE : 6201Z',
  'Matricule : 104477   N° Sécurité sociale : 1 85 05 78 006 084 91',
  'Salaire de base 2 500,00',
  'Net à payer 1 950,12',
];
