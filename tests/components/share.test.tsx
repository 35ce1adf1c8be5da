import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CardFileView, type CardFileViewProps } from '../../components/share/CardFileView.tsx';
import { ShareCard } from '../../components/share/ShareCard.tsx';
import { show } from './show.tsx';

const deaf = () => undefined;
const facts = [{ id: 'siret', name: 'SIRET', value: '732 829 320 00074' }];
const view: CardFileViewProps = {
  facts,
  places: [],
  place: undefined,
  ignored: [],
  refused: [],
  active: undefined,
  target: 'new',
  lines: [],
  onPlace: deaf,
  onTarget: deaf,
  onTake: deaf,
  onKeep: deaf,
  onCancel: deaf,
};

describe('ShareCard', () => {
  it('lists what the file will hold before it is made', async () => {
    const onSave = vi.fn();
    const { user } = show(<ShareCard facts={facts} said={undefined} onSave={onSave} />);
    expect(screen.getByText('732 829 320 00074')).toBeInTheDocument();
    expect(screen.getByText(/Vos notes, le code spécifique/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Enregistrer la fiche/ }));
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('makes no empty file', () => {
    show(<ShareCard facts={[]} said={undefined} onSave={deaf} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('CardFileView', () => {
  it('shows all, what is left out too, and keeps on the last order alone', async () => {
    const onKeep = vi.fn();
    const { user } = show(
      <CardFileView
        {...view}
        ignored={['paie']}
        refused={['Téléphone du contact RH. C’est un numéro de sécurité sociale.']}
        onKeep={onKeep}
      />,
    );
    expect(screen.getByRole('region', { name: 'Ce que dit le fichier' })).toHaveFocus();
    expect(screen.getByText(/laissé de côté : paie/)).toBeInTheDocument();
    expect(screen.getByText(/numéro de sécurité sociale/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Garder cette nouvelle fiche' }));
    expect(onKeep).toHaveBeenCalledOnce();
  });

  it('of several establishments, none is chosen for the person', async () => {
    const onPlace = vi.fn();
    const places = ['Lyon', 'Brest'].map((label, at) => ({ value: String(at), label }));
    const { user, again } = show(<CardFileView {...view} places={places} onPlace={onPlace} />);
    const keep = screen.getByRole('button', { name: 'Garder cette nouvelle fiche' });
    expect(keep).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: 'Brest' }));
    expect(onPlace).toHaveBeenCalledWith('1');
    again(<CardFileView {...view} places={places} place="1" />);
    expect(keep).toBeEnabled();
  });

  it('completes the card in use with what is ticked, both values in sight', async () => {
    const onTake = vi.fn();
    const line = { group: 'code', name: 'Code', here: '11111', there: '00428175', taken: false };
    const completing = { ...view, active: 'Ateliers', target: 'active' as const, lines: [line] };
    const { user } = show(<CardFileView {...completing} onTake={onTake} />);
    expect(screen.getByRole('button', { name: 'Compléter ma fiche' })).toBeDisabled();
    const tick = screen.getByRole('checkbox', { name: /^Remplacer : Code/ });
    expect(tick).not.toBeChecked();
    expect(tick).toHaveAccessibleDescription(/11111.*00428175/);
    await user.click(tick);
    expect(onTake).toHaveBeenCalledWith('code', true);
  });

  it('chooses no card to put a file into', () => {
    show(<CardFileView {...view} active="Ateliers" target={undefined} />);
    expect(screen.getByRole('button', { name: 'Garder cette nouvelle fiche' })).toBeDisabled();
  });
});
