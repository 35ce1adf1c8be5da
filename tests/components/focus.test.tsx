import { screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../components/controls/Button.tsx';
import { Confirm } from '../../components/controls/Confirm.tsx';
import { Screen } from '../../components/controls/Screen.tsx';
import { TurnContext } from '../../components/controls/turn.ts';
import { DeleteEmployer } from '../../components/dossier/DeleteEmployer.tsx';
import { show } from './show.tsx';

const onTurn = (turn: number, title: string, children: ComponentChildren = 'Texte.') => (
  <TurnContext.Provider value={turn}>
    <Screen key={title} title={title}>
      {children}
    </Screen>
  </TurnContext.Provider>
);

const title = () => screen.getByRole('heading', { level: 1 });
const button = (name: string) => screen.getByRole('button', { name });

describe('the focus', () => {
  it('is left alone by the first screen, and comes to the title of each that follows', () => {
    const { again } = show(onTurn(0, 'Un'));
    expect(title()).not.toHaveFocus();
    again(onTurn(1, 'Deux'));
    expect(title()).toHaveFocus();
  });

  it('stays where it is when the same screen is drawn again, or comes again', () => {
    const { again } = show(onTurn(0, 'Un', <Button>Ici</Button>));
    button('Ici').focus();
    again(onTurn(0, 'Un', <Button>Ici</Button>));
    again(onTurn(1, 'Un', <Button>Ici</Button>));
    expect(button('Ici')).toHaveFocus();
  });

  it('comes to the title when the same screen comes again without the control that had it', () => {
    const { again } = show(onTurn(0, 'Un', <Button>Ici</Button>));
    button('Ici').focus();
    again(onTurn(1, 'Un', 'Fait.'));
    expect(title()).toHaveFocus();
  });

  it('is not fetched when a control goes without any order', () => {
    const { again } = show(onTurn(0, 'Un', <Button>Ici</Button>));
    again(onTurn(0, 'Un', 'Fait.'));
    expect(title()).not.toHaveFocus();
  });

  it('comes back to a button that was disabled while it worked', () => {
    const at = (disabled: boolean) => onTurn(0, 'Un', <Button disabled={disabled}>Remplir</Button>);
    const { again } = show(at(false));
    button('Remplir').focus();
    again(at(true));
    // As Chromium does on the next frame.
    button('Remplir').blur();
    again(at(false));
    expect(button('Remplir')).toHaveFocus();
  });
});

describe('Confirm', () => {
  const words = { word: 'Supprimer', question: 'Pour toujours ?', yes: 'Oui', no: 'Non' };

  it('asks once more, with the focus, and a no gives it back', async () => {
    const onYes = vi.fn();
    const { user } = show(<Confirm {...words} onYes={onYes} />);
    expect(document.body).toHaveFocus();
    for (const no of [() => user.click(button('Non')), () => user.keyboard('{Escape}')]) {
      button('Supprimer').focus();
      await user.keyboard('{Enter}');
      expect(screen.getByRole('group', { name: 'Pour toujours ?' })).toHaveFocus();
      await no();
      expect(button('Supprimer')).toHaveFocus();
    }
    expect(onYes).not.toHaveBeenCalled();
  });

  it('does it once the answer is yes', async () => {
    const onYes = vi.fn();
    const { user } = show(<Confirm {...words} onYes={onYes} />);
    await user.click(button('Supprimer'));
    await user.keyboard('{Tab}{Enter}');
    expect(onYes).toHaveBeenCalledOnce();
  });

  it('leaves the focus in the question when it is drawn again', async () => {
    const Counting = () => {
      const [count, setCount] = useState(0);
      return (
        <Confirm {...words} onYes={() => setCount(count + 1)}>
          {count}
        </Confirm>
      );
    };
    const { user } = show(<Counting />);
    await user.click(button('Supprimer'));
    await user.click(button('Oui'));
    expect(button('Oui')).toHaveFocus();
  });
});

it('an employer is deleted once it has been said what goes with it', async () => {
  const onDelete = vi.fn();
  const { user } = show(<DeleteEmployer name="" onDelete={onDelete} />);
  await user.click(button('Supprimer cet employeur…'));
  const question = screen.getByRole('group', { name: /la fiche «\sEmployeur sans nom\s»\s\?/ });
  expect(question).toHaveTextContent(/Ses brouillons et la liste de ses remplissages/);
  expect(onDelete).not.toHaveBeenCalled();
  await user.click(button('Oui, supprimer'));
  expect(onDelete).toHaveBeenCalledOnce();
});
