import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FileRead, read } from '../../scripts/read/read-file.ts';
import { asJson, reportOf } from '../../scripts/read/report.ts';
import { layouts } from './payslips/layouts.ts';
import { pdfOf } from './payslips/paper-maker.ts';
import { payslips } from './payslips/people.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'papers-'));
const at = (name: string) => path.join(folder, name);
const told: Record<string, FileRead> = {};

beforeAll(async () => {
  writeFileSync(at('pay.PDF'), await pdfOf((doc) => layouts.clarified!.draw(doc, payslips[0]!)));
  writeFileSync(at('reply.txt'), 'Bonjour,\nNotre SIRET est le 732 829 320 00074.\nCordialement');
  writeFileSync(at('odd.pdf'), 'Bulletin de paie');
  for (const name of ['pay.PDF', 'reply.txt', 'odd.pdf', 'nowhere.pdf', 'image.png'])
    told[name] = await read(at(name));
});

afterAll(() => rmSync(folder, { recursive: true }));

it('reads a payslip and a reply, the best first', () => {
  const { siret } = payslips[0]!.firm;
  expect(told['pay.PDF']?.proposals[0]).toMatchObject({ kind: 'siret', value: siret, rank: 1 });
  expect(told['reply.txt']?.proposals).toContainEqual(
    expect.objectContaining({ kind: 'siret', value: '73282932000074', rank: 1 }),
  );
});

it('says what is wrong with a file, and goes on', () => {
  expect(told['odd.pdf']).toMatchObject({ isRead: false, proposals: [] });
  expect(told['odd.pdf']?.message).toContain('not a PDF');
  expect(told['nowhere.pdf']?.message).toContain('no such file');
  expect(told['image.png']?.message).toContain('.txt');
});

it('tells it as JSON of the agreed form, and to a person', () => {
  const all = Object.values(told);
  const { files } = JSON.parse(asJson(all));
  expect(files).toHaveLength(5);
  expect(Object.keys(files[0])).toEqual(['file', 'proposals', 'needsNoCode', 'message']);
  expect(reportOf(all[0]!)).toContain('APE, not the company code: 1623Z');
});
