import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { OutcomeView } from '../../components/outcome/OutcomeView.tsx';
import { summaryOf } from '../../components/outcome/summary.ts';
import type { OutcomeState } from '../../utils/filling/outcome.ts';
import { outcomeProps } from './props.ts';
import { outcomes, rows } from './samples.ts';
import { show, translateIn } from './show.tsx';

const states: readonly OutcomeState[] = [
  'written',
  'refused',
  'gone',
  'changed',
  'occupied',
  'hidden',
  'undone',
  'kept',
  'emptied',
];
const withState = (state: OutcomeState) => ({
  at: 0,
  since: 0,
  path: '/',
  undoable: false,
  outcomes: [{ ...outcomes[0]!, state }],
});

describe('the outcome', () => {
  it('sums up first, and announces it', () => {
    show(<OutcomeView {...outcomeProps} />);
    const summary = screen.getAllByRole('status')[0];
    expect(summary).toHaveTextContent('4 cases remplies, 1 refusée par le site.');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it.each(states)('says %s in words, in both languages', (state) => {
    const { again } = show(<OutcomeView {...outcomeProps} last={withState(state)} />);
    const french = screen.getByRole('listitem').textContent;
    expect(french).toMatch(/Votre employeur › N° SIRET.{5,}/);
    expect(summaryOf(withState(state).outcomes, translateIn('en'))).toMatch(/^1 .+\.$/);
    again(<OutcomeView {...outcomeProps} last={withState('written')} />);
    if (state !== 'written') expect(screen.getByRole('listitem').textContent).not.toBe(french);
  });

  it('counts every state of a mixed fill', () => {
    const mixed = states.map((state, id) => ({ ...outcomes[0]!, id, state }));
    const told = summaryOf([...mixed, ...mixed], translateIn('fr'));
    expect(told.match(/\b2 /g)).toHaveLength(states.length);
  });

  it('offers a refused value to copy, and a written one not', async () => {
    const onCopy = vi.fn();
    const { user } = show(<OutcomeView {...outcomeProps} onCopy={onCopy} />);
    const [copy, ...more] = screen.getAllByRole('button', { name: /^Copier/ });
    expect(more).toEqual([]);
    expect(within(copy!.closest('li')!).getByText(/01\s40\s20\s50\s60/)).toBeInTheDocument();
    await user.click(copy!);
    expect(onCopy).toHaveBeenCalledWith('hr-phone', '0140205060');
  });

  it('says of each box that was not filled why, with the card’s value to copy where another stands', async () => {
    const onCopy = vi.fn();
    const left = rows.filter(({ id }) => [3, 4, 6, 8].includes(id));
    const { user, again } = show(<OutcomeView {...outcomeProps} left={left} onCopy={onCopy} />);
    const list = within(screen.getByText('Ce qui n’a pas été rempli').parentElement!);
    const lines = list.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines[0]).toMatch(/Ville.*n’était pas cochée/);
    expect(lines[1]).toMatch(/Contact.*n’était pas cochée/);
    expect(lines[2]).toMatch(/Code postal.*autrement que sur votre fiche/);
    expect(lines[3]).toMatch(/Code entreprise.*Votre fiche ne l’a pas/);
    await user.click(list.getByRole('button', { name: /Code postal/ }));
    expect(onCopy).toHaveBeenCalledWith('company-postcode', '75019');
    again(<OutcomeView {...outcomeProps} left={left} last={withState('undone')} />);
    expect(screen.queryByText('Ce qui n’a pas été rempli')).toBeNull();
    expect(screen.queryByText('Relisez la page avant de l’envoyer.')).toBeNull();
  });

  it('is undone, only while something can be', async () => {
    const onUndo = vi.fn();
    const { user, again } = show(<OutcomeView {...outcomeProps} onUndo={onUndo} />);
    await user.click(screen.getByRole('button', { name: 'Annuler le remplissage' }));
    expect(onUndo).toHaveBeenCalledOnce();
    again(<OutcomeView {...outcomeProps} last={withState('undone')} />);
    expect(screen.queryByRole('button', { name: 'Annuler le remplissage' })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('C’est annulé');
  });

  it('looks again, and says what went wrong', async () => {
    const onLookAgain = vi.fn();
    const { user } = show(
      <OutcomeView {...outcomeProps} problem="La page ne répond plus." onLookAgain={onLookAgain} />,
    );
    await user.click(screen.getByRole('button', { name: 'Regarder à nouveau' }));
    expect(onLookAgain).toHaveBeenCalledOnce();
    expect(screen.getByRole('alert')).toHaveTextContent('La page ne répond plus.');
  });
});
