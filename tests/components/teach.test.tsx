import { screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { PlanView } from '../../components/plan/PlanView.tsx';
import { TaughtList } from '../../components/teach/TaughtList.tsx';
import { TeachLink } from '../../components/teach/TeachLink.tsx';
import { planProps } from './props.ts';
import { rows } from './samples.ts';
import { show } from './show.tsx';

const wrong = 'C’est faux, ou il manque une case';

it('leads to the picker, and says where it may not go', async () => {
  const onTeach = vi.fn();
  const { user, again } = show(<TeachLink onTeach={onTeach} onForget={vi.fn()} />);
  await user.click(screen.getByRole('button', { name: wrong }));
  expect(onTeach).toHaveBeenCalledOnce();
  again(<TeachLink problem="Pas ici." onTeach={onTeach} onForget={vi.fn()} />);
  expect(screen.getByText('Pas ici.').closest('[aria-live]')).not.toBeNull();
});

it('tells quietly of a box that is gone: taught again, or forgotten', async () => {
  const [onTeach, onForget] = [vi.fn(), vi.fn()];
  const lost = [
    { id: 'a', label: 'Réf. ZX' },
    { id: 'b', label: '' },
  ];
  const { user } = show(<TeachLink lost={lost} onTeach={onTeach} onForget={onForget} />);
  expect(screen.getByText(/Nous ne retrouvons plus .* « Réf. ZX »/)).toBeInTheDocument();
  expect(screen.getByText(/Nous ne retrouvons plus .* « Case sans nom »/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Montrer où elle est Réf. ZX' }));
  expect(onTeach).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Oublier Réf. ZX' }));
  expect(onForget).toHaveBeenCalledWith('a');
});

it('only rows of taught boxes can be forgotten, those left alone too', async () => {
  const onForget = vi.fn();
  const taught = rows.map((row) =>
    row.id === 2 || row.id === 9 ? { ...row, taught: `lesson ${row.id}` } : row,
  );
  const { user } = show(<PlanView {...planProps} rows={taught} onForget={onForget} />);
  const buttons = screen.getAllByRole('button', { name: /^Oublier/, hidden: true });
  expect(buttons.map((button) => button.textContent)).toEqual([
    'Oublier Votre employeur › Raison sociale',
    'Oublier Votre conjoint › N° SIRET',
  ]);
  for (const button of buttons) await user.click(button);
  expect(onForget.mock.calls).toEqual([['lesson 2'], ['lesson 9']]);
});

it('the list says where, which box and what it asks; each is forgotten by itself', async () => {
  const [onForget, onExport] = [vi.fn(), vi.fn()];
  const box = { block: 'Votre employeur', label: 'Réf. ZX', brittle: false };
  const boxes = [
    { ...box, id: 'a', host: 'rh.exemple.fr', path: '/demande/*', kind: 'company-code' },
    { ...box, id: 'b', host: 'al-in.fr', kind: 'never', label: '', brittle: true },
  ];
  const { user, again } = show(
    <TaughtList boxes={boxes} onForget={onForget} onExport={onExport} />,
  );
  const [first, second] = screen.getAllByRole('listitem') as [HTMLElement, HTMLElement];
  expect(first).toHaveTextContent('Votre employeur › Réf. ZX');
  expect(first).toHaveTextContent('Code entreprise Action Logement');
  expect(first).toHaveTextContent('rh.exemple.fr/demande/*');
  expect(first).not.toHaveTextContent('Reconnue seulement à sa place');
  expect(second).toHaveTextContent('Case sans nom');
  expect(second).toHaveTextContent('Ne jamais remplir cette case');
  expect(second).toHaveTextContent('al-in.fr · Sur tout le site');
  expect(second).toHaveTextContent('Reconnue seulement à sa place');
  await user.click(within(second).getByRole('button', { name: /^Oublier/ }));
  expect(onForget).toHaveBeenCalledWith('b');
  await user.click(screen.getByRole('button', { name: 'Enregistrer la liste dans un fichier' }));
  expect(onExport).toHaveBeenCalledOnce();
  again(<TaughtList boxes={[]} onForget={onForget} onExport={onExport} />);
  expect(screen.getByText(/Aucune pour l’instant/)).toBeInTheDocument();
  expect(screen.queryByRole('button')).toBeNull();
});
