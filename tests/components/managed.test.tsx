import { screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { EmployerCard } from '../../components/card/EmployerCard.tsx';
import { GivenPart } from '../../components/managed/GivenPart.tsx';
import type { Sources } from '../../utils/vault/given.ts';
import { cardProps } from './props.ts';
import { show } from './show.tsx';

const sources: Sources = {
  origins: {},
  offered: {},
  offeredDays: {},
  company: [],
  establishments: [
    { siret: '73282932000074', label: 'Siège', facts: { 'company-city': 'Strasbourg' } },
    { siret: '73282932000082', label: '', facts: {} },
  ],
  chosen: undefined,
  correspondent: ['Léa Petit', 'lea@example.org'],
  refused: ['hrContact.email'],
};

it('says in words what is given and what was replaced, and goes back in one click', async () => {
  const onTakeGiven = vi.fn();
  const facts = { siret: '73282932000074', 'company-name': 'Chez nous', 'hr-role': 'Paie' };
  const origins = {
    siret: { from: 'given' },
    'company-name': { from: 'overridden', given: 'Ateliers Müller' },
    'hr-role': { from: 'own' },
  } as const;
  const props = { ...cardProps, employer: { facts, origins }, onTakeGiven };
  const { user } = show(<EmployerCard {...props} />);
  expect(screen.getAllByText('Donné par votre employeur')).toHaveLength(1);
  const back = screen.getByRole('button', { name: 'Revenir à la valeur donnée' });
  expect(back).toHaveAccessibleDescription(/Remplacé par vous.*Ateliers Müller/);
  await user.click(back);
  expect(onTakeGiven).toHaveBeenCalledExactlyOnceWith('company-name');
});

it('asks for the establishment and chooses none itself; tells what was left out', async () => {
  const onChoose = vi.fn();
  const { user, again } = show(<GivenPart sources={sources} onChoose={onChoose} />);
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  const button = screen.getByRole('button', { name: 'C’est celui-ci' });
  expect(button).toBeDisabled();
  await user.click(screen.getByRole('radio', { name: /Siège/ }));
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: /00082/ })).toBeChecked();
  expect(onChoose).not.toHaveBeenCalled();
  await user.click(button);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('73282932000082');
  expect(screen.getByText(/hrContact.email/)).toBeInTheDocument();
  expect(screen.getByText(/Léa Petit, lea@example.org/)).toBeInTheDocument();
  again(<GivenPart sources={{ ...sources, chosen: '73282932000082' }} onChoose={onChoose} />);
  expect(screen.getByRole('radio', { name: /00082/ })).toBeChecked();
  expect(button).toBeDisabled();
  await user.click(screen.getByRole('radio', { name: /Siège/ }));
  const left = sources.establishments.slice(1);
  const more = { siret: '88087814500015', label: 'Boutique', facts: {} };
  again(
    <GivenPart sources={{ ...sources, establishments: [...left, more] }} onChoose={onChoose} />,
  );
  expect(button).toBeDisabled();
});

it('says what a chosen establishment takes the place of, before it does', async () => {
  const props = { sources, replaced: ['552 100 554 00013', 'Lyon'], onChoose: vi.fn() };
  const { user } = show(<GivenPart {...props} />);
  expect(screen.queryByText(/552 100 554 00013/)).toBeNull();
  await user.click(screen.getByRole('radio', { name: /Siège/ }));
  expect(screen.getByRole('button', { name: 'C’est celui-ci' })).toHaveAccessibleDescription(
    /À la place de ce que vous avez écrit : 552 100 554 00013, Lyon/,
  );
});

it('says that the last day of a given code was changed, and goes back', async () => {
  const onTakeGiven = vi.fn();
  const origins = { 'company-code': { from: 'redated', given: '2027-03-31' } } as const;
  const employer = { facts: { 'company-code': '0012-AbC' }, origins };
  const { user } = show(
    <EmployerCard {...cardProps} employer={employer} onTakeGiven={onTakeGiven} />,
  );
  const back = screen.getByRole('button', { name: 'Revenir à la valeur donnée' });
  expect(back).toHaveAccessibleDescription(/Jour donné par votre employeur : 31 mars 2027/);
  await user.click(back);
  expect(onTakeGiven).toHaveBeenCalledExactlyOnceWith('company-code');
});
