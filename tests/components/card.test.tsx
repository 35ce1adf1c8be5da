import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { EmployerCard } from '../../components/card/EmployerCard.tsx';
import { EmployerCardForm } from '../../components/card/EmployerCardForm.tsx';
import { FirstRun } from '../../components/card/FirstRun.tsx';
import { Resumed } from '../../components/card/Resumed.tsx';
import { Screen } from '../../components/controls/Screen.tsx';
import { TurnContext } from '../../components/controls/turn.ts';
import { cardProps, formProps } from './props.ts';
import { show, translateIn } from './show.tsx';

const kept = () => screen.getByRole('button', { name: 'Garder cette fiche' });

describe('EmployerCardForm', () => {
  it('asks for the SIRET first and for the codes last', () => {
    show(<EmployerCardForm {...formProps} />);
    const t = translateIn('fr');
    const names = screen.getAllByRole('textbox').map((box) => box.getAttribute('id'));
    const position = (kind: string) =>
      names.indexOf(screen.getByRole('textbox', { name: t(`kind.${kind}`) }).id);
    expect(position('siret')).toBe(0);
    expect(position('companyName')).toBeLessThan(position('hrEmail'));
    expect(position('hrPhone')).toBeLessThan(position('companyCode'));
    expect(position('companyCode')).toBeLessThan(position('specificCode'));
  });

  it('reassures who has no code', () => {
    show(<EmployerCardForm {...formProps} />);
    const codes = screen.getByRole('group', { name: 'Les codes d’Action Logement' });
    expect(codes).toHaveTextContent(/Vous ne l’avez pas\s\? C’est courant. Continuez sans./);
  });

  it('asks until when a code holds once there is a code', async () => {
    const onInput = vi.fn();
    const { again, user } = show(<EmployerCardForm {...formProps} />);
    expect(screen.queryByLabelText(/est valable jusqu’au/)).toBeNull();
    again(
      <EmployerCardForm {...formProps} values={{ 'company-code': '0048' }} onInput={onInput} />,
    );
    await user.type(screen.getByLabelText('Le code entreprise est valable jusqu’au'), '2027-03-31');
    expect(onInput).toHaveBeenLastCalledWith('company-code-until', '2027-03-31');
  });

  it('gives each keystroke with its kind', async () => {
    const onInput = vi.fn();
    const { user } = show(<EmployerCardForm {...formProps} onInput={onInput} />);
    await user.type(screen.getAllByRole('textbox')[0]!, '7');
    expect(onInput).toHaveBeenCalledWith('siret', '7');
  });

  it('keeps a value that it doubts', async () => {
    const onKeep = vi.fn();
    const { user } = show(
      <EmployerCardForm {...formProps} values={{ siret: '7328293200007' }} onKeep={onKeep} />,
    );
    expect(screen.getByText(/13 chiffres/)).toBeInTheDocument();
    await user.click(kept());
    expect(onKeep).toHaveBeenCalledOnce();
  });

  it('does not keep a forbidden value, says so, goes to it and erases nothing', async () => {
    const onKeep = vi.fn();
    const values = { siret: '73282932000074', 'hr-role': 'FR7630006000011234567890189' };
    const { user } = show(<EmployerCardForm {...formProps} values={values} onKeep={onKeep} />);
    await user.click(kept());
    expect(onKeep).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('ne doit pas être gardé');
    const box = screen.getByDisplayValue(values['hr-role']);
    expect(box).toHaveFocus();
    expect(screen.getByDisplayValue(values.siret)).toBeInTheDocument();
  });

  it('does not keep notes that hold a forbidden value', async () => {
    const onKeep = vi.fn();
    const values = { siret: '73282932000074', notes: 'FR7630006000011234567890189' };
    const { user } = show(<EmployerCardForm {...formProps} values={values} onKeep={onKeep} />);
    await user.click(kept());
    expect(onKeep).not.toHaveBeenCalled();
    expect(screen.getByDisplayValue(values.notes)).toHaveFocus();
  });

  it('says that an empty card is empty', async () => {
    const onKeep = vi.fn();
    const { user } = show(<EmployerCardForm {...formProps} onKeep={onKeep} />);
    await user.click(kept());
    expect(onKeep).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('La fiche est vide');
  });

  it('keeps on Enter and shows what the vault answered', async () => {
    const onKeep = vi.fn();
    const { user } = show(
      <EmployerCardForm
        {...formProps}
        values={{ siret: '7' }}
        onKeep={onKeep}
        problem="La fiche n’a pas pu être gardée."
      />,
    );
    await user.type(screen.getByDisplayValue('7'), '{Enter}');
    expect(onKeep).toHaveBeenCalledOnce();
    expect(screen.getByRole('alert')).toHaveTextContent('n’a pas pu être gardée');
  });
});

describe('a card taken up again', () => {
  it('opens at the box that was asked for', () => {
    show(
      <TurnContext.Provider value={1}>
        <Screen title="Fiche">
          <EmployerCardForm {...formProps} values={{ siret: '7328293200007' }} at="siret" />
        </Screen>
      </TurnContext.Provider>,
    );
    expect(screen.getByRole('textbox', { name: 'SIRET' })).toHaveFocus();
  });

  it('warns of a day that is past', () => {
    const values = { 'company-code': '0048', 'company-code-until': '2026-11-22' };
    const { again } = show(<EmployerCardForm {...formProps} values={values} />);
    expect(screen.getByText(/Ce jour est passé/)).toBeVisible();
    again(
      <EmployerCardForm
        {...formProps}
        values={{ ...values, 'company-code-until': '2026-11-23' }}
      />,
    );
    expect(screen.queryByText(/Ce jour est passé/)).toBeNull();
  });

  it('says that nothing was lost, and why it is here', async () => {
    const onSeePage = vi.fn();
    const { user } = show(<Resumed what="edited" onSeePage={onSeePage} />);
    expect(screen.getByText(/pas encore gardées/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Voir ce que la page demande' }));
    expect(onSeePage).toHaveBeenCalledOnce();
  });

  it('takes the place of the promises of a first run', () => {
    show(<FirstRun {...formProps} values={{ siret: '732' }} resumed="new" />);
    expect(screen.getByText(/Ce que vous aviez tapé est toujours là/)).toBeVisible();
    expect(screen.queryByText('Aide à obtenir le code entreprise.')).toBeNull();
  });
});

describe('FirstRun', () => {
  it('says three things, then shows the card and the way to a tab', async () => {
    const onOpenPage = vi.fn();
    const { user } = show(<FirstRun {...formProps} onOpenPage={onOpenPage} />);
    expect(within(screen.getAllByRole('list')[0]!).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByText(/gardé comme brouillon/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ouvrir dans un onglet' }));
    expect(onOpenPage).toHaveBeenCalledOnce();
    expect(kept()).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull();
  });
});

describe('EmployerCard', () => {
  it('shows the SIRET in groups 3-3-3-5 and copies it without them', async () => {
    const onCopy = vi.fn();
    const { user } = show(<EmployerCard {...cardProps} onCopy={onCopy} />);
    const shown = screen.getByText(/^732\s829\s320\s00074$/);
    await user.click(within(shown.closest('.fact')!).getByRole('button', { name: /^Copier/ }));
    expect(onCopy).toHaveBeenCalledWith('siret', '73282932000074');
  });

  it('says until when a code holds, or since when it does not', () => {
    const { again } = show(<EmployerCard {...cardProps} />);
    expect(screen.getByText('Valable jusqu’au 31 mars 2027')).toBeInTheDocument();
    again(<EmployerCard {...cardProps} today="2027-04-01" />);
    expect(screen.getByText('N’est plus valable depuis le 31 mars 2027')).toBeInTheDocument();
  });

  it('switches employers only where there are several', async () => {
    const onChoose = vi.fn();
    const { user, again } = show(<EmployerCard {...cardProps} onChoose={onChoose} />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Employeur' }), 'two');
    expect(onChoose).toHaveBeenCalledWith('two');
    again(<EmployerCard {...cardProps} employers={cardProps.employers.slice(0, 1)} />);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('lets the person choose where none is chosen, even of one', async () => {
    const onChoose = vi.fn();
    const alone = { employers: cardProps.employers.slice(0, 1), active: '', onEdit: undefined };
    const { user } = show(<EmployerCard {...cardProps} {...alone} onChoose={onChoose} />);
    const choice = screen.getByRole('combobox', { name: 'Employeur' });
    expect(choice).toHaveDisplayValue('Choisissez un employeur');
    await user.selectOptions(choice, 'one');
    expect(onChoose).toHaveBeenCalledWith('one');
    expect(screen.queryByRole('button', { name: 'Modifier' })).toBeNull();
  });

  it('shows what is doubted with its reason, and notes under their name', () => {
    const employer = { facts: { siret: '7328293200007' }, notes: 'Demander Nadia.' };
    show(<EmployerCard {...cardProps} employer={employer} />);
    const line = screen.getByText('7328293200007').closest('.fact');
    expect(line).toHaveTextContent(/À vérifier\s: 13 chiffres/);
    expect(screen.getByRole('heading', { name: 'Notes pour vous' })).toBeVisible();
    expect(screen.getByText(/cliquez sur l’icône de Code en poche/)).toBeVisible();
  });

  it('shows a whole name only where it has no first and last name', () => {
    const whole = { 'hr-name': 'Maëlle Jourdan' };
    const { again } = show(<EmployerCard {...cardProps} employer={{ facts: whole }} />);
    expect(screen.getByText('Maëlle Jourdan')).toBeVisible();
    const named = { ...whole, 'hr-first-name': 'Nadia', 'hr-last-name': 'Benali' };
    again(<EmployerCard {...cardProps} employer={{ facts: named }} />);
    expect(screen.queryByText('Maëlle Jourdan')).toBeNull();
  });

  it('offers to ask for the code only where it is missing', () => {
    const onAskCode = vi.fn();
    const { again } = show(<EmployerCard {...cardProps} onAskCode={onAskCode} />);
    expect(screen.queryByRole('button', { name: 'Demander le code aux RH' })).toBeNull();
    const employer = { facts: { siret: '73282932000074' } };
    again(<EmployerCard {...cardProps} employer={employer} onAskCode={onAskCode} />);
    expect(screen.getByRole('button', { name: 'Demander le code aux RH' })).toBeInTheDocument();
  });

  it('is edited, and another employer added', async () => {
    const onEdit = vi.fn();
    const onAdd = vi.fn();
    const { user } = show(<EmployerCard {...cardProps} onEdit={onEdit} onAdd={onAdd} />, 'en');
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    await user.click(screen.getByRole('button', { name: 'Add an employer' }));
    expect([onEdit, onAdd].map((spy) => spy.mock.calls.length)).toEqual([1, 1]);
  });
});
