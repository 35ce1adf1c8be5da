import { createElement, type ReactElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { box, employer, fill, grouped, pause, show, siret, siretBox, statesOf } from './on-page.ts';

const field = (label: string, about: Record<string, unknown>) =>
  createElement(
    'p',
    null,
    createElement('label', { htmlFor: about.id }, label),
    createElement('input', about),
  );
const block = (...children: ReactElement[]) =>
  createElement('fieldset', null, createElement('legend', null, 'Votre employeur'), ...children);

async function render(element: ReactElement): Promise<void> {
  show('<div id="root"></div>');
  createRoot(document.getElementById('root') as HTMLElement).render(element);
  await pause(50);
}

describe('React', () => {
  const digits = (held: string) => held.replace(/\D/g, '').slice(0, 14);
  const inGroups = (held: string) =>
    digits(held).replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4');

  it('takes a controlled SIRET that it groups itself, and its undo', async () => {
    const model = { siret: '', name: '' };
    function Form() {
      const [held, setHeld] = useState(model);
      Object.assign(model, held);
      const set = (part: Partial<typeof model>) => setHeld((old) => ({ ...old, ...part }));
      return block(
        field('N° SIRET', {
          id: 'siret',
          maxLength: 17,
          value: inGroups(held.siret),
          onChange: (event: { target: HTMLInputElement }) =>
            set({ siret: digits(event.target.value) }),
        }),
        field('Raison sociale', {
          id: 'name',
          value: held.name,
          onChange: (event: { target: HTMLInputElement }) => set({ name: event.target.value }),
        }),
      );
    }
    await render(createElement(Form));
    const { states, lent } = await fill();
    expect(states).toEqual(['written', 'written']);
    expect(model).toEqual({ siret, name: 'Ateliers du Canal' });
    expect(box('siret').value).toBe(grouped);
    expect(statesOf(lent.undo())).toEqual(['undone', 'undone']);
    await pause(50);
    expect(model).toEqual({ siret: '', name: '' });
    expect(box('siret').value).toBe('');
  });

  it('takes boxes of react-hook-form that are read when they are left', async () => {
    let values: Record<string, unknown> = {};
    let touched: Record<string, unknown> = {};
    function Form() {
      const { register, watch, formState } = useForm({ mode: 'onBlur' });
      values = watch();
      touched = { ...formState.touchedFields };
      return block(
        field('N° SIRET', { id: 'siret', ...register('siret', { pattern: /^\d{14}$/ }) }),
        field('Raison sociale', { id: 'name', ...register('name') }),
      );
    }
    await render(createElement(Form));
    const { states, lent } = await fill();
    expect(states).toEqual(['written', 'written']);
    expect(values).toEqual({ siret, name: 'Ateliers du Canal' });
    expect(touched).toEqual({ siret: true, name: true });
    lent.undo();
    await pause(50);
    expect(values).toEqual({ siret: '', name: '' });
  });

  it('that gives each value a new box is filled and undone', async () => {
    let model = '';
    function Form() {
      const [held, setHeld] = useState('');
      model = held;
      return block(
        field('N° SIRET', {
          id: 'siret',
          key: held,
          defaultValue: held,
          onChange: (event: { target: HTMLInputElement }) => setHeld(event.target.value),
        }),
      );
    }
    await render(createElement(Form));
    const first = box('siret');
    const { states, lent } = await fill();
    expect(states).toEqual(['written']);
    expect(box('siret')).not.toBe(first);
    expect([box('siret').value, model]).toEqual([siret, siret]);
    expect(statesOf(lent.undo())).toEqual(['undone']);
    await pause(50);
    expect([box('siret').value, model]).toEqual(['', '']);
  });
});

describe('what stands apart from the page', () => {
  it('is filled in the open shadow root of a component', async () => {
    show(employer('<div id="host"></div>'));
    const root = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = siretBox();
    const held = () => root.querySelector('input')?.value;
    const { states, lent } = await fill();
    expect(states).toEqual(['written']);
    expect(held()).toBe(siret);
    lent.undo();
    expect(held()).toBe('');
  });

  it('is filled in a frame of the same origin, with the events of a person', async () => {
    show('<iframe id="frame"></iframe>');
    const frame = document.getElementById('frame') as HTMLIFrameElement;
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    frame.srcdoc = employer(siretBox());
    await loaded;
    const inner = frame.contentDocument?.getElementById('siret') as HTMLInputElement;
    const heard: string[] = [];
    for (const event of ['focus', 'input', 'change', 'blur'])
      inner.addEventListener(event, () => heard.push(event));
    const { states, lent } = await fill();
    expect(states).toEqual(['written']);
    expect(inner.value).toBe(siret);
    expect(heard).toEqual(['focus', 'input', 'change', 'blur']);
    lent.undo();
    expect(inner.value).toBe('');
  });
});
