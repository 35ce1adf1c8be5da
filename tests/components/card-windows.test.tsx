import 'fake-indexeddb/auto';
import { act, render, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EmployerCardForm } from '../../components/card/EmployerCardForm.tsx';
import { TextsContext } from '../../components/texts.tsx';
import { cardDraft } from '../../entrypoints/shared/card-draft.ts';
import type { CardInVault } from '../../entrypoints/shared/typed-card.ts';
import { useCardForm } from '../../entrypoints/shared/use-card-form.ts';
import { databaseName } from '../../utils/vault/database.door.ts';
import { draftOf } from '../../utils/vault/drafts.door.ts';
import { allEmployers, keepEmployer, keepFacts } from '../../utils/vault/employers.door.ts';
import { translateIn } from './show.tsx';

vi.mock('../../entrypoints/shared/texts.ts', () => ({ translate: (key: string) => key }));
vi.mock('../../entrypoints/shared/kept.ts', async () => ({
  kept: {
    ...(await import('../../utils/vault/drafts.door.ts')),
    ...(await import('../../utils/vault/employers.door.ts')),
    ...(await import('../../utils/vault/active-employer.door.ts')),
  },
}));

interface FormProps {
  readonly read: CardInVault;
  readonly first: boolean;
  readonly onKept: () => void;
}

const Form = ({ read, ...more }: FormProps) => (
  <TextsContext.Provider value={translateIn('fr')}>
    <EmployerCardForm {...useCardForm({ ...read, ...more })} />
  </TextsContext.Provider>
);

/** A window of ours that shows the form of one card, and what a person does there. */
async function openWindow(edited?: string, first = false) {
  const read = async () => {
    const { employers } = await allEmployers();
    return { employers, edited, draft: await cardDraft(edited, employers) };
  };
  const onKept = vi.fn();
  const { container, rerender } = render(
    <Form read={await read()} first={first} onKept={onKept} />,
  );
  const user = userEvent.setup();
  const inside = within(container as HTMLElement);
  // Two roots in one document give the same ids: a box is looked for in its own window.
  const box = (name: string) => {
    const label = inside.getByText(name, { selector: 'label' });
    return container.querySelector<HTMLInputElement>(`#${label.getAttribute('for')}`)!;
  };
  const keepButton = () => inside.getByRole('button', { name: 'Garder cette fiche' });
  return {
    onKept,
    box,
    keepButton,
    type: (name: string, text: string) => user.type(box(name), text),
    keep: () => user.click(keepButton()),
    /** As when it comes to the front again. */
    comeBack: async () => {
      const again = await read();
      await act(() => rerender(<Form read={again} first={first} onKept={onKept} />));
    },
  };
}

const [name, role, notes] = ['Nom de l’employeur', 'Fonction du contact RH', 'Notes pour vous'];
const siret = '73282932000074';
const employers = async () => (await allEmployers()).employers;
/** Longer than a millisecond: a moment of the vault can be told from the next. */
const wait = () => new Promise((resolve) => setTimeout(resolve, 3));

async function keptCard(facts: Parameters<typeof keepFacts>[1], notes = '') {
  const outcome = await keepEmployer({ facts, notes });
  if (!outcome.kept) throw new Error(outcome.why);
  await wait();
  return outcome.employer.id;
}

beforeEach(() => deleteDB(databaseName));

describe('two windows over one new card', () => {
  it('one that was blank takes over what the other has typed, and adds to it', async () => {
    const full = await openWindow(undefined, true);
    const popup = await openWindow(undefined, true);
    await popup.type('SIRET', siret);
    await full.comeBack();
    expect(full.box('SIRET')).toHaveValue(siret);
    await full.type(name, 'A');
    await vi.waitFor(async () =>
      expect((await draftOf('employer:new'))?.values).toMatchObject({ siret, 'company-name': 'A' }),
    );
  });

  it('what is typed in turns is all there, and makes one employer wherever it is kept', async () => {
    const full = await openWindow(undefined, true);
    await full.type('SIRET', siret);
    await wait();
    const popup = await openWindow(undefined, true);
    await popup.type(name, 'Ateliers');
    await wait();
    await full.comeBack();
    expect(full.box(name)).toHaveValue('Ateliers');
    await full.type(role, 'Paie');
    await popup.keep();
    await full.keep();
    await vi.waitFor(() => expect(full.onKept).toHaveBeenCalled());
    expect(await employers()).toMatchObject([
      { facts: { siret, 'company-name': 'Ateliers', 'hr-role': 'Paie' } },
    ]);
  });

  it('one with nothing of its own is over once the other has kept the card', async () => {
    const full = await openWindow(undefined, true);
    const popup = await openWindow(undefined, true);
    await popup.type(name, 'Ateliers');
    await popup.keep();
    await vi.waitFor(() => expect(popup.onKept).toHaveBeenCalled());
    await full.comeBack();
    await vi.waitFor(() => expect(full.onKept).toHaveBeenCalled());
    expect(await employers()).toHaveLength(1);
  });

  it('one whose typing the other has kept is over too', async () => {
    const full = await openWindow();
    await full.type(name, 'Ateliers');
    await wait();
    const popup = await openWindow();
    await popup.type(name, ' Brun');
    await popup.keep();
    await vi.waitFor(() => expect(popup.onKept).toHaveBeenCalled());
    await full.comeBack();
    await vi.waitFor(() => expect(full.onKept).toHaveBeenCalled());
    expect(await employers()).toMatchObject([{ facts: { 'company-name': 'Ateliers Brun' } }]);
  });
});

describe('a card typed again', () => {
  it('keeps what was changed here onto what was kept elsewhere since', async () => {
    const id = await keptCard({ siret, 'company-name': 'Ateliers' });
    const stale = await openWindow(id);
    await stale.type(role, 'Paie');
    await keepFacts(id, { 'company-code': '0048', 'company-name': 'Ateliers Brun' });
    await stale.keep();
    await vi.waitFor(() => expect(stale.onKept).toHaveBeenCalled());
    expect(await employers()).toMatchObject([
      {
        facts: {
          siret,
          'company-name': 'Ateliers Brun',
          'company-code': '0048',
          'hr-role': 'Paie',
        },
      },
    ]);
  });

  it('shows what was kept elsewhere since, over what had been typed here before', async () => {
    const id = await keptCard({ siret, 'company-name': 'Ateliers' });
    const stale = await openWindow(id);
    await stale.type(name, ' Brun');
    await stale.type(role, 'Paie');
    await wait();
    await keepFacts(id, { 'company-name': 'Ateliers Blanc' });
    await stale.comeBack();
    expect(stale.box(name)).toHaveValue('Ateliers Blanc');
    expect(stale.box(role)).toHaveValue('Paie');
  });

  it('has a draft of the changed entries only, which a card kept since puts out', async () => {
    const id = await keptCard({ siret, 'company-name': 'Ateliers' });
    const popup = await openWindow(id);
    await popup.type(role, 'Paie');
    const draft = async () => (await draftOf(`employer:${id}`))?.values;
    await vi.waitFor(async () => expect(await draft()).toEqual({ id, 'hr-role': 'Paie' }));
    await wait();
    await keepFacts(id, { 'hr-role': 'Responsable' });
    const again = await openWindow(id);
    expect(again.box(role)).toHaveValue('Responsable');
  });

  it('loses no note that only looks like an account number', async () => {
    const allowed = 'TVA FR76123456789, à redemander.\nMerci';
    const id = await keptCard({ siret }, allowed);
    const popup = await openWindow(id);
    await popup.type(notes, '!');
    await popup.type(role, 'Paie');
    const again = await openWindow(id);
    expect(again.box(role)).toHaveValue('Paie');
    expect(again.box(notes)).toHaveValue(allowed);
    await again.keep();
    await vi.waitFor(() => expect(again.onKept).toHaveBeenCalled());
    expect(await employers()).toMatchObject([{ notes: allowed }]);
  });
});

describe('a whole name that a page was given', () => {
  const [first, last] = ['Prénom du contact RH', 'Nom du contact RH'];

  it('is seen in the box of the last name, and stays while no name is touched', async () => {
    const id = await keptCard({ siret, 'hr-name': 'Maëlle Jourdan' });
    const popup = await openWindow(id);
    expect(popup.box(last)).toHaveValue('Maëlle Jourdan');
    await popup.type(role, 'Paie');
    await popup.keep();
    await vi.waitFor(() => expect(popup.onKept).toHaveBeenCalled());
    expect((await employers())[0]?.facts).toEqual({
      siret,
      'hr-name': 'Maëlle Jourdan',
      'hr-role': 'Paie',
    });
  });

  it('is gone once the card was kept with a name of its own', async () => {
    const id = await keptCard({ siret, 'hr-name': 'Jourdan' });
    const popup = await openWindow(id);
    await popup.type(first, 'Maëlle');
    await popup.keep();
    await vi.waitFor(() => expect(popup.onKept).toHaveBeenCalledWith('card.keptChanges'));
    expect((await employers())[0]?.facts).toEqual({
      siret,
      'hr-first-name': 'Maëlle',
      'hr-last-name': 'Jourdan',
    });
  });
});

it('an employer that is added is the one that is used from then on, and this is said', async () => {
  const { activeEmployer } = await import('../../utils/vault/active-employer.door.ts');
  await keptCard({ siret });
  const popup = await openWindow();
  await popup.type(name, 'Boulangerie Martin');
  await popup.keep();
  await vi.waitFor(() => expect(popup.onKept).toHaveBeenCalledWith('card.keptAdded'));
  expect((await activeEmployer())?.facts).toEqual({ 'company-name': 'Boulangerie Martin' });
});

it('a double click on “Garder” and Enter held down make one employer', async () => {
  const popup = await openWindow();
  await popup.type('SIRET', siret);
  const form = popup.box('SIRET').closest('form')!;
  for (let times = 0; times < 4; times += 1) form.requestSubmit();
  await userEvent.setup().dblClick(popup.keepButton());
  await vi.waitFor(() => expect(popup.onKept).toHaveBeenCalled());
  await wait();
  expect(await employers()).toMatchObject([{ facts: { siret } }]);
});

it('a card deleted in another window is not brought back, and this is said', async () => {
  const { removeEmployer } = await import('../../utils/vault/employers.door.ts');
  const id = await keptCard({ siret });
  const stale = await openWindow(id);
  await stale.type(name, 'Ateliers');
  await removeEmployer(id);
  await stale.keep();
  await vi.waitFor(() => expect(document.body).toHaveTextContent('card.gone'));
  expect(await employers()).toEqual([]);
});
