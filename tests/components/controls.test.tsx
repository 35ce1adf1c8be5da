import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../components/controls/Button.tsx';
import { CheckedField } from '../../components/controls/CheckedField.tsx';
import { Choice } from '../../components/controls/Choice.tsx';
import { CopyButton } from '../../components/controls/CopyButton.tsx';
import { Disclosure } from '../../components/controls/Disclosure.tsx';
import { FileDrop } from '../../components/controls/FileDrop.tsx';
import { TextArea } from '../../components/controls/TextArea.tsx';
import { TextField } from '../../components/controls/TextField.tsx';
import { Tick } from '../../components/controls/Tick.tsx';
import { show } from './show.tsx';

const deaf = () => undefined;

describe('Button', () => {
  it('is pressed with the pointer and with the keyboard', async () => {
    const onPress = vi.fn();
    const { user } = show(<Button onPress={onPress}>Remplir</Button>);
    await user.click(screen.getByRole('button', { name: 'Remplir' }));
    await user.keyboard('{Enter}');
    expect(onPress).toHaveBeenCalledTimes(2);
  });

  it('does nothing when disabled', async () => {
    const onPress = vi.fn();
    const { user } = show(
      <Button disabled onPress={onPress}>
        Remplir
      </Button>,
    );
    await user.click(screen.getByRole('button'));
    expect(onPress).not.toHaveBeenCalled();
  });
});

describe('TextField', () => {
  it('gives each keystroke, and is named and described for a screen reader', async () => {
    const onInput = vi.fn();
    const said = { weight: 'doubt', text: 'il en manque un.' } as const;
    const { user } = show(
      <TextField label="SIRET" hint="14 chiffres" value="" said={said} onInput={onInput} />,
    );
    const box = screen.getByRole('textbox', { name: 'SIRET' });
    expect(box).toHaveAccessibleDescription(/14 chiffres.*À vérifier.*il en manque un\./);
    expect(box).toHaveAttribute('autocomplete', 'off');
    await user.type(box, '7');
    expect(onInput).toHaveBeenCalledWith('7');
  });

  it('is invalid only when the value is forbidden', () => {
    const { again } = show(
      <TextField label="A" value="1" said={{ weight: 'doubt', text: '!' }} onInput={deaf} />,
    );
    expect(screen.getByRole('textbox')).toBeValid();
    again(
      <TextField label="A" value="1" said={{ weight: 'forbidden', text: '!' }} onInput={deaf} />,
    );
    expect(screen.getByRole('textbox')).toBeInvalid();
  });

  it.each(['info', 'doubt', 'forbidden'] as const)('tells %s by a word of its own', (weight) => {
    const words = { info: 'À savoir', doubt: 'À vérifier', forbidden: 'Impossible à garder' };
    const { container } = show(
      <TextField label="A" value="1" said={{ weight, text: 'phrase.' }} onInput={deaf} />,
    );
    const region = container.querySelector('[aria-live=polite]');
    expect(region).toHaveTextContent(words[weight]);
    expect(region).toHaveTextContent('phrase.');
  });

  it('has its live region before there is anything to say', () => {
    const { container } = show(<TextField label="A" value="" onInput={deaf} />);
    expect(container.querySelector('[aria-live=polite]')).toBeEmptyDOMElement();
  });
});

describe('CheckedField', () => {
  const said = { weight: 'doubt', text: 'il en manque.' } as const;
  const typing = (value: string, more: object = {}) => (
    <CheckedField
      label="SIRET"
      value={value}
      said={said}
      count="3 sur 14"
      onInput={deaf}
      {...more}
    />
  );
  const warned = () => screen.queryByText(/il en manque/) !== null;

  it('counts while one types, and warns once the box is left; from then on at each key', async () => {
    const { user, again } = show(typing(''));
    await user.click(screen.getByRole('textbox'));
    again(typing('732'));
    expect(warned()).toBe(false);
    expect(screen.getByText('3 sur 14').closest('[aria-live]')).toBeNull();
    await user.tab();
    expect(warned()).toBe(true);
    await user.click(screen.getByRole('textbox'));
    again(typing('7328'));
    expect(warned()).toBe(true);
    expect(screen.queryByText('3 sur 14')).toBeNull();
  });

  it('says nothing in the middle of a press: the button would move away from under it', async () => {
    const { user, again } = show(typing(''));
    await user.click(screen.getByRole('textbox'));
    again(typing('732'));
    await user.pointer({ keys: '[MouseLeft>]', target: document.body });
    expect(screen.getByRole('textbox')).not.toHaveFocus();
    expect(warned()).toBe(false);
    await user.pointer({ keys: '[/MouseLeft]' });
    await vi.waitFor(() => expect(warned()).toBe(true));
  });

  it('warns at once of what was there already, of too much, and of what is never kept', () => {
    show(typing('732'));
    show(typing('', { said: { ...said, certain: true } }));
    show(typing('', { said: { ...said, weight: 'forbidden' } }));
    expect(screen.getAllByText(/il en manque/)).toHaveLength(3);
  });
});

it('TextArea gives what is typed', async () => {
  const onInput = vi.fn();
  const { user } = show(<TextArea label="Message" value="" hint="Court" onInput={onInput} />);
  const box = screen.getByRole('textbox', { name: 'Message' });
  expect(box).toHaveAccessibleDescription(/^Court\s*$/);
  await user.type(box, 'B');
  expect(onInput).toHaveBeenCalledWith('B');
});

it('Tick is ticked by its words and by the space bar', async () => {
  const onTick = vi.fn();
  const { user } = show(<Tick label="N° SIRET" description="732" ticked={false} onTick={onTick} />);
  const box = screen.getByRole('checkbox', { name: 'N° SIRET' });
  expect(box).toHaveAccessibleDescription('732');
  await user.click(screen.getByText('N° SIRET'));
  expect(onTick).toHaveBeenLastCalledWith(true);
  expect(onTick).toHaveBeenCalledTimes(1);
  await user.keyboard(' ');
  expect(onTick).toHaveBeenCalledTimes(2);
});

it('Choice has none chosen until the person chooses', async () => {
  const onChoose = vi.fn();
  const options = [
    { value: 'a', label: 'Un' },
    { value: 'b', label: 'Deux' },
  ] as const;
  const { user } = show(
    <Choice question="Lequel ?" options={options} chosen={undefined} onChoose={onChoose} />,
  );
  expect(screen.getByRole('group', { name: 'Lequel ?' })).toBeInTheDocument();
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  await user.click(screen.getByRole('radio', { name: 'Deux' }));
  expect(onChoose).toHaveBeenCalledWith('b');
});

describe('CopyButton', () => {
  it('says what it copies, then that it did', async () => {
    const onCopy = vi.fn();
    const { user } = show(<CopyButton what="N° SIRET" onCopy={onCopy} />);
    await user.click(screen.getByRole('button', { name: 'Copier N° SIRET' }));
    expect(onCopy).toHaveBeenCalledOnce();
    expect(await screen.findByRole('button', { name: /^Copié/ })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Copié');
  });

  it.each([
    ['answers false', async () => false],
    ['throws', () => Promise.reject(new Error('refused'))],
  ])('says so when the clipboard %s', async (_, onCopy) => {
    const { user } = show(<CopyButton what="N° SIRET" onCopy={onCopy} />);
    await user.click(screen.getByRole('button'));
    expect(await screen.findByRole('status')).toHaveTextContent('La copie n’a pas marché');
  });
});

it('Disclosure is closed until asked', () => {
  const { container } = show(<Disclosure summary="Pourquoi ?">Parce que.</Disclosure>);
  expect(container.querySelector('details')).not.toHaveAttribute('open');
  expect(screen.getByText('Pourquoi ?').tagName).toBe('SUMMARY');
});

it('FileDrop gives the chosen file', async () => {
  const onFile = vi.fn();
  const { user } = show(<FileDrop label="Fichier" accept=".json" onFile={onFile} />);
  const file = new File(['{}'], 'fiche.json', { type: 'application/json' });
  await user.upload(screen.getByLabelText('Fichier'), file);
  expect(onFile).toHaveBeenCalledWith(file);
});
