import { describe, expect, it } from 'vitest';
import { card, without } from './askings.ts';
import { box, employer, fill, grouped, input, show, siret, siretBox, statesOf } from './on-page.ts';

describe('plain boxes', () => {
  it('hold the facts of the card, and nothing else is touched', async () => {
    show(
      `${employer(
        siretBox() +
          input('name', 'Raison sociale') +
          `<label for="address">Adresse</label><textarea id="address"></textarea>` +
          input('mail', 'E-mail du service RH', 'type="email"') +
          input('phone', 'Téléphone de l’employeur', 'type="tel"'),
      )}<fieldset><legend>Votre conjoint</legend>${input('twin', 'SIRET de son employeur')}</fieldset>`,
    );
    const { states } = await fill();
    expect(states).toEqual(['written', 'written', 'written', 'written', 'written']);
    expect(box('siret').value).toBe(siret);
    expect(box('name').value).toBe('Ateliers du Canal');
    expect(box('address').value).toBe('12 quai de la Loire, 75019 Paris');
    expect(box('mail').value).toBe(card['hr-email']);
    expect(box('phone').value).toBe('0140205060');
    expect(box('twin').value).toBe('');
  });

  it('take the option of a list, and only one that a person could take', async () => {
    const options = '<option value="">Choisissez</option><option>Lyon</option>';
    show(
      employer(
        `${siretBox()}<label for="city">Ville</label><select id="city">${options}<option value="p">Paris</option></select>` +
          `<label for="code">Code entreprise</label><select id="code">${options}<option disabled>00482917</option></select>`,
      ),
    );
    const { states, lent } = await fill();
    expect(states).toEqual(['written', 'written', 'refused']);
    expect(box('city').value).toBe('p');
    expect(box('code').value).toBe('');
    expect(statesOf(lent.undo())).toEqual(['undone', 'undone', 'refused']);
    expect(box('city').value).toBe('');
  });

  it.each([
    ['no limit', '', siret],
    ['14 signs', 'maxlength="14"', siret],
    ['a pattern of groups', String.raw`maxlength="17" pattern="\d{3} \d{3} \d{3} \d{5}"`, grouped],
    ['a number', 'type="number"', siret],
  ])('get the SIRET in the shape they take: %s', async (_, attributes, expected) => {
    show(employer(siretBox(attributes)));
    expect((await fill()).states).toEqual(['written']);
    expect(box('siret').value).toBe(expected);
    expect(box('siret').checkValidity()).toBe(true);
  });

  it.each([
    ['Nom', 'Benali'],
    ['Contact RH', 'Benali'],
    ['Nom de famille', 'Benali'],
  ])('hold the last name under %j beside a first name', async (label, expected) => {
    show(`<fieldset><legend>Contact RH de votre employeur</legend>
      ${input('last', label)}${input('first', 'Prénom')}</fieldset>`);
    expect((await fill()).states).toEqual(['written', 'written']);
    expect([box('last').value, box('first').value]).toEqual([expected, 'Nadia']);
  });

  it('that are too short are left empty, and said so in the plan', async () => {
    show(employer(siretBox() + input('name', 'Raison sociale', 'maxlength="12"')));
    const { rows, states } = await fill();
    expect(rows.map(({ state }) => state)).toEqual(['ready', 'no-fit']);
    expect(states).toEqual(['written']);
    expect(box('name').value).toBe('');
  });

  it('that got shorter since are left empty, and said so in the outcome', async () => {
    show(employer(siretBox() + input('name', 'Raison sociale')));
    const between = () => {
      box('name').maxLength = 12;
    };
    expect((await fill({ between })).states).toEqual(['written', 'changed']);
    expect(box('name').value).toBe('');
  });

  it.each(['+33', '(+33) ', '___ ___ ___ _____', '.. .. .. .. ..', ' '])(
    'holding %j count as empty',
    async (value) => {
      show(employer(siretBox() + input('phone', 'Téléphone de l’employeur', `value="${value}"`)));
      const { states, lent } = await fill();
      expect(states).toEqual(['written', 'written']);
      expect(box('phone').value).toBe('0140205060');
      lent.undo();
      expect(box('phone').value).toBe(value);
    },
  );

  it.each([
    '<option value="">Choisissez une ville</option>',
    '<option value="0" disabled selected>Sélectionnez…</option>',
    '<option>-- Ville --</option>',
  ])('a list that shows %s counts as empty', async (placeholder) => {
    show(
      employer(
        `${siretBox()}<label for="city">Ville</label><select id="city">${placeholder}<option>Paris</option></select>`,
      ),
    );
    const before = box('city').value;
    const { states, lent } = await fill();
    expect(states).toEqual(['written', 'written']);
    expect(box('city').value).toBe('Paris');
    lent.undo();
    expect(box('city').value).toBe(before);
  });

  it('hold the SIRET in place of a code on the person’s word', async () => {
    show(employer(input('code', 'Code entreprise Action Logement')));
    const facts = without('company-code');
    expect((await fill({ facts })).states).toEqual([]);
    const { rows } = await fill({ facts });
    const choices = { siretInstead: [rows[0]?.id ?? 0] };
    expect((await fill({ facts, choices })).states).toEqual(['written']);
    expect(box('code').value).toBe(siret);
  });
});

describe('undo', () => {
  it('empties what was filled, and tells the page', async () => {
    show(employer(siretBox() + input('name', 'Raison sociale')));
    const { lent } = await fill();
    const told: string[] = [];
    box('siret').addEventListener('input', () => told.push(box('siret').value));
    expect(lent.last()?.undoable).toBe(true);
    expect(statesOf(lent.undo())).toEqual(['undone', 'undone']);
    expect([box('siret').value, box('name').value]).toEqual(['', '']);
    expect(told).toEqual(['']);
    expect(lent.last()).toMatchObject({
      undoable: false,
      outcomes: [{ state: 'undone' }, { state: 'undone' }],
    });
  });

  it('leaves what was changed since', async () => {
    show(employer(siretBox() + input('name', 'Raison sociale')));
    const { lent } = await fill();
    box('name').value = 'Autre nom';
    expect(statesOf(lent.last()?.outcomes ?? [])).toEqual(['written', 'kept']);
    expect(statesOf(lent.undo())).toEqual(['undone', 'kept']);
    expect(box('name').value).toBe('Autre nom');
    expect(box('siret').value).toBe('');
  });

  it('undoes what the page has only regrouped since', async () => {
    show(employer(siretBox()));
    const { lent } = await fill();
    box('siret').value = grouped;
    expect(lent.last()?.undoable).toBe(true);
    expect(statesOf(lent.undo())).toEqual(['undone']);
    expect(box('siret').value).toBe('');
  });

  it('has nothing to do before a fill, and does nothing twice', async () => {
    show(employer(siretBox()));
    const { lent } = await fill();
    lent.undo();
    box('siret').value = siret;
    expect(statesOf(lent.undo())).toEqual(['undone']);
    expect(box('siret').value).toBe(siret);
  });

  it('says that a page which insists has kept the value', async () => {
    show(employer(siretBox()));
    const { lent } = await fill();
    box('siret').addEventListener('input', () => {
      box('siret').value = siret;
    });
    expect(statesOf(lent.undo())).toEqual(['kept']);
  });
});
