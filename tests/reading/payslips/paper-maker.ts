import PDFDocument from 'pdfkit';

export type Pdf = InstanceType<typeof PDFDocument>;

export interface Options {
  readonly password?: string;
  readonly landscape?: boolean;
}

/** A PDF, made in memory. */
export const pdfOf = (draw: (doc: Pdf) => void, options: Options = {}): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      layout: options.landscape ? 'landscape' : 'portrait',
      ...(options.password
        ? { userPassword: options.password, ownerPassword: 'owner', pdfVersion: '1.7' }
        : {}),
    });
    const parts: Uint8Array[] = [];
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    doc.on('error', reject);
    draw(doc);
    doc.end();
  });

/** Words at a place, in points from the top left corner. */
export const put = (doc: Pdf, text: string, [x, y]: readonly [number, number], size = 9): void => {
  doc.fontSize(size).text(text, x, y, { lineBreak: false });
};

/** Lines under each other. */
export const stack = (
  doc: Pdf,
  lines: readonly string[],
  [x, y]: readonly [number, number],
  { size = 9, step = 12 } = {},
): void => {
  for (const [at, line] of lines.entries()) put(doc, line, [x, y + at * step], size);
};

/** 3-3-3-5. */
export const grouped = (siret: string): string => siret.replace(/^(...)(...)(...)/, '$1 $2 $3 ');

export const spaced = (digits: string): string => [...digits].join(' ');

/** 1 85 05 78 006 084 36. */
export const nirGroups = (nir: string): string =>
  nir.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
