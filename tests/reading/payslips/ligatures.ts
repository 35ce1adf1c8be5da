import { type Pdf, put } from './paper-maker.ts';

/** pdfkit's own door to what a page is made of; its types leave it out. */
interface Inside {
  readonly page: { readonly height: number; readonly fonts: Record<string, unknown> };
  ref(data: object): { end(): void };
  addContent(text: string): void;
}

/** Words whose ligatures are glyphs of their own, with no letters told to the reader: 1 fi, 2 fl, 3 ffi. */
export const ligatures = (
  doc: Pdf,
  words: readonly (string | number)[],
  [x, y]: readonly [number, number],
): void => {
  put(doc, '', [x, y]);
  const inside = doc as unknown as Inside;
  const font = inside.ref({
    Type: 'Font',
    Subtype: 'Type1',
    BaseFont: 'Helvetica',
    Encoding: {
      Type: 'Encoding',
      BaseEncoding: 'WinAnsiEncoding',
      Differences: [1, 'fi', 'fl', 'g123'],
    },
  });
  font.end();
  inside.page.fonts.FLig = font;
  const hex = words
    .map((word) =>
      typeof word === 'number' ? `0${word}` : Buffer.from(word, 'latin1').toString('hex'),
    )
    .join('');
  inside.addContent(`q 1 0 0 -1 0 ${inside.page.height} cm BT /FLig 9 Tf 1 0 0 1 0 0 Tm ET Q`);
  inside.addContent(`BT /FLig 9 Tf 1 0 0 -1 ${x} ${y + 8} Tm <${hex}> Tj ET`);
};
