import { screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { BrokenRecords } from '../../components/dossier/BrokenRecords.tsx';
import { UnkeptNotice } from '../../components/dossier/UnkeptNotice.tsx';
import { LetterView } from '../../components/letter/LetterView.tsx';
import { BrokenNotice } from '../../components/popup/BrokenNotice.tsx';
import { ElsewhereView } from '../../components/popup/ElsewhereView.tsx';
import { PrivateWindowLine } from '../../components/popup/PrivateWindowLine.tsx';
import { ShortcutLine } from '../../components/popup/ShortcutLine.tsx';
import { cardProps, letterProps } from './props.ts';
import { show } from './show.tsx';

it.each([
  ['no-form', /ne demande rien sur votre employeur/],
  ['unreachable', /ne peut pas être lue/],
  ['insecure', /n’est pas protégée/],
  ['alone', /Nous n’écrivons rien sur ce site/],
  ['no-access', /Nous n’avons pas accès/],
  ['no-tab', /Ouvrez un formulaire/],
] as const)('%s is said, and the card is there to copy from', (situation, sentence) => {
  show(<ElsewhereView {...cardProps} situation={situation} host="www.exemple.fr" />);
  expect(screen.getAllByRole('status')[0]).toHaveTextContent(sentence);
  expect(screen.getAllByRole('button', { name: /^Copier/ }).length).toBeGreaterThan(5);
});

it('the shortcut is the one really bound, or said to be missing', () => {
  const { again } = show(<ShortcutLine keys="Alt+P" />);
  expect(screen.getByText('Alt+P').parentElement).toHaveTextContent(/Raccourci\s: Alt\+P/);
  again(<ShortcutLine keys="" />);
  expect(screen.getByText(/Aucun raccourci/)).toBeInTheDocument();
});

it('a letter is changed, and leaves by a link or a copy side by side', async () => {
  const onInput = vi.fn();
  const onCopy = vi.fn();
  const { user } = show(<LetterView {...letterProps} onInput={onInput} onCopy={onCopy} />);
  const write = screen.getByRole('link', { name: 'Écrire l’e-mail' });
  expect(write).toHaveAttribute('href', letterProps.mailto);
  await user.click(screen.getByRole('button', { name: /^Copier/ }));
  expect(onCopy).toHaveBeenCalledOnce();
  await user.type(screen.getByDisplayValue(/Pourriez-vous/), '!');
  expect(onInput).toHaveBeenCalledWith('body', expect.stringContaining('!'));
  expect(screen.getByText('votre prénom et nom')).toBeInTheDocument();
});

it('a letter names the aid only when the person ticks it', async () => {
  const onNameScheme = vi.fn();
  const { user, again } = show(<LetterView {...letterProps} onNameScheme={onNameScheme} />);
  const tick = screen.getByRole('checkbox', { name: /AL’in/ });
  expect(tick).not.toBeChecked();
  await user.click(tick);
  expect(onNameScheme).toHaveBeenCalledWith(true);
  again(<LetterView {...letterProps} schemeName={undefined} />);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

it('a letter that was edited is not replaced by the naming of the aid, and comes back after the proposed text', async () => {
  const onMine = vi.fn();
  const { user, again } = show(<LetterView {...letterProps} onNameScheme={undefined} />);
  const tick = screen.getByRole('checkbox', { name: /AL’in/ });
  expect(tick).toBeDisabled();
  expect(tick).toHaveAccessibleDescription(/Vous avez modifié le texte/);
  again(<LetterView {...letterProps} onMine={onMine} />);
  await user.click(screen.getByRole('button', { name: 'Revenir à mon texte' }));
  expect(onMine).toHaveBeenCalledOnce();
});

it('a letter says what is wrong with the address, and what is left to fill in where it leaves', () => {
  show(<LetterView {...letterProps} letter={{ ...letterProps.letter, to: 'nadia' }} />);
  expect(screen.getByRole('textbox', { name: 'À' })).toHaveAccessibleDescription(/il manque le @/);
  expect(screen.getByText(/complétez dans le message\s: votre prénom et nom/)).toBeVisible();
  expect(screen.getByRole('button', { name: /^Copier$/ })).toBeVisible();
});

it('a letter changes its language and says when the link does not hold it all', async () => {
  const onLanguage = vi.fn();
  const { user, again } = show(<LetterView {...letterProps} onLanguage={onLanguage} />);
  expect(screen.getByRole('radio', { name: 'Français' })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: 'English' }));
  expect(onLanguage).toHaveBeenCalledWith('en');
  expect(screen.queryByText(/trop long/)).toBeNull();
  again(<LetterView {...letterProps} cut />);
  expect(screen.getByText(/trop long/)).toBeInTheDocument();
});

it('a broken record is shown, exported, and deleted only after a second yes', async () => {
  const onExport = vi.fn();
  const onDelete = vi.fn();
  const record = { id: 'a', name: 'Ateliers du Canal', content: '{"facts": 12}' };
  const { user } = show(
    <BrokenRecords records={[record]} onExport={onExport} onDelete={onDelete} />,
  );
  expect(screen.getByText('{"facts": 12}')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Enregistrer dans un fichier' }));
  expect(onExport).toHaveBeenCalledWith('a');
  await user.click(screen.getByRole('button', { name: 'Supprimer' }));
  expect(onDelete).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Non, la garder' }));
  await user.click(screen.getByRole('button', { name: 'Supprimer' }));
  await user.click(screen.getByRole('button', { name: 'Oui, supprimer' }));
  expect(onDelete).toHaveBeenCalledExactlyOnceWith('a');
});

it.each([
  ['edited', /modifications non gardées/, 'Les reprendre'],
  ['new', /commencé une autre fiche/, 'La reprendre'],
] as const)(
  'what is typed and not kept (%s) is said, with the way back',
  async (what, says, word) => {
    const onTakeUp = vi.fn();
    const { user } = show(<UnkeptNotice what={what} onTakeUp={onTakeUp} />);
    expect(screen.getByText(says)).toBeVisible();
    await user.click(screen.getByRole('button', { name: word }));
    expect(onTakeUp).toHaveBeenCalledOnce();
  },
);

it('nothing is shown where every record can be read', () => {
  const { container } = show(
    <BrokenRecords records={[]} onExport={() => undefined} onDelete={() => undefined} />,
  );
  expect(container).toBeEmptyDOMElement();
});

it('a private window says that the card is there, and that no trace is kept', () => {
  show(<PrivateWindowLine />);
  expect(screen.getByText(/votre fiche reste enregistrée.*aucune trace/)).toBeInTheDocument();
});

it.each([
  ['only', /Votre fiche ne peut plus être lue. Elle n’est pas effacée/],
  ['active', /La fiche de l’employeur choisi ne peut plus être lue/],
  ['other', /Une fiche ne peut plus être lue. Les autres sont intactes/],
] as const)('a card that cannot be read is said (%s), with the way to it', async (which, says) => {
  const onOpen = vi.fn();
  const { user } = show(<BrokenNotice which={which} onOpen={onOpen} />);
  expect(screen.getByRole('alert')).toHaveTextContent(says);
  await user.click(screen.getByRole('button', { name: 'Voir la fiche illisible' }));
  expect(onOpen).toHaveBeenCalledOnce();
});

it('a site’s own reason takes the place of the general sentence', () => {
  show(<ElsewhereView {...cardProps} situation="alone" reason="Page du bailleur." />);
  expect(screen.getAllByRole('status')[0]).toHaveTextContent(/^Page du bailleur\.$/);
});
