import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { MessageView } from '../../components/letter/MessageView.tsx';
import { OutcomeView } from '../../components/outcome/OutcomeView.tsx';
import { PlanView } from '../../components/plan/PlanView.tsx';
import { messageProps, outcomeProps, planProps } from './props.ts';
import { outcomes, rowOf } from './samples.ts';
import { show } from './show.tsx';

const put = 'Mettre dans la case « Votre message »';

describe('the plan', () => {
  it('folds away what the steps before have taken, each with its place and its age', () => {
    const before = [
      { kinds: ['siret', 'company-name'], where: 'step', minutes: 3 },
      { kinds: ['hr-email'], where: 'site', minutes: 0 },
    ] as const;
    show(<PlanView {...planProps} before={before} />);
    const body = screen.getByText('Déjà rempli pendant cette visite').closest('details')!;
    expect(body).not.toHaveAttribute('open');
    const lines = within(body).getAllByRole('listitem', { hidden: true });
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'SIRET, Nom de l’employeur (étape précédente, il y a 3 min)',
      'E-mail du contact RH (sur ce site, à l’instant)',
    ]);
  });

  it('is silent where there is nothing to tell of before', () => {
    show(<PlanView {...planProps} />);
    expect(screen.queryByText('Déjà rempli pendant cette visite')).toBeNull();
    expect(screen.queryByText(/a été annulé/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Écrire le message' })).toBeNull();
  });

  it('says that the filling was undone', () => {
    show(<PlanView {...planProps} undone={2} />);
    expect(
      screen.getByText('Le remplissage a été annulé : 2 cases remises comme avant.'),
    ).toBeInTheDocument();
  });

  it('gives the reason where the person has emptied a box', () => {
    const because = [{ says: 'emptied', figures: [] }];
    const row = rowOf({ id: 1, label: 'SIRET', kind: 'siret', state: 'doubt', because });
    show(<PlanView {...planProps} rows={[row]} />);
    expect(screen.getByRole('checkbox')).not.toBeChecked();
    expect(screen.getAllByText(/Vous l’avez vidée après notre remplissage/)).not.toEqual([]);
    expect(screen.queryByText(/Nous n’en sommes pas sûrs/)).toBeNull();
  });

  it('offers to write the message, by the form’s own name for its box, on request only', async () => {
    const onMessage = vi.fn();
    const box = { label: 'Votre message', filled: false };
    const { user, again } = show(<PlanView {...planProps} message={box} onMessage={onMessage} />);
    const offer = within(screen.getByRole('region', { name: 'Votre message' }));
    expect(offer.getByText(/a aussi une case « Votre message »/)).toBeInTheDocument();
    await user.click(offer.getByRole('button', { name: 'Écrire le message' }));
    expect(onMessage).toHaveBeenCalledOnce();
    const full = { ...box, filled: true };
    again(<PlanView {...planProps} message={full} onMessage={onMessage} />);
    expect(screen.getByText(/contient déjà un texte : nous n’y touchons pas/)).toBeInTheDocument();
  });
});

describe('the outcome', () => {
  it('shows the key that undoes, where one is bound and something can be undone', () => {
    const { again } = show(<OutcomeView {...outcomeProps} undoKeys="Alt+U" />);
    expect(screen.getByText('Raccourci pour annuler :')).toHaveTextContent('Alt+U');
    again(<OutcomeView {...outcomeProps} undoKeys="" />);
    expect(screen.queryByText('Raccourci pour annuler :')).toBeNull();
    again(<OutcomeView {...outcomeProps} onUndo={undefined} undoKeys="Alt+U" />);
    expect(screen.queryByText('Raccourci pour annuler :')).toBeNull();
  });

  it('gives a refused message to copy, without repeating it', async () => {
    const onCopy = vi.fn();
    const message = {
      ...outcomes[0]!,
      kind: 'message',
      value: 'Bonjour.',
      state: 'refused',
    } as const;
    const last = { ...outcomeProps.last, outcomes: [message] };
    const { user } = show(<OutcomeView {...outcomeProps} last={last} onCopy={onCopy} />);
    expect(screen.queryByText('Bonjour.')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Copier/ }));
    expect(onCopy).toHaveBeenCalledWith('message', 'Bonjour.');
  });
});

describe('the message', () => {
  it('goes into the box that its button names', async () => {
    const onPut = vi.fn();
    const { user } = show(<MessageView {...messageProps} onPut={onPut} />);
    await user.click(screen.getByRole('button', { name: put }));
    expect(onPut).toHaveBeenCalledOnce();
  });

  it.each([
    [{ why: 'gaps' }, /complétez dans le message : le SIRET\./],
    [{ why: 'long', most: 500, over: 12 }, /accepte 500 signes, et il y en a 12 de trop/],
    [{ why: 'filled' }, /« Votre message » contient déjà un texte/],
    [{ why: 'empty' }, /vide/],
    [
      { why: 'forbidden' },
      /un IBAN\. Effacez ce numéro dans le texte ci-dessus : vous pourrez ensuite/,
    ],
    [{ why: 'gone' }, /Vous pouvez copier le texte/],
  ] as const)('waits where %o, and says why; a copy is still there', async (bar, says) => {
    const onCopy = vi.fn();
    const props = { ...messageProps, bar, gaps: ['le SIRET'], onCopy };
    const { user } = show(<MessageView {...props} />);
    const button = screen.getByRole('button', { name: put });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription(says);
    await user.click(screen.getByRole('button', { name: 'Copier le message' }));
    expect(onCopy).toHaveBeenCalledOnce();
  });
});
