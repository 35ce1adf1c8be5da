import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { EraseAll } from '../../components/backup/EraseAll.tsx';
import { MergeView, type ShownMerge } from '../../components/backup/MergeView.tsx';
import { OpenBackup } from '../../components/backup/OpenBackup.tsx';
import { SaveBackup } from '../../components/backup/SaveBackup.tsx';
import { show } from './show.tsx';

const deaf = () => undefined;
const button = (name: string) => screen.getByRole('button', { name });

describe('SaveBackup', () => {
  const props = { busy: false, said: undefined, problem: undefined };

  it('warns before all of a passphrase forgotten, and judges only once one has tried', async () => {
    const onSave = vi.fn();
    const { user } = show(<SaveBackup {...props} onSave={onSave} />);
    expect(screen.getByText(/la sauvegarde est perdue/)).toBeInTheDocument();
    const first = screen.getByLabelText('Phrase secrète');
    expect(first).toHaveAttribute('type', 'password');
    await user.type(first, 'court');
    expect(first).not.toHaveAccessibleDescription(/trop courte/);
    await user.click(button('Enregistrer la sauvegarde'));
    expect(first).toHaveAccessibleDescription(/trop courte/);
    await user.type(first, ' mais plus maintenant');
    expect(screen.getByLabelText('La même, une deuxième fois')).toHaveAccessibleDescription(
      /pas les mêmes/,
    );
    expect(onSave).not.toHaveBeenCalled();
  });

  it('gives the passphrase typed twice, and keeps it in no box', async () => {
    const onSave = vi.fn();
    const { user } = show(<SaveBackup {...props} onSave={onSave} />);
    await user.click(screen.getByLabelText('Montrer ce que je tape'));
    const boxes = ['Phrase secrète', 'La même, une deuxième fois'].map((name) =>
      screen.getByLabelText(name),
    );
    for (const box of boxes) {
      expect(box).toHaveAttribute('type', 'text');
      await user.type(box, 'quatre mots sans lien');
    }
    await user.click(button('Enregistrer la sauvegarde'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith('quatre mots sans lien');
    for (const box of boxes) expect(box).toHaveValue('');
  });

  it('in clear: says who can read it, and asks for no passphrase', async () => {
    const onSave = vi.fn();
    const { user } = show(<SaveBackup {...props} onSave={onSave} />);
    await user.click(screen.getByRole('radio', { name: 'Sans protection' }));
    expect(screen.getByText(/Toute personne qui a ce fichier peut le lire/)).toBeInTheDocument();
    await user.click(button('Enregistrer la sauvegarde'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(undefined);
  });
});

const merge: ShownMerge = {
  savedOn: '24 novembre 2026',
  added: [{ id: 'employers 1', name: 'Fiche : Atelier' }],
  changed: [
    {
      id: 'employers 2',
      name: 'Fiche : Boulangerie',
      differences: [{ what: 'Notes', here: '', there: 'le mardi' }],
      keeps: 'there',
    },
  ],
  same: 3,
  unreadable: 1,
  toPermit: 1,
};
const view = { busy: false, onChoose: deaf, onImport: deaf, onCancel: deaf };

describe('MergeView', () => {
  it('takes the focus and shows both sides of what differs; the choice is the person’s', async () => {
    const [onChoose, onImport] = [vi.fn(), vi.fn()];
    const { user } = show(
      <MergeView {...view} merge={merge} onChoose={onChoose} onImport={onImport} />,
    );
    expect(screen.getByRole('region', { name: 'Ce qui changerait' })).toHaveFocus();
    expect(screen.getByText('Fiche : Atelier')).toBeInTheDocument();
    const group = screen.getByRole('group', { name: 'Fiche : Boulangerie' });
    expect(group).toHaveTextContent('(rien)');
    expect(group).toHaveTextContent('le mardi');
    expect(within(group).getByRole('radio', { name: /dans le fichier/ })).toBeChecked();
    await user.click(within(group).getByRole('radio', { name: /ce qui est ici/ }));
    expect(onChoose).toHaveBeenCalledWith('employers 2', 'here');
    expect(screen.getByText(/3 choses sont déjà là/)).toBeInTheDocument();
    expect(screen.getByText(/1 chose du fichier est illisible/)).toBeInTheDocument();
    expect(screen.getByText(/Pour 1 site/)).toBeInTheDocument();
    await user.click(button('Importer'));
    expect(onImport).toHaveBeenCalledOnce();
  });

  it('imports nothing where nothing is new', () => {
    show(<MergeView {...view} merge={{ ...merge, added: [], changed: [] }} />);
    expect(screen.queryByRole('button', { name: 'Importer' })).toBeNull();
    expect(button('Fermer')).toBeInTheDocument();
  });
});

describe('OpenBackup', () => {
  const props = { ...view, isLocked: false, problem: undefined, merge: undefined, onUnlock: deaf };

  it('takes a file, and asks for the passphrase of a sealed one', async () => {
    const [onFile, onUnlock] = [vi.fn(), vi.fn()];
    const { user, again } = show(<OpenBackup {...props} onFile={onFile} />);
    const file = new File(['{}'], 'a.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('Fichier de sauvegarde'), file);
    expect(onFile.mock.calls[0]?.[0].name).toBe('a.json');
    expect(screen.queryByLabelText('Phrase secrète')).toBeNull();
    again(<OpenBackup {...props} isLocked onFile={onFile} onUnlock={onUnlock} />);
    await user.type(screen.getByLabelText('Phrase secrète'), 'la phrase{Enter}');
    expect(onUnlock).toHaveBeenCalledExactlyOnceWith('la phrase');
  });
});

describe('EraseAll', () => {
  const counts = { cards: 2, fills: 1, drafts: 0, taught: 3, sites: 1 };

  it('says what goes, offers to save it first, and asks twice', async () => {
    const [onErase, onSaveFirst] = [vi.fn(), vi.fn()];
    const { user } = show(
      <EraseAll counts={counts} problem={undefined} onErase={onErase} onSaveFirst={onSaveFirst} />,
    );
    await user.click(button('Tout effacer…'));
    const asked = screen.getByRole('group', { name: /Voici ce qui partirait/ });
    expect(asked).toHaveTextContent('2 fiches');
    expect(asked).toHaveTextContent('3 cases apprises');
    await user.click(button('Enregistrer une sauvegarde d’abord'));
    expect(onSaveFirst).toHaveBeenCalledOnce();
    await user.click(button('Continuer'));
    expect(onErase).not.toHaveBeenCalled();
    await user.click(button('Oui, tout effacer'));
    expect(onErase).toHaveBeenCalledOnce();
  });

  it('a no to the second question gives the focus back, and erases nothing', async () => {
    const onErase = vi.fn();
    const { user } = show(
      <EraseAll counts={counts} problem={undefined} onErase={onErase} onSaveFirst={deaf} />,
    );
    await user.click(button('Tout effacer…'));
    await user.click(button('Continuer'));
    expect(screen.getByRole('group', { name: /pour toujours/ })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(button('Tout effacer…')).toHaveFocus();
    expect(onErase).not.toHaveBeenCalled();
  });
});
