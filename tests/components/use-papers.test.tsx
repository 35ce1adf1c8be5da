import { act, renderHook } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { usePapers } from '../../entrypoints/dossier/use-papers.ts';

const readers = vi.hoisted(() => ({ readFile: vi.fn(), readText: vi.fn() }));
vi.mock('../../entrypoints/shared/texts.ts', () => ({ translate: (key: string) => key }));
vi.mock('../../entrypoints/dossier/read-papers.ts', () => readers);

const findings = { proposals: [], needsNoCode: false, ape: [] };
const file = (name: string) => new File(['%PDF-'], name);
const open = () => renderHook(() => usePapers()).result;

beforeEach(() => {
  readers.readFile.mockReset();
  readers.readText.mockReset();
});

/** A reading that ends when it is told to. */
function slowReading() {
  const { promise, resolve } = Promise.withResolvers<typeof findings>();
  readers.readFile.mockReturnValueOnce(promise);
  return () => resolve(findings);
}

it('reads one thing at a time: what comes meanwhile is left alone', async () => {
  const end = slowReading();
  const papers = open();
  await act(async () => {
    const first = papers.current.onFiles([file('a.pdf')]);
    expect(await papers.current.onFiles([file('b.pdf')])).toBe(false);
    end();
    expect(await first).toBe(true);
  });
  expect(papers.current.readings.map(({ source }) => source)).toEqual(['a.pdf']);
  expect(papers.current.busy).toBe(false);
  expect(readers.readFile).toHaveBeenCalledOnce();
});

it('what was forgotten while it was read does not come back; the next is read', async () => {
  const end = slowReading();
  const papers = open();
  await act(async () => {
    const first = papers.current.onFiles([file('a.pdf')]);
    papers.current.forget();
    end();
    expect(await first).toBe(false);
  });
  expect(papers.current).toMatchObject({ busy: false, readings: [] });
  readers.readFile.mockResolvedValueOnce(findings);
  await act(async () => void (await papers.current.onFiles([file('b.pdf')])));
  expect(papers.current.readings.map(({ source }) => source)).toEqual(['b.pdf']);
});

it('a reader that throws is said, and what was read before stays', async () => {
  const papers = open();
  readers.readText.mockReturnValueOnce(findings);
  await act(async () => void (await papers.current.onText('un', 'reply')));
  readers.readText.mockImplementationOnce(() => {
    throw new Error('a chunk that does not load');
  });
  let isRead: boolean | undefined;
  await act(async () => {
    isRead = await papers.current.onText('deux', 'payslip');
  });
  expect(isRead).toBe(false);
  expect(papers.current).toMatchObject({ busy: false, problems: ['papers.problem.text'] });
  expect(papers.current.readings).toHaveLength(1);
});
