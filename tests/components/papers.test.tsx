import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Draft, Entry } from '../../components/card/entries.ts';
import { chosenAtFirst } from '../../components/papers/first-choice.ts';
import { groupsOf, type Reading } from '../../components/papers/offers.ts';
import { PaperFindings } from '../../components/papers/PaperFindings.tsx';
import { PaperSource } from '../../components/papers/PaperSource.tsx';
import type { Findings, Proposal } from '../../utils/reading/proposal.ts';
import { show } from './show.tsx';

const nothing: Findings = { proposals: [], needsNoCode: false, ape: [] };
const proposal = (
  kind: Proposal['kind'],
  value: string,
  more: Partial<Proposal> = {},
): Proposal => ({
  kind,
  value,
  line: `ligne de ${value}`,
  rank: 1,
  ...more,
});
const reading = (proposals: readonly Proposal[], more: Partial<Findings> = {}): Reading => ({
  source: 'réponse.pdf',
  findings: { ...nothing, proposals, ...more },
});
const siret = proposal('siret', '73282932000074');
const deaf = () => undefined;
const props = {
  cardName: 'Ateliers',
  unkept: {},
  showsSiret: false,
  problem: undefined,
  onKeep: deaf,
  onForget: deaf,
};

describe('what papers offer', () => {
  it('is ticked only where the card has nothing, and is the best', () => {
    const found = [
      siret,
      proposal('company-code', 'A1'),
      proposal('company-code', 'B2', { rank: 2 }),
    ];
    const card = { siret: '44306184100047' };
    const groups = groupsOf([reading(found)], card);
    expect(chosenAtFirst(groups, card)).toEqual({ siret: '', 'company-code': 'A1' });
  });

  it('is ticked whole or not at all: no half of a name, of an address, no day of another code', () => {
    const found = [
      proposal('company-address', '12 rue du Canal'),
      proposal('company-postcode', '67000'),
      proposal('company-city', 'Strasbourg'),
      proposal('hr-first-name', 'Camille'),
      proposal('hr-last-name', 'Martin'),
      proposal('hr-role', 'Paie'),
      proposal('company-code', 'B2'),
      proposal('company-code-expiry', '2027-03-31'),
    ];
    const first = (card: Draft) => {
      const chosen = chosenAtFirst(groupsOf([reading(found)], card), card);
      return Object.keys(chosen).filter((entry) => chosen[entry as Entry]);
    };
    const other = {
      'hr-last-name': 'Durand',
      'company-address': '3 quai du Port',
      'company-city': 'Lyon',
      'company-code': 'A1',
    };
    expect(first(other)).toEqual(['hr-role']);
    const alike = { 'hr-last-name': 'Martin', 'company-city': 'Strasbourg', 'company-code': 'B2' };
    expect(first(alike)).toEqual([
      'company-address',
      'company-postcode',
      'hr-first-name',
      'hr-role',
      'company-code-until',
    ]);
  });

  it('is not ticked where it is doubted or somebody else’s, unless another paper is sure', () => {
    const wrong = proposal('siret', '73282932000075', { because: 'wrongKey' });
    const fund = proposal('siret', '44306184100047', { because: 'organism', rank: 2 });
    expect(chosenAtFirst(groupsOf([reading([wrong, fund])], {}), {})).toEqual({ siret: '' });
    const two = groupsOf([reading([wrong]), reading([siret])], {});
    expect(chosenAtFirst(two, {})).toEqual({ siret: '73282932000074' });
  });

  it('is nothing where the card says the same, spaces apart, and once where two papers do', () => {
    const two = [reading([siret]), reading([siret, proposal('hr-phone', '04 72 00 11 22')])];
    expect(groupsOf(two, { 'hr-phone': '0472001122' }).map(({ offers }) => offers.length)).toEqual([
      1, 0,
    ]);
  });

  it('leaves out what the card has no box for', () => {
    expect(groupsOf([reading([proposal('hr-name', 'Claire Martin')])], {})).toEqual([]);
  });
});

describe('PaperFindings', () => {
  it('says what is wrong with a number that it doubts, and leaves it unticked', () => {
    const wrong = proposal('siret', '73282932000075', { because: 'wrongKey' });
    show(<PaperFindings {...props} readings={[reading([wrong])]} card={{}} onKeep={deaf} />);
    const tick = screen.getByRole('checkbox', { name: /732.829.320.00075/ });
    expect(tick).not.toBeChecked();
    expect(tick).toHaveAccessibleDescription(/un chiffre est sans doute faux/);
  });

  it('shows each value with the line it stands in and keeps what is ticked', async () => {
    const onKeep = vi.fn();
    const found = [
      siret,
      proposal('specific-code', 'X9'),
      proposal('specific-code-expiry', '2027-03-31'),
    ];
    const { user } = show(
      <PaperFindings {...props} readings={[reading(found)]} card={{}} onKeep={onKeep} />,
    );
    const tick = screen.getByRole('checkbox', { name: /732.829.320.00074/ });
    expect(tick).toBeChecked();
    expect(tick).toHaveAccessibleDescription(/ligne de 73282932000074/);
    expect(screen.getByRole('checkbox', { name: /31 mars 2027/ })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: /X9/ }));
    await user.click(screen.getByRole('button', { name: 'Garder sur ma fiche' }));
    expect(onKeep).toHaveBeenCalledWith(
      { siret: '73282932000074', 'specific-code-until': '2027-03-31' },
      'active',
    );
  });

  it('lets the person choose between the card and the paper, and changes nothing by itself', async () => {
    const onKeep = vi.fn();
    const card = { 'company-code': '11111' };
    const readings = [reading([proposal('company-code', '00428175')])];
    const { user } = show(
      <PaperFindings {...props} readings={readings} card={card} onKeep={onKeep} />,
    );
    const keep = screen.getByRole('button', { name: 'Garder sur ma fiche' });
    expect(screen.getByRole('radio', { name: /Garder ma fiche : 11111/ })).toBeChecked();
    expect(keep).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: /Prendre celui du document : 00428175/ }));
    await user.click(keep);
    expect(onKeep).toHaveBeenCalledWith({ 'company-code': '00428175' }, 'active');
  });

  it('of another company: says so, ticks nothing, and offers a card of its own', async () => {
    const onKeep = vi.fn();
    const readings = [reading([siret, proposal('company-code', '00428175')])];
    const card = { siret: '44306184100047' };
    const { user } = show(
      <PaperFindings {...props} readings={readings} card={card} onKeep={onKeep} />,
    );
    expect(
      screen.getByText(/autre entreprise.*SIREN 732.829.320.*SIREN 443.061.841/),
    ).toBeInTheDocument();
    const keep = screen.getByRole('button', { name: 'Garder sur ma fiche' });
    expect(keep).toBeDisabled();
    expect(screen.queryByRole('checkbox')).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Compléter ma fiche « Ateliers »' }));
    expect(screen.getByRole('checkbox', { name: /00428175/ })).not.toBeChecked();
    expect(screen.getByRole('radio', { name: /Garder ma fiche : 443/ })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'En faire une nouvelle fiche' }));
    expect(screen.getByRole('checkbox', { name: /732.829.320.00074/ })).toBeChecked();
    await user.click(keep);
    expect(onKeep).toHaveBeenCalledWith(
      { siret: '73282932000074', 'company-code': '00428175' },
      'new',
    );
  });

  it('of another site, or of several: ticks nothing of it either', () => {
    const readings = [reading([siret, proposal('company-code', '00428175')])];
    const { again } = show(
      <PaperFindings {...props} readings={readings} card={{ siret: '73282932000017' }} />,
    );
    expect(screen.getByText(/autre établissement de votre entreprise/)).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: /00428175/ })).not.toBeChecked();
    const two = [...readings, reading([proposal('siret', '44306184100047')])];
    again(<PaperFindings {...props} readings={two} card={{}} />);
    expect(screen.getByText(/ne sont pas tous du même établissement/)).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: /00428175/ })).not.toBeChecked();
  });

  it('a card that stays as it is still has the payslip’s SIRET noted', async () => {
    const onKeep = vi.fn();
    const card = { siret: '73282932000017' };
    const { user } = show(
      <PaperFindings
        {...props}
        showsSiret
        readings={[reading([siret])]}
        card={card}
        onKeep={onKeep}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'Garder ma fiche comme elle est' }));
    expect(onKeep).toHaveBeenCalledWith({}, 'active');
  });

  it('what is typed meanwhile is not ticked away; what the paper says too is kept with it', async () => {
    const onKeep = vi.fn();
    const found = [reading([siret, proposal('company-code', '00428175')])];
    const findings = (card: Draft) => (
      <PaperFindings {...props} readings={found} card={card} unkept={card} onKeep={onKeep} />
    );
    const { user, again } = show(findings({}));
    expect(screen.getByRole('checkbox', { name: /00428175/ })).toBeChecked();
    again(findings({ siret: '732 829 320 00074', 'company-code': '11111' }));
    expect(screen.getByRole('radio', { name: /Garder ma fiche : 11111/ })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Garder sur ma fiche' }));
    expect(onKeep).toHaveBeenCalledWith({ siret: '732 829 320 00074' }, 'active');
  });

  it('several: the best first, with the reason, or none', async () => {
    const onKeep = vi.fn();
    const codes = [
      proposal('company-code', 'A1', { because: 'replySite' }),
      proposal('company-code', 'B2', { rank: 2, because: 'replySeveral' }),
    ];
    const { user } = show(
      <PaperFindings {...props} readings={[reading(codes)]} card={{}} onKeep={onKeep} />,
    );
    const group = screen.getByRole('group', { name: /plusieurs possibilités/ });
    expect(within(group).getAllByRole('radio')[0]).toBeChecked();
    expect(group).toHaveTextContent('C’est celui du site');
    await user.click(within(group).getByRole('radio', { name: 'Ne rien noter' }));
    expect(screen.getByRole('button', { name: 'Garder sur ma fiche' })).toBeDisabled();
  });

  it('tells that no code is needed, that an APE is none, and what a SIREN is', () => {
    const told = reading([proposal('siren', '732829320')], { needsNoCode: true, ape: ['6201Z'] });
    show(<PaperFindings {...props} readings={[told]} card={{}} />);
    expect(screen.getByText(/aucun code n’est nécessaire : le SIRET suffit/)).toBeInTheDocument();
    expect(screen.getByText(/6201Z est le code APE, pas le code entreprise/)).toBeInTheDocument();
    expect(screen.getByText(/SIREN \(732.829.320\)/)).toBeInTheDocument();
    expect(screen.getByText(/rien trouvé/)).toBeInTheDocument();
  });
});

describe('PaperSource', () => {
  const source = {
    busy: false,
    problems: [],
    wordsOf: (html: string) => html,
    onFiles: deaf,
    onText: async () => true,
  };

  it('takes several files at once', async () => {
    const onFiles = vi.fn();
    const { user } = show(<PaperSource {...source} onFiles={onFiles} />);
    const files = ['a.pdf', 'b.pdf'].map(
      (name) => new File(['%PDF-'], name, { type: 'application/pdf' }),
    );
    await user.upload(screen.getByLabelText('Choisir un ou plusieurs PDF'), files);
    expect(onFiles.mock.calls[0]?.[0].map((file: File) => file.name)).toEqual(['a.pdf', 'b.pdf']);
  });

  it('gives a pasted text as what the person says it is, and forgets it', async () => {
    const onText = vi.fn(async () => true);
    const { user } = show(<PaperSource {...source} onText={onText} />);
    const box = screen.getByLabelText('Ou coller un texte');
    const read = screen.getByRole('button', { name: 'C’est un e-mail : le lire' });
    expect(read).toBeDisabled();
    await user.type(box, 'code 00428175');
    await user.click(read);
    expect(onText).toHaveBeenCalledWith('code 00428175', 'reply');
    await waitFor(() => expect(box).toHaveValue(''));
  });

  it('leaves a text that could not be read where it is', async () => {
    const onText = vi.fn(async () => false);
    const { user } = show(<PaperSource {...source} onText={onText} />);
    const box = screen.getByLabelText('Ou coller un texte');
    await user.type(box, 'code 00428175');
    await user.click(screen.getByRole('button', { name: 'C’est un bulletin de paie : le lire' }));
    await onText.mock.results[0]?.value;
    expect(box).toHaveValue('code 00428175');
  });

  it('takes no file while it reads one', async () => {
    const onFiles = vi.fn();
    const { user } = show(<PaperSource {...source} busy onFiles={onFiles} />);
    const file = new File(['%PDF-'], 'b.pdf', { type: 'application/pdf' });
    await user.upload(screen.getByLabelText('Choisir un ou plusieurs PDF'), file);
    expect(onFiles).not.toHaveBeenCalled();
  });

  it('takes the words of rich text', () => {
    const wordsOf = vi.fn(() => 'Code\t00428175');
    show(<PaperSource {...source} wordsOf={wordsOf} />);
    const box = screen.getByLabelText('Ou coller un texte');
    fireEvent.paste(box, { clipboardData: { getData: () => '<b>Code</b>' } });
    expect(wordsOf).toHaveBeenCalledWith('<b>Code</b>');
    expect(box).toHaveValue('Code\t00428175');
  });

  it('says at once why a file could not be read', () => {
    show(<PaperSource {...source} problems={['« scan.pdf » est une image.']} />);
    expect(screen.getByRole('alert')).toHaveTextContent('« scan.pdf » est une image.');
  });
});
