import { screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { ElsewhereView } from '../../components/popup/ElsewhereView.tsx';
import {
  FirstFill,
  type FirstFillProps,
  type SiteQuestion,
} from '../../components/sites/FirstFill.tsx';
import {
  SiteChoices,
  type SiteChoicesProps,
  SiteOffer,
} from '../../components/sites/SiteChoices.tsx';
import { SiteLists, type SiteListsProps } from '../../components/sites/SiteLists.tsx';
import { cardProps } from './props.ts';
import { show } from './show.tsx';

const deaf = () => undefined;

const site: SiteQuestion = { host: 'rh.exemple.fr', isOffered: false };
const first: FirstFillProps = {
  sites: [site],
  written: ['SIRET', 'Nom de l’employeur'],
  onFill: deaf,
  onGiveUp: deaf,
};

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

it('the first fill names the host, what it is not, and what will be written', async () => {
  const [onFill, onGiveUp] = [vi.fn(), vi.fn()];
  const { user } = show(<FirstFill {...first} onFill={onFill} onGiveUp={onGiveUp} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(screen.getByText('rh.exemple.fr')).toBeVisible();
  expect(screen.getByText('Ce n’est pas un site d’Action Logement.')).toBeVisible();
  expect(screen.getByText('Sera écrit : SIRET, Nom de l’employeur.')).toBeVisible();
  expect(buttons()).toEqual(['Remplir sur rh.exemple.fr', 'Ne pas remplir']);
  expect(button('Remplir sur rh.exemple.fr')).toHaveClass('button-primary');
  await user.click(button('Ne pas remplir'));
  expect(onFill).not.toHaveBeenCalled();
  expect(onGiveUp).toHaveBeenCalledOnce();
  await user.click(button('Remplir sur rh.exemple.fr'));
  expect(onFill).toHaveBeenCalledOnce();
});

it('of a departmental site the first fill says what it is', () => {
  show(<FirstFill {...first} sites={[{ ...site, isOffered: true }]} />);
  expect(screen.getByText(/site de la demande de logement social/)).toBeVisible();
  expect(screen.queryByText(/lettre par lettre/)).toBeNull();
});

it('on a look-alike the way out comes first, and the real name is told', () => {
  show(<FirstFill {...first} sites={[{ ...site, host: 'visa1e.fr', real: 'visale.fr' }]} />);
  expect(screen.getByText(/Attention, ce n’est pas Action Logement/)).toBeVisible();
  expect(screen.getByText(/le vrai s’appelle visale\.fr/)).toBeVisible();
  expect(buttons()).toEqual(['Ne pas remplir', 'Remplir sur visa1e.fr']);
  expect(button('Ne pas remplir')).toHaveClass('button-primary');
  expect(button('Remplir sur visa1e.fr')).not.toHaveClass('button-primary');
});

it('a name in code is shown beside what it reads', () => {
  const { again } = show(
    <FirstFill {...first} sites={[{ ...site, host: 'xn--vsale-q4a.fr', seen: 'vısale.fr' }]} />,
  );
  expect(screen.getByText('xn--vsale-q4a.fr')).toBeVisible();
  expect(screen.getByText('Ce nom se lit : vısale.fr')).toBeVisible();
  again(<FirstFill {...first} sites={[{ ...site, seen: 'rh.exemple.fr' }]} />);
  expect(screen.queryByText(/Ce nom se lit/)).toBeNull();
});

it('parts of the page that come from elsewhere are asked about with it, each by its name', () => {
  const inner = { ...site, host: 'cadre.exemple.net', framed: true };
  const { again } = show(<FirstFill {...first} sites={[site, inner]} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Remplir sur ces sites ?');
  expect(screen.getByText('rh.exemple.fr')).toBeVisible();
  const told = screen.getByText('Une partie de la page vient d’un autre site :');
  expect(told.nextElementSibling).toHaveTextContent('cadre.exemple.net');
  expect(buttons()).toEqual(['Remplir sur rh.exemple.fr, cadre.exemple.net', 'Ne pas remplir']);
  again(<FirstFill {...first} sites={[site, { ...inner, real: 'visale.fr' }]} />);
  expect(button('Ne pas remplir')).toHaveClass('button-primary');
});

it('while it writes, the order is not given twice', () => {
  show(<FirstFill {...first} busy />);
  expect(button('Remplissage en cours…')).toBeDisabled();
});

const choices: SiteChoicesProps = {
  standing: 'open',
  host: 'rh.exemple.fr',
  onAlways: deaf,
  onNever: deaf,
  onTakeBack: deaf,
};

it.each([
  ['listed', ['Jamais sur ce site']],
  ['offered', ['Jamais sur ce site']],
  ['look-alike', ['Jamais sur ce site']],
  ['open', ['Toujours sur ce site', 'Jamais sur ce site']],
  ['always', ['Ne plus le reconnaître', 'Jamais sur ce site']],
  ['withdrawn', ['Redonner l’autorisation', 'Ne plus le reconnaître', 'Jamais sur ce site']],
] as const)('where a site is %s, this may be decided: %s', (standing, names) => {
  show(<SiteChoices {...choices} standing={standing} />);
  expect(buttons()).toEqual(names);
});

it('each decision is told as it stands', () => {
  const { again } = show(<SiteChoices {...choices} standing="always" />);
  expect(screen.getByText('Ce site est reconnu à chaque visite.')).toBeVisible();
  again(<SiteChoices {...choices} standing="withdrawn" />);
  expect(screen.getByText(/l’autorisation a été retirée ou refusée/)).toBeVisible();
});

it('the browser is asked within the very click', async () => {
  const onAlways = vi.fn();
  const { user } = show(<SiteOffer {...choices} standing="offered" onAlways={onAlways} />);
  expect(screen.getByText(/Le reconnaître à chaque visite/)).toBeVisible();
  expect(screen.getByText(/pour rh\.exemple\.fr seulement/)).toBeVisible();
  await user.click(button('Toujours sur ce site'));
  expect(onAlways).toHaveBeenCalledOnce();
});

it('a refusal is told where the question was', () => {
  const { again } = show(<SiteChoices {...choices} problem="Non." />);
  expect(screen.getByRole('alert')).toHaveTextContent('Non.');
  again(<SiteOffer {...choices} standing="offered" problem="Non." />);
  expect(screen.getByRole('alert')).toHaveTextContent('Non.');
});

it('a site that is left alone says so, and can be restored', async () => {
  const onRestore = vi.fn();
  const { user } = show(
    <ElsewhereView {...cardProps} situation="never" host="www.al-in.fr" onRestore={onRestore} />,
  );
  expect(screen.getAllByRole('status')[0]).toHaveTextContent(/laisser ce site tranquille/);
  await user.click(button('Rétablir'));
  expect(onRestore).toHaveBeenCalledOnce();
});

const lists: SiteListsProps = {
  listed: ['visale.fr', 'al-in.fr'],
  always: [{ host: 'rh.exemple.fr' }, { host: 'b.exemple.fr', withdrawn: true }],
  never: [],
  confirmed: [{ host: 'rh.exemple.fr' }],
  onRemove: deaf,
  onGiveAgain: deaf,
};

it('the lists name every site, and each can be taken off its own', async () => {
  const [onRemove, onGiveAgain] = [vi.fn(), vi.fn()];
  const { user } = show(<SiteLists {...lists} onRemove={onRemove} onGiveAgain={onGiveAgain} />);
  expect(screen.getByText(/Reconnus dès l’installation.*visale\.fr, al-in\.fr/)).toBeVisible();
  expect(screen.getByText('Aucun site pour l’instant.')).toBeVisible();
  const [first, withdrawn, confirmed] = screen.getAllByRole('listitem');
  expect(withdrawn).toHaveTextContent(/Autorisation retirée/);
  expect(first).not.toHaveTextContent(/Autorisation retirée/);
  await user.click(within(withdrawn!).getByRole('button', { name: /Redonner.*b\.exemple\.fr/ }));
  expect(onGiveAgain).toHaveBeenCalledExactlyOnceWith('b.exemple.fr');
  await user.click(within(confirmed!).getByRole('button', { name: /Retirer.*rh\.exemple\.fr/ }));
  expect(onRemove).toHaveBeenLastCalledWith('confirmed', 'rh.exemple.fr');
  await user.click(within(first!).getByRole('button', { name: /Retirer.*rh\.exemple\.fr/ }));
  expect(onRemove).toHaveBeenLastCalledWith('always', 'rh.exemple.fr');
});
