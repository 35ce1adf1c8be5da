import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/preact';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CardPage } from '../../entrypoints/dossier/CardPage.tsx';
import { keepFromPaper } from '../../entrypoints/dossier/keep-from-paper.ts';
import { Papers } from '../../entrypoints/dossier/Papers.tsx';
import type { DossierVault } from '../../entrypoints/dossier/vault.ts';
import { databaseName } from '../../utils/vault/database.door.ts';
import { draftOf, keepDraft } from '../../utils/vault/drafts.door.ts';
import { allEmployers, keepEmployer } from '../../utils/vault/employers.door.ts';
import { show } from './show.tsx';

vi.mock('webextension-polyfill', () => ({
  default: {
    extension: { inIncognitoContext: false },
    permissions: { contains: async () => false },
    runtime: { getManifest: () => ({}) },
  },
}));
vi.mock('../../entrypoints/shared/texts.ts', () => ({ translate: (key: string) => key }));
vi.mock('../../entrypoints/shared/kept.ts', async () => ({
  kept: {
    ...(await import('../../utils/vault/drafts.door.ts')),
    ...(await import('../../utils/vault/employers.door.ts')),
    ...(await import('../../utils/vault/active-employer.door.ts')),
    ...(await import('../../utils/vault/archive.door.ts')),
  },
}));
vi.mock('../../entrypoints/dossier/read-papers.ts', () => ({
  readText: () => ({
    proposals: [
      { kind: 'siret', value: '73282932000074', line: 'SIRET 732 829 320 00074', rank: 1 },
      { kind: 'company-code', value: '00428175', line: 'code 00428175', rank: 1 },
    ],
    needsNoCode: false,
    ape: [],
  }),
}));

const siret = '73282932000074';
const typedHere = '5b1c1a52-7f0e-4c57-9d3a-0a4f7e2f9c11';
const employers = async () => (await allEmployers()).employers;
const nothing: Omit<Parameters<typeof keepFromPaper>[1], 'chosen'> = { sirets: [] };

async function keptCard(card: Parameters<typeof keepEmployer>[0]) {
  const outcome = await keepEmployer(card);
  if (!outcome.kept) throw new Error(outcome.why);
  return outcome.employer;
}

beforeEach(() => deleteDB(databaseName));

describe('a paper that is kept', () => {
  it('brings another code without the end of the one before, and leaves the end of the same one', async () => {
    const facts = { 'company-code': 'A1', 'specific-code': 'S1' };
    const codeExpires = { companyCode: '2026-01-31', specificCode: '2026-02-28' };
    const card = await keptCard({ facts, codeExpires });
    await keepFromPaper(card, { ...nothing, chosen: { 'hr-role': 'Paie' } });
    expect(await employers()).toMatchObject([{ codeExpires }]);
    await keepFromPaper(card, { ...nothing, chosen: { 'company-code': 'B2' } });
    await keepFromPaper(card, {
      ...nothing,
      chosen: { 'specific-code': 'S2', 'specific-code-until': '2028-01-01' },
    });
    const [{ codeExpires: ends } = {}] = await employers();
    expect(ends).toEqual({ specificCode: '2028-01-01' });
  });

  it('leaves the end that was typed of the code that was typed', async () => {
    const codeExpires = { companyCode: '2026-01-31' };
    const card = await keptCard({ facts: { 'company-code': 'A1' }, codeExpires });
    const typed = { 'company-code': 'B2', 'company-code-until': '2029-01-01' };
    await keepDraft(`employer:${card.id}`, { ...typed, id: card.id });
    await keepFromPaper(card, { ...nothing, chosen: { 'company-code': 'B2' } });
    expect((await draftOf(`employer:${card.id}`))?.values).toMatchObject({
      'company-code-until': '2029-01-01',
    });
    await keepFromPaper(card, { ...nothing, chosen: { 'company-code': 'C3' } });
    expect((await employers())[0]?.codeExpires).toEqual({});
    expect(await draftOf(`employer:${card.id}`)).toBeUndefined();
  });

  it('is one employer with what was typed since the page last looked', async () => {
    await keepDraft('employer:new', { id: typedHere, 'company-name': 'Ateliers' });
    await keepFromPaper(undefined, { ...nothing, chosen: { siret } });
    expect(await employers()).toMatchObject([{ id: typedHere, facts: { siret } }]);
    expect((await draftOf('employer:new'))?.values).toMatchObject({ 'company-name': 'Ateliers' });
  });

  it('makes a card of its own beside the one in use and the one that is typed', async () => {
    const old = await keptCard({ facts: { siret: '44306184100047' } });
    await keepDraft('employer:new', { id: typedHere, 'company-name': 'Ateliers' });
    const outcome = await keepFromPaper(old, { chosen: { siret }, sirets: [siret], target: 'new' });
    expect(outcome).toEqual({ said: 'papers.keptNew' });
    const all = await employers();
    expect(all.find(({ id }) => id === old.id)?.facts).toEqual({ siret: '44306184100047' });
    const made = all.filter(({ id }) => id !== old.id);
    expect(made).toMatchObject([{ facts: { siret }, seenSirets: [siret] }]);
    expect(made[0]?.id).not.toBe(typedHere);
    expect((await draftOf('employer:new'))?.values.id).toBe(typedHere);
  });

  it('makes a card of its own beside the very first one, which is not kept yet', async () => {
    await keepDraft('employer:new', { id: typedHere, siret: '44306184100047' });
    await keepFromPaper(undefined, { ...nothing, chosen: { siret }, target: 'new' });
    expect((await employers()).map(({ facts }) => facts)).toEqual([{ siret }]);
    expect((await employers())[0]?.id).not.toBe(typedHere);
    expect((await draftOf('employer:new'))?.values.siret).toBe('44306184100047');
  });

  it('notes the SIRET of the payslip on a card that stays as it is', async () => {
    const card = await keptCard({ facts: { siret: '73282932000017' } });
    await keepDraft(`employer:${card.id}`, { id: card.id, notes: 'à relire' });
    await keepFromPaper(card, { chosen: {}, sirets: [siret] });
    expect(await employers()).toEqual([{ ...card, seenSirets: [siret] }]);
    expect((await draftOf(`employer:${card.id}`))?.values.notes).toBe('à relire');
  });
});

describe('Papers', () => {
  const vault: DossierVault = {
    employers: [],
    archived: [],
    broken: [],
    active: undefined,
    fills: [],
    sites: [],
    pill: true,
    mappings: [],
    drafts: new Map(),
  };

  it('leave what is typed on the form beside them, as the person does', async () => {
    const values = { siret: '73282932000017' };
    const again = vi.fn(async () => undefined);
    await keepDraft('employer:new', { id: typedHere, ...values });
    const { user } = show(<Papers vault={vault} values={values} again={again} />);
    await user.type(screen.getByLabelText('Ou coller un texte'), 'mon bulletin');
    await user.click(screen.getByRole('button', { name: 'C’est un bulletin de paie : le lire' }));
    expect(await screen.findByRole('radio', { name: /Garder ma fiche : 732/ })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: /00428175/ }));
    await user.click(screen.getByRole('button', { name: 'Garder sur ma fiche' }));
    await waitFor(() => expect(again).toHaveBeenCalledWith('papers.kept'));
    const [{ id, facts } = {}] = await employers();
    expect({ id, facts }).toEqual({ id: typedHere, facts: { 'company-code': '00428175' } });
    expect((await draftOf('employer:new'))?.values).toMatchObject(values);
  });

  it('know what is typed on the very first form', async () => {
    const typing = { edited: undefined, first: true };
    const { user } = show(<CardPage vault={vault} typing={typing} again={async () => undefined} />);
    await user.type(screen.getByLabelText('SIRET'), '73282932000017');
    await user.type(screen.getByLabelText('Ou coller un texte'), 'mon bulletin');
    await user.click(screen.getByRole('button', { name: 'C’est un bulletin de paie : le lire' }));
    expect(await screen.findByRole('radio', { name: /Garder ma fiche : 732/ })).toBeChecked();
  });
});
