import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { EmployerCard } from '../../components/card/EmployerCard.tsx';
import { EmployerCardForm } from '../../components/card/EmployerCardForm.tsx';
import { EmployerSwitch } from '../../components/card/EmployerSwitch.tsx';
import { ArchivedEmployers } from '../../components/cards/ArchivedEmployers.tsx';
import { CardHealthView } from '../../components/cards/CardHealthView.tsx';
import { JobChange } from '../../components/cards/JobChange.tsx';
import { RenameEmployer } from '../../components/cards/RenameEmployer.tsx';
import { SiteEmployers } from '../../components/cards/SiteEmployers.tsx';
import type { Facts } from '../../utils/fields/index.ts';
import { type HealthCard, health } from '../../utils/health/health.ts';
import { cardProps, formProps } from './props.ts';
import { explain } from './samples.ts';
import { show } from './show.tsx';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the switch of the popup', () => {
  const employers = [
    { id: 'a', name: 'Ateliers' },
    { id: 'b', name: '' },
  ];

  it('changes employer in one click, and says which is on', async () => {
    const onChoose = vi.fn();
    const { user } = show(
      <EmployerSwitch employers={employers} active="a" oneClick onChoose={onChoose} />,
    );
    expect(screen.getByRole('group', { name: 'Employeur' })).toBeInTheDocument();
    expect(button('Ateliers')).toHaveAttribute('aria-pressed', 'true');
    await user.click(button('Ateliers'));
    expect(onChoose).not.toHaveBeenCalled();
    await user.click(button('Employeur sans nom'));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('asks where none is on, and becomes a list when they are many', () => {
    const { again } = show(
      <EmployerSwitch employers={employers} active="" oneClick onChoose={vi.fn()} />,
    );
    expect(screen.getByRole('group', { name: 'Choisissez un employeur' })).toBeInTheDocument();
    const many = [1, 2, 3, 4, 5].map((one) => ({ id: `${one}`, name: `Employeur ${one}` }));
    again(<EmployerSwitch employers={many} active="1" oneClick onChoose={vi.fn()} />);
    expect(screen.getByRole('combobox', { name: 'Employeur' })).toHaveValue('1');
  });
});

describe('the company where somebody is on assignment', () => {
  it('is a note on the card, with a box of its own that takes no forbidden number', async () => {
    const userCompany = 'Usine du Val';
    const { again, user } = show(
      <EmployerCard {...cardProps} employer={{ ...cardProps.employer, userCompany }} />,
    );
    const title = screen.getByRole('heading', { name: 'Entreprise où vous êtes en mission' });
    expect(title.nextElementSibling).toHaveTextContent(userCompany);
    again(<EmployerCardForm {...formProps} />);
    expect(
      screen.getByText('Vous travaillez par une agence d’intérim ?').closest('details'),
    ).not.toHaveAttribute('open');
    const onKeep = vi.fn();
    const values = { siret: '73282932000074', 'user-company': 'FR7630006000011234567890189' };
    again(<EmployerCardForm key="typed" {...formProps} values={values} onKeep={onKeep} />);
    await user.click(button('Garder cette fiche'));
    expect(onKeep).not.toHaveBeenCalled();
    expect(screen.getByLabelText('Entreprise où vous êtes en mission')).toHaveFocus();
  });
});

describe('a name of one’s own', () => {
  it('is asked in place, given up by Escape, given on the button', async () => {
    const onRename = vi.fn();
    const { user } = show(<RenameEmployer label="" companyName="Ateliers" onRename={onRename} />);
    await user.click(button('Renommer la fiche'));
    const box = screen.getByLabelText('Comment voulez-vous appeler cette fiche ?');
    expect(box).toHaveFocus();
    expect(box).toHaveAccessibleDescription(/Laissez vide pour garder «.Ateliers.»/);
    await user.keyboard('Extra{Escape}');
    expect(button('Renommer la fiche')).toHaveFocus();
    await user.keyboard('{Enter}Week-end{Enter}');
    expect(onRename).toHaveBeenCalledExactlyOnceWith('Week-end');
  });
});

it('a change of job says what happens and what stays, before anything is done', async () => {
  const [onStart, onCancel] = [vi.fn(), vi.fn()];
  const { user } = show(<JobChange name="Ateliers" onStart={onStart} onCancel={onCancel} />);
  const list = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(list[1]).toMatch(/«.Ateliers.» est rangée/);
  expect(list.join(' ')).toMatch(/La liste de ce qui a été rempli/);
  await user.click(button('Pas maintenant'));
  await user.click(button('Écrire la nouvelle fiche'));
  expect([onStart, onCancel].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

it('the employers put aside are listed apart, brought back or deleted once asked', async () => {
  const [onBringBack, onDelete] = [vi.fn(), vi.fn()];
  const employers = [{ id: 'old', name: 'Ateliers', since: '3 mars 2026' }];
  const props = { onBringBack, onDelete };
  const { user, again } = show(<ArchivedEmployers {...props} employers={employers} />);
  const section = screen.getByRole('region', { name: 'Vos anciens employeurs' });
  expect(section).toHaveTextContent('Rangée le 3 mars 2026');
  await user.click(button(/^Reprendre «.Ateliers.»$/));
  expect(onBringBack).toHaveBeenCalledWith('old');
  await user.click(button('Supprimer cet employeur…'));
  expect(onDelete).not.toHaveBeenCalled();
  await user.click(button('Oui, supprimer'));
  expect(onDelete).toHaveBeenCalledWith('old');
  again(<ArchivedEmployers {...props} employers={[]} />);
  expect(screen.queryByRole('region')).toBeNull();
});

it('a site that remembers an employer is told, and can forget it', async () => {
  const onForget = vi.fn();
  const { user } = show(
    <SiteEmployers sites={[{ host: 'al-in.fr', name: 'Ateliers' }]} onForget={onForget} />,
  );
  expect(screen.getByText('al-in.fr : « Ateliers »')).toBeInTheDocument();
  await user.click(button('Oublier pour al-in.fr'));
  expect(onForget).toHaveBeenCalledWith('al-in.fr');
});

describe('how the card stands', () => {
  const whole: Facts = {
    siret: '73282932000074',
    'company-name': 'Ateliers',
    'company-address': '12 rue des Tanneurs',
    'company-postcode': '01000',
    'company-city': 'Bourg-en-Bresse',
    'hr-first-name': 'Maëlle',
    'hr-last-name': 'Jourdan',
    'hr-email': 'paie@ateliers.example',
    'hr-phone': '0465710042',
    'company-code': '00428175',
  };

  function showHealth(card: HealthCard) {
    const [onMend, onSiretIsRight] = [vi.fn(), vi.fn()];
    const standing = health(card, '2026-11-24');
    const props = { health: standing, facts: card.facts, explain, onMend, onSiretIsRight };
    return { ...show(<CardHealthView {...props} />), onMend, onSiretIsRight };
  }

  it('is complete, in so many words, and asks for nothing', () => {
    showHealth({ facts: whole });
    expect(screen.getByText('Votre fiche est complète.')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
    const details = screen.getByText('Ce qui est sur votre fiche (10)').closest('details')!;
    expect(details).toHaveTextContent(/Rien ne manque pour\s: Visale, Loca-Pass/);
  });

  it('is complete without a code too: it says who may ask, and where to get one', async () => {
    const { 'company-code': _, ...facts } = whole;
    const { user, onMend } = showHealth({ facts });
    expect(screen.getByText('Votre fiche est complète.')).toBeInTheDocument();
    expect(screen.getByText(/rien n’est bloqué/)).toHaveTextContent(/Loca-Pass, AL’in/);
    await user.click(button('Ajouter le code'));
    expect(onMend).toHaveBeenCalledWith('company-code');
  });

  it('names what is missing with the aids that ask for it, and leads to its box', async () => {
    const { 'hr-email': _, ...facts } = whole;
    const { user, onMend } = showHealth({ facts });
    expect(screen.queryByText('Votre fiche est complète.')).toBeNull();
    const line = screen.getAllByRole('listitem')[0]!;
    expect(line).toHaveTextContent(/E-mail du contact RH.*Loca-Pass, Mobili-Jeune, AL’in/);
    await user.click(within(line).getByRole('button', { name: /Ajouter.*E-mail du contact RH/ }));
    expect(onMend).toHaveBeenCalledWith('hr-email');
  });

  it('tells a code that ends, and one that has ended', () => {
    showHealth({
      facts: { ...whole, 'specific-code': 'AR2093K' },
      codeExpires: { companyCode: '2026-12-01', specificCode: '2026-11-01' },
    });
    expect(screen.getByText(/valable jusqu’au 1 décembre 2026/)).toBeInTheDocument();
    expect(screen.getByText(/plus valable depuis le 1 novembre 2026/)).toBeInTheDocument();
    expect(button(/Mettre à jour.*spécifique/)).toBeInTheDocument();
  });

  it('tells another SIRET of the payslip, and takes the person’s word for theirs', async () => {
    const { user, onMend, onSiretIsRight } = showHealth({
      facts: whole,
      seenSirets: ['44306184100047'],
    });
    expect(screen.getByText(/un autre numéro/)).toHaveTextContent(/443.061.841.00047/);
    await user.click(button(/Relire.*SIRET/));
    expect(onMend).toHaveBeenCalledWith('siret');
    await user.click(button('Le SIRET de ma fiche est le bon'));
    expect(onSiretIsRight).toHaveBeenCalledOnce();
  });
});
