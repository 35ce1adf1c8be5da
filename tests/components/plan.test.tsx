import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PlanView } from '../../components/plan/PlanView.tsx';
import { planProps } from './props.ts';
import { rowOf, rows } from './samples.ts';
import { show } from './show.tsx';

const fillButton = () => screen.getByRole('button', { name: /^Remplir/ });
const rowHolding = (element: HTMLElement) => element.closest('li')!;

describe('the plan', () => {
  it('names the aid, the host, and each box by its block and the form’s own label', () => {
    show(<PlanView {...planProps} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Demande de logement social',
    );
    expect(screen.getByText('www.demande-logement-social.gouv.fr')).toBeInTheDocument();
    const box = screen.getByRole('checkbox', { name: 'Votre employeur › N° SIRET' });
    expect(box).toBeChecked();
    expect(box).toHaveAccessibleDescription(/^732\s829\s320\s00074$/);
  });

  it('says since when the aid is closed, which frames were not read, and an unknown site', () => {
    show(<PlanView {...planProps} schemeClosedOn="2023-06-30" unlisted />);
    expect(screen.getByText(/fermée depuis le 30 juin 2023/)).toBeInTheDocument();
    expect(screen.getByText(/cadre\.example\.org/)).toBeInTheDocument();
    expect(screen.getByText(/Nous ne connaissons pas ce site/)).toBeInTheDocument();
  });

  it('counts what will be written, and fills on the button only', async () => {
    const onFill = vi.fn();
    const { user } = show(<PlanView {...planProps} onFill={onFill} />);
    expect(fillButton()).toHaveTextContent('Remplir (2 cases)');
    expect(onFill).not.toHaveBeenCalled();
    await user.click(fillButton());
    expect(onFill).toHaveBeenCalledOnce();
  });

  it('cannot fill when nothing is ticked, and says what to do', () => {
    show(<PlanView {...planProps} rows={rows.map((row) => ({ ...row, ticked: false }))} />);
    expect(fillButton()).toBeDisabled();
    expect(fillButton()).toHaveAccessibleDescription('Cochez au moins une case pour remplir.');
  });

  it.each([
    ['every box is settled', rows.slice(4, 7), 'Il n’y a plus rien à remplir ici.'],
    ['every box is filled', rows.slice(4, 5), 'Tout est déjà rempli.'],
    ['a box lacks', [rows[4]!, rows[7]!], /^Le reste est déjà rempli/],
    ['all of it lacks', [rows[7]!], /^Votre fiche n’a rien pour cette page/],
  ])('has no button that cannot be used, but a sentence, where %s', (_, some, says) => {
    show(<PlanView {...planProps} rows={some} />);
    expect(screen.queryByRole('button', { name: /^Remplir/ })).toBeNull();
    expect(screen.getByText(says)).toBeVisible();
  });

  it('says what it is, and shows first what will be filled', () => {
    const { container } = show(<PlanView {...planProps} rows={[rows[7]!, rows[0]!]} />);
    expect(screen.getByText(/Voici ce qui sera écrit dans la page/)).toBeVisible();
    const order = () =>
      [...container.querySelectorAll<HTMLElement>('li[data-row]')].map((row) => row.dataset.row);
    expect(order()).toEqual(['1', '8']);
  });

  it('never fills twice while it is filling', () => {
    show(<PlanView {...planProps} busy />);
    expect(screen.getByRole('button', { name: 'Remplissage en cours…' })).toBeDisabled();
  });

  it('says what went wrong', () => {
    show(<PlanView {...planProps} problem="La page ne répond plus." />);
    expect(screen.getByRole('alert')).toHaveTextContent('La page ne répond plus.');
  });

  it('ticks and unticks a box', async () => {
    const onTick = vi.fn();
    const { user } = show(<PlanView {...planProps} onTick={onTick} />);
    await user.click(screen.getByRole('checkbox', { name: 'Votre employeur › N° SIRET' }));
    expect(onTick).toHaveBeenCalledWith(1, false);
  });
});

describe('pointing at a box', () => {
  it('follows the focus, and stops with it', async () => {
    const onPoint = vi.fn();
    const { user } = show(<PlanView {...planProps} rows={rows.slice(0, 2)} onPoint={onPoint} />);
    screen.getByRole('checkbox', { name: /N° SIRET/ }).focus();
    expect(onPoint).toHaveBeenLastCalledWith(1);
    await user.tab();
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    expect(onPoint).not.toHaveBeenCalledWith(0);
    await user.tab();
    expect(onPoint).toHaveBeenLastCalledWith(2);
    await user.tab();
    expect(onPoint).toHaveBeenLastCalledWith(0);
  });

  it('follows the pointer', async () => {
    const onPoint = vi.fn();
    const { user } = show(<PlanView {...planProps} onPoint={onPoint} />);
    const row = rowHolding(screen.getByRole('checkbox', { name: /N° SIRET/ }));
    await user.hover(row);
    expect(onPoint).toHaveBeenLastCalledWith(1);
    await user.unhover(row);
    expect(onPoint).toHaveBeenLastCalledWith(0);
  });
});

describe('what is uncertain', () => {
  it('shows a doubt unticked, in words', () => {
    show(<PlanView {...planProps} />);
    const box = screen.getByRole('checkbox', { name: /Ville/ });
    expect(box).not.toBeChecked();
    expect(rowHolding(box)).toHaveTextContent('Nous n’en sommes pas sûrs');
  });

  it('tells why: folded where it is sure, open where it is not', () => {
    show(<PlanView {...planProps} />);
    const sure = rowHolding(screen.getByRole('checkbox', { name: /N° SIRET/ }));
    const unsure = rowHolding(screen.getByRole('checkbox', { name: /Ville/ }));
    expect(sure.querySelector('details')).not.toHaveAttribute('open');
    expect(sure).toHaveTextContent(/La case s’appelle «\sN° SIRET\s»/);
    expect(unsure.querySelector('details')).toHaveAttribute('open');
    expect(unsure).toHaveTextContent('Rien ne dit à qui appartient cette case.');
  });

  it('asks which one it is, with none chosen, each with its value', async () => {
    const onKind = vi.fn();
    const onTick = vi.fn();
    const { user } = show(<PlanView {...planProps} onKind={onKind} onTick={onTick} />);
    const tie = screen.getByRole('group', { name: /Votre employeur › Contact Lequel est-ce/ });
    const radios = within(tie).getAllByRole('radio');
    for (const radio of radios) expect(radio).not.toBeChecked();
    await user.click(within(tie).getByRole('radio', { name: /01\s40\s20\s50\s60/ }));
    expect(onKind).toHaveBeenCalledWith(4, 'hr-phone');
    await user.click(radios.at(-1)!);
    expect(onTick).toHaveBeenCalledWith(4, false);
  });
});

describe('a tie of which the card knows nothing', () => {
  it('says what the box may want, without a choice of nothing', () => {
    show(<PlanView {...planProps} facts={{ siret: planProps.facts.siret ?? '' }} />);
    expect(screen.queryByRole('group', { name: /Lequel est-ce/ })).toBeNull();
    expect(screen.getByText(/Votre fiche n’a encore rien de cela/)).toBeVisible();
  });
});

describe('what is not written', () => {
  it('shows a value that differs beside the card’s, to copy', async () => {
    const onCopy = vi.fn();
    const { user } = show(<PlanView {...planProps} onCopy={onCopy} />);
    const row = rowHolding(screen.getByText('93500'));
    expect(row).toHaveTextContent('75019');
    await user.click(within(row).getByRole('button', { name: /^Copier depuis ma fiche/ }));
    expect(onCopy).toHaveBeenCalledWith('company-postcode', '75019');
  });

  it('offers a copy of a value that does not fit', () => {
    show(<PlanView {...planProps} />);
    const row = rowHolding(screen.getByText(/n’entre pas en entier dans la case/));
    expect(within(row).getByRole('button', { name: /Fonction/ })).toBeInTheDocument();
  });

  it('folds away the boxes of others, counted', () => {
    const { container } = show(<PlanView {...planProps} />);
    const folded = screen.getByText('Laissées de côté exprès (2)').closest('details');
    expect(folded).not.toHaveAttribute('open');
    expect(folded).toHaveTextContent('Votre conjoint › N° SIRET');
    expect(folded).toHaveTextContent('cette case n’est pas celle de votre employeur');
    expect(container.querySelectorAll('details input')).toHaveLength(0);
  });
});

describe('what the card lacks', () => {
  const code = rowOf({
    id: 8,
    label: 'Code entreprise',
    kind: 'company-code',
    state: 'lacking',
    value: '',
  });

  it('is typed right there, and stays there when the row becomes ready', async () => {
    const onLack = vi.fn();
    const { user, again } = show(<PlanView {...planProps} rows={[code]} onLack={onLack} />);
    const box = screen.getByRole('textbox', { name: 'Votre employeur › Code entreprise' });
    await user.type(box, '4');
    expect(onLack).toHaveBeenCalledWith('company-code', '4');
    const ready = { ...code, state: 'ready', value: '4', ticked: true } as const;
    again(<PlanView {...planProps} rows={[ready]} typed={{ 'company-code': '4' }} />);
    expect(screen.getByRole('textbox')).toBe(box);
    expect(box).toHaveFocus();
    expect(fillButton()).toHaveTextContent('Remplir (1 case)');
  });

  it('keeps the text box, and the tick with it, where what is typed leads to a doubt', async () => {
    const onTick = vi.fn();
    const { user, again } = show(<PlanView {...planProps} rows={[code]} />);
    const box = screen.getByRole('textbox');
    const doubt = { ...code, state: 'doubt', value: '4' } as const;
    again(
      <PlanView {...planProps} rows={[doubt]} typed={{ 'company-code': '4' }} onTick={onTick} />,
    );
    expect(screen.getByRole('textbox')).toBe(box);
    await user.click(screen.getByRole('checkbox', { name: /Votre employeur › Code entreprise/ }));
    expect(onTick).toHaveBeenCalledWith(8, true);
  });

  it('tells a doubted value and its warning once, where it is typed', async () => {
    const typed = { siret: '7328293200007' };
    const doubt = rowOf({
      id: 1,
      label: 'SIRET',
      kind: 'siret',
      state: 'doubt',
      value: typed.siret,
    });
    show(<PlanView {...planProps} facts={typed} rows={[doubt]} typed={typed} />);
    expect(screen.getAllByText(/13 chiffres, il en manque un/)).toHaveLength(1);
    expect(screen.getByRole('textbox')).toHaveValue(typed.siret);
    expect(screen.queryByText(/^7328293200007$/)).toBeNull();
  });

  it('of a whole name says which half the card has', () => {
    const name = rowOf({ id: 1, label: 'Contact', kind: 'hr-name', state: 'lacking' });
    const { again } = show(<PlanView {...planProps} facts={{}} rows={[name]} />);
    expect(screen.getByText(/Votre fiche ne l’a pas encore/)).toBeVisible();
    again(<PlanView {...planProps} facts={{ 'hr-first-name': 'Maëlle' }} rows={[name]} />);
    expect(screen.getByText(/Votre fiche n’a que «\sMaëlle\s»/)).toBeVisible();
  });

  it('offers two ways out of a missing code, none taken by itself', async () => {
    const onAskCode = vi.fn();
    const onSiretInstead = vi.fn();
    const props = { ...planProps, rows: [code], onAskCode, onSiretInstead };
    const { user, again } = show(<PlanView {...props} />);
    const instead = screen.getByRole('checkbox', { name: /acceptent le SIRET ici/ });
    expect(instead).not.toBeChecked();
    expect(screen.queryByRole('button', { name: /^Remplir/ })).toBeNull();
    await user.click(instead);
    expect(onSiretInstead).toHaveBeenCalledWith(8, true);
    await user.click(screen.getByRole('button', { name: 'Demander le code aux RH' }));
    expect(onAskCode).toHaveBeenCalledOnce();
    const instead8 = { ...code, state: 'doubt', ticked: true, value: '73282932000074' } as const;
    again(<PlanView {...props} rows={[instead8]} siretInstead={[8]} />);
    expect(fillButton()).toHaveTextContent('Remplir (1 case)');
  });
});

it('does not put a doubted SIRET forward as a code', () => {
  const code = rowOf({ id: 8, label: 'Code', kind: 'company-code', state: 'lacking' });
  show(<PlanView {...planProps} facts={{ siret: '7328293200007' }} rows={[code]} />);
  expect(screen.getByRole('button', { name: 'Demander le code aux RH' })).toBeVisible();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

it('says that the company code stands in for a specific one', () => {
  const facts = { 'company-code': '0048' };
  const row = rowOf({ id: 1, label: 'Code spécifique', kind: 'specific-code', value: '0048' });
  const { again } = show(<PlanView {...planProps} facts={facts} rows={[row]} />);
  expect(screen.getByText(/c’est le code entreprise qui est mis ici/)).toBeVisible();
  again(<PlanView {...planProps} facts={{ ...facts, 'specific-code': '0048' }} rows={[row]} />);
  expect(screen.queryByText(/c’est le code entreprise/)).toBeNull();
});

it('a doubted value leads to its box on the card, and a code that has expired says so', async () => {
  const onCorrect = vi.fn();
  const wrong = rowOf({ id: 1, label: 'NIC', kind: 'nic', state: 'doubt', value: '7328293200007' });
  const because = [{ says: 'expired', figures: [] }];
  const code = rowOf({ id: 2, label: 'Code', kind: 'company-code', state: 'doubt', because });
  const { user } = show(<PlanView {...planProps} rows={[wrong, code]} onCorrect={onCorrect} />);
  await user.click(
    screen.getByRole('button', { name: 'Corriger sur la fiche Votre employeur › NIC' }),
  );
  expect(onCorrect).toHaveBeenLastCalledWith('siret');
  expect(screen.getAllByText(/ce code n’est plus valable/)[0]).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Corriger sur la fiche.*Code$/ }));
  expect(onCorrect).toHaveBeenLastCalledWith('company-code');
});

it('speaks English too', () => {
  show(<PlanView {...planProps} />, 'en');
  expect(screen.getByRole('button', { name: 'Fill (2 boxes)' })).toBeEnabled();
  expect(screen.getByText('Left alone on purpose (2)')).toBeInTheDocument();
});
