import { expect, it } from 'vitest';
import { readPdf } from '../../utils/reading/pdf-text.door.ts';
import { layouts } from './payslips/layouts.ts';
import { pdfOf } from './payslips/paper-maker.ts';
import { payslips } from './payslips/people.ts';

const whole = (options = {}) =>
  pdfOf((doc) => layouts.twoColumns!.draw(doc, payslips[0]!), options);

it('says that a scan has no text', async () => {
  const scan = await pdfOf((doc) => doc.rect(40, 40, 500, 700).fill('#ddd'));
  expect(await readPdf(scan)).toEqual({ problem: 'noText' });
});

it('says that a file wants a password', async () => {
  expect(await readPdf(await whole({ password: 'secret' }))).toEqual({ problem: 'encrypted' });
});

it('says that a file is cut off', async () => {
  const bytes = await whole();
  expect(await readPdf(bytes.slice(0, 300))).toEqual({ problem: 'damaged' });
});

it('says that it is no PDF', async () => {
  const random = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251);
  expect(await readPdf(random)).toEqual({ problem: 'notPdf' });
  expect(await readPdf(new TextEncoder().encode('Bulletin de paie'))).toEqual({
    problem: 'notPdf',
  });
  expect(await readPdf(new Uint8Array())).toEqual({ problem: 'notPdf' });
});

it('reads neither 50 MB nor 300 pages, and says so', async () => {
  expect(await readPdf(new Uint8Array(50 * 1024 * 1024 + 1))).toEqual({ problem: 'tooLarge' });
  const long = await pdfOf((doc) => {
    for (let page = 0; page < 300; page++) doc.addPage();
  });
  expect(await readPdf(long)).toEqual({ problem: 'tooLong' });
});

it('leaves the bytes to whoever gave them', async () => {
  const bytes = await whole();
  const before = bytes.length;
  await readPdf(bytes);
  expect(bytes.length).toBe(before);
});
