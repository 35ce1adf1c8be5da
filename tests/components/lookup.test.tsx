import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Answered } from '../../components/lookup/answer.ts';
import { RegisterPanel, type RegisterPanelProps } from '../../components/lookup/RegisterPanel.tsx';
import type { Establishment } from '../../utils/lookup/establishments.ts';
import { show } from './show.tsx';

const siret = '73282932000074';
const lyon: Establishment = {
  siret,
  name: 'LES ATELIERS DU CANAL',
  address: '12 RUE DU CANAL',
  postcode: '69003',
  town: 'LYON',
  headOffice: false,
  closed: false,
  closedOn: undefined,
  hidden: false,
  headcount: { band: 'from10', year: '2023' },
};
const grenoble = { ...lyon, siret: '73282932000017', town: 'GRENOBLE', headOffice: true };
const deaf = () => undefined;
const props: RegisterPanelProps = {
  card: { siret },
  host: 'register.example',
  allowed: false,
  busy: false,
  answered: undefined,
  onAsk: deaf,
  onKeep: deaf,
  onForget: deaf,
  onTurnOff: deaf,
};
const answered = (
  outcome: Answered['outcome'],
  question: Answered['question'] = { siret },
): Answered => ({ outcome, question, turn: 1 });
const found = (...all: readonly Establishment[]) => answered({ found: all, more: false });

describe('asking the register', () => {
  it('says what is sent and to whom, above the button; the way to turn it off comes with the leave', async () => {
    const onAsk = vi.fn();
    const onTurnOff = vi.fn();
    const { user, again } = show(<RegisterPanel {...props} onAsk={onAsk} />);
    expect(screen.getByText(/seul le SIRET.* est envoyé à register\.example/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /retirer mon accord/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Vérifier dans le registre public' }));
    expect(onAsk).toHaveBeenCalledWith({ siret });
    again(<RegisterPanel {...props} allowed onTurnOff={onTurnOff} />);
    await user.click(screen.getByRole('button', { name: /retirer mon accord/ }));
    expect(onTurnOff).toHaveBeenCalledOnce();
  });

  it('asks for the whole SIRET; by name and town, Enter asks and what was typed stays', async () => {
    const onAsk = vi.fn();
    const { user, again } = show(
      <RegisterPanel {...props} card={{ siret: '732' }} onAsk={onAsk} />,
    );
    expect(screen.getByRole('button', { name: /Vérifier/ })).toBeDisabled();
    expect(screen.getByText(/il faut les 14 chiffres/)).toBeVisible();
    await user.click(screen.getByText(/Je n’ai pas le SIRET/));
    await user.type(screen.getByLabelText('Nom de l’entreprise à chercher'), 'Ateliers');
    await user.type(screen.getByLabelText('Ville où vous travaillez'), 'Lyon{Enter}');
    const question = { name: 'Ateliers', town: 'Lyon' };
    expect(onAsk).toHaveBeenCalledExactlyOnceWith(question);
    again(
      <RegisterPanel {...props} card={{}} answered={answered({ problem: 'timedOut' }, question)} />,
    );
    expect(screen.getByLabelText('Nom de l’entreprise à chercher')).toHaveValue('Ateliers');
    expect(screen.getByRole('alert')).toHaveTextContent(/n’a pas répondu à temps/);
  });
});

describe('what the register answers', () => {
  it('is proposed: the same is said, the lacking ticked, what differs shown with both', async () => {
    const onKeep = vi.fn();
    const card = { siret, 'company-name': 'Les Ateliers', 'company-city': 'Lyon' };
    const { user } = show(
      <RegisterPanel {...props} card={card} answered={found(lyon)} onKeep={onKeep} />,
    );
    expect(screen.getByText(/Cet établissement est ouvert/)).toBeVisible();
    expect(screen.getByText(/entre 10 et 49 salariés \(2023\)/)).toBeVisible();
    const name = screen.getByRole('checkbox', { name: /LES ATELIERS DU CANAL/ });
    expect(name).not.toBeChecked();
    expect(name).toHaveAccessibleDescription(/Votre fiche dit autre chose : Les Ateliers\./);
    expect(screen.queryByRole('checkbox', { name: /LYON/ })).toBeNull();
    await user.click(name);
    await user.click(screen.getByRole('checkbox', { name: /69003/ }));
    await user.click(screen.getByRole('button', { name: 'Mettre sur ma fiche' }));
    expect(onKeep).toHaveBeenCalledWith({
      'company-name': 'LES ATELIERS DU CANAL',
      'company-address': '12 RUE DU CANAL',
    });
  });

  it('is a list by name: none is chosen for the person', async () => {
    const outcome = { found: [lyon, grenoble], more: true };
    const question = { name: 'Ateliers', town: 'Lyon' };
    const { user } = show(
      <RegisterPanel {...props} card={{}} answered={answered(outcome, question)} />,
    );
    expect(screen.getByText('Le registre a répondu : 2 établissements.')).toBeVisible();
    expect(screen.getByText(/Il y en a d’autres/)).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
    await user.click(screen.getByRole('radio', { name: /GRENOBLE.*siège/ }));
    expect(screen.getByText(/C’est le siège de l’entreprise/)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: /732.829.320.00017/ })).toBeChecked();
  });

  it('says that a place is closed, and ticks nothing of it', () => {
    const closed = { ...lyon, closed: true, closedOn: '2024-03-31' };
    show(<RegisterPanel {...props} card={{ siret }} answered={found(closed)} />);
    expect(screen.getByText(/fermé depuis le 31 mars 2024/)).toBeVisible();
    for (const tick of screen.getAllByRole('checkbox')) expect(tick).not.toBeChecked();
    expect(screen.getByRole('button', { name: 'Mettre sur ma fiche' })).toBeDisabled();
  });

  it('says that a company hides the rest', () => {
    const hidden = { ...lyon, name: undefined, address: undefined, hidden: true };
    show(<RegisterPanel {...props} answered={found(hidden)} />);
    expect(screen.getByText(/Ce SIRET existe/)).toBeVisible();
  });

  it('of another SIRET than the card’s is said, and not ticked', () => {
    show(<RegisterPanel {...props} card={{ siret: grenoble.siret }} answered={found(lyon)} />);
    expect(screen.getByText(/Ce n’est pas le SIRET de votre fiche/)).toBeVisible();
    for (const tick of screen.getAllByRole('checkbox')) expect(tick).not.toBeChecked();
  });

  it('what goes wrong is said, with or without an answer, and once', () => {
    const problem = 'Cela n’a pas marché.';
    const { again } = show(<RegisterPanel {...props} problem={problem} />);
    expect(screen.getByText(problem)).toBeVisible();
    again(<RegisterPanel {...props} problem={problem} answered={found(lyon)} />);
    expect(screen.getAllByText(problem)).toHaveLength(1);
    again(<RegisterPanel {...props} problem={problem} answered={found(lyon, grenoble)} />);
    expect(screen.getAllByText(problem)).toHaveLength(1);
  });

  it('“not found” is never “invalid”', () => {
    show(<RegisterPanel {...props} answered={answered({ problem: 'notFound' })} />);
    const said = screen.getByRole('alert');
    expect(said).toHaveTextContent(
      'Ce SIRET n’est pas dans le registre public : ce peut être une entreprise récente ou qui ne souhaite pas y figurer.',
    );
    expect(said).not.toHaveTextContent(/invalide|faux/);
  });

  it('each problem has a sentence of its own', () => {
    const kinds = ['noLeave', 'withdrawn', 'forbidden', 'offline', 'timedOut'] as const;
    const more = ['unavailable', 'unreachable', 'refused', 'malformed'] as const;
    const outcomes: Answered['outcome'][] = [
      ...kinds.map((problem) => ({ problem })),
      ...more.map((problem) => ({ problem })),
      { problem: 'notFound' },
      { problem: 'tooMany', seconds: 1 },
      { problem: 'tooMany', seconds: 30 },
    ];
    const said = outcomes.map((outcome, turn) => {
      const { again } = show(<RegisterPanel {...props} />);
      again(<RegisterPanel {...props} answered={{ outcome, question: { siret }, turn }} />);
      return screen.getAllByRole('alert').at(-1)?.textContent ?? '';
    });
    expect(new Set(said).size).toBe(outcomes.length);
    expect(said.at(-1)).toMatch(/dans 30 secondes/);
    for (const sentence of said) expect(sentence).toMatch(/\. |; | : .*\.$/);
  });
});
