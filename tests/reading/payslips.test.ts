import { describe, expect, it } from 'vitest';
import { readPayslip } from '../../utils/reading/payslip.ts';
import { readPdf } from '../../utils/reading/pdf-text.door.ts';
import { layouts as known } from './payslips/layouts.ts';
import { layoutsSeen } from './payslips/layouts-seen.ts';
import { leaksOf } from './payslips/leaks.ts';
import { pdfOf } from './payslips/paper-maker.ts';
import { payslips } from './payslips/people.ts';

const layouts = { ...known, ...layoutsSeen };
const papers = Object.entries(layouts).flatMap(([name, layout]) =>
  payslips.map((payslip, at) => ({ name: `${name} ${at}`, layout, payslip })),
);

describe('a payslip, from its PDF', () => {
  it('is drawn in enough ways', () => {
    expect(Object.keys(layouts).length).toBeGreaterThanOrEqual(10);
    expect(papers.length).toBeGreaterThanOrEqual(30);
  });

  it.each(papers)('gives the employer alone: $name', async ({ layout, payslip }) => {
    const bytes = await pdfOf((doc) => layout.draw(doc, payslip), layout);
    const paper = await readPdf(bytes);
    if ('problem' in paper) throw new Error(paper.problem);
    const { proposals, needsNoCode } = readPayslip(paper);
    const first = (kind: string) => proposals.find((one) => one.kind === kind)?.value;
    const { firm } = payslip;

    if (layout.wrongKey) {
      const doubted = proposals.find(({ kind }) => kind === 'siret');
      expect(doubted?.value.slice(0, 13)).toBe(firm.siret.slice(0, 13));
      expect(doubted?.because).toBe('wrongKey');
    } else expect(first('siret')).toBe(layout.noSiret ? undefined : firm.siret);
    if (!layout.noAddress) {
      expect(first('company-name')).toBe(firm.name);
      expect(first('company-address')).toBe(firm.street);
      expect(first('company-postcode')).toBe(firm.postcode);
      expect(first('company-city')).toBe(firm.city);
    }
    expect(first('company-code')).toBe(layout.code);
    expect(needsNoCode).toBe(false);
    expect(leaksOf(proposals, payslip)).toEqual([]);
  });

  it('takes a second at most, once the library is there', async () => {
    const [payslip] = payslips;
    const bytes = await pdfOf((doc) => layouts.twoColumns!.draw(doc, payslip!));
    await readPdf(bytes);
    const started = performance.now();
    const paper = await readPdf(bytes);
    if (!('problem' in paper)) readPayslip(paper);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('says whose each number is', async () => {
    const reasons = async (name: string) => {
      const paper = await readPdf(await pdfOf((doc) => layouts[name]!.draw(doc, payslips[0]!)));
      if ('problem' in paper) throw new Error(paper.problem);
      return readPayslip(paper)
        .proposals.filter(({ kind }) => kind === 'siret')
        .map(({ because }) => because);
    };
    expect(await reasons('headOffice')).toEqual(['establishment', 'headOffice']);
    expect(await reasons('tempAgency')).toEqual(['employer', 'client']);
    expect(await reasons('providerInFooter')).toEqual(['employer', 'provider']);
    expect(await reasons('organisms')).toEqual(['employer', 'organism']);
    expect(await reasons('wrongKey')).toEqual(['wrongKey', 'provider']);
    expect(await reasons('partOfAgency')).toEqual(['employer', 'client']);
    expect(await reasons('fundAlone')).toEqual([]);
  });
});
