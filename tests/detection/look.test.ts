import { describe, expect, it } from 'vitest';
import { look } from '../../utils/detection/look.ts';
import type { BoxReading } from '../../utils/detection/reading.ts';
import { weigh } from '../../utils/detection/weigh.ts';
import { box, pageOf } from './boxes.ts';

const verdicts = (boxes: readonly BoxReading[], trusted = true) =>
  weigh(look(pageOf(...boxes)), trusted).askings.map(({ verdict }) => ({
    certainty: verdict.certainty,
    kinds: verdict.kinds.join(' '),
    owner: verdict.owner,
  }));

const verdict = (one: BoxReading, trusted = true) => verdicts([one], trusted)[0];

describe('the block is asked first', () => {
  it('the same label is filled for the employer and left alone for others', () => {
    const label = 'Indiquez le numéro SIRET de votre employeur principal';
    expect(verdict(box(label, { above: ['Le demandeur'] }))?.certainty).toBe('certain');
    expect(verdict(box(label, { above: ['Le conjoint'] }))).toMatchObject({
      certainty: 'unknown',
      owner: 'spouse',
    });
  });

  it.each(['Votre bailleur', 'Centre de formation', 'Cadre réservé à l’administration', 'Garant'])(
    'a SIRET under « %s » is never filled',
    (title) => {
      expect(verdict(box('N° SIRET', { above: [title, 'Votre employeur'] }))?.certainty).toBe(
        'unknown',
      );
    },
  );

  it('a newsletter’s e-mail is the reader’s, whoever the letter is for', () => {
    const siret = box('N° SIRET', { above: ['Votre employeur'] });
    const letter = box('Adresse e-mail', { above: ['La lettre d’information des entreprises'] });
    expect(verdicts([siret, letter]).map(({ certainty }) => certainty)).toEqual([
      'certain',
      'unknown',
    ]);
  });

  it('a label that can mean nobody but the employer beats another business’s block', () => {
    const one = box('SIRET de votre employeur', { above: ['Centre de formation'] });
    expect(verdict(one)?.certainty).toBe('certain');
  });

  it('"société" does not beat a landlord’s block: a landlord may be one', () => {
    const one = box('Nom de la société', { above: ['Bailleur'] });
    expect(verdict(one)?.certainty).toBe('unknown');
  });

  it('"votre société" is the landlord’s own on a page that speaks to the landlord', () => {
    const under = (title: string) => verdict(box('N° SIRET', { above: ['Votre société', title] }));
    expect(under('Inscription bailleur')?.certainty).toBe('unknown');
    expect(under('Inscription du locataire')?.certainty).toBe('certain');
  });

  it('a person’s block holds that person’s employer, however near the inner title', () => {
    const one = box('SIRET', { above: ['Son employeur', 'Conjoint'] });
    expect(verdict(one)?.certainty).toBe('unknown');
  });

  it('a title just left behind makes a box doubtful, not certain', () => {
    const titles = [
      { text: 'Votre conjoint', closed: true },
      { text: 'Votre employeur', closed: false },
    ];
    expect(verdict(box('SIRET', { titles }))?.certainty).toBe('likely');
  });
});

describe('bare labels mean what their block means', () => {
  it.each([
    ['Nom', 'Votre employeur', 'company-name'],
    ['Nom', 'Contact RH', 'hr-name'],
    ['E-mail', 'Votre employeur', 'hr-email'],
    ['Adresse', 'Votre employeur', 'company-address'],
    ['Téléphone du contact', 'Service du personnel', 'hr-phone'],
    ['Adresse Numéro et libellé de la voie', 'Votre employeur', 'company-address'],
    ['Adresse Street and number', 'Your employer', 'company-address'],
    ['Rue et numéro', 'Votre employeur', 'company-address'],
    ['Code postal 5 chiffres', 'Votre employeur', 'company-postcode'],
    ['Téléphone Format attendu : 10 chiffres', 'Contact RH', 'hr-phone'],
  ])('%s under « %s » is %s', (label, title, kind) => {
    const siret = box('SIRET de l’employeur');
    const [, asked] = verdicts([siret, box(label, { above: [title] })]);
    expect(asked).toMatchObject({ certainty: 'certain', kinds: kind });
  });

  it.each(['Nom', 'Adresse', 'E-mail', 'Téléphone', 'Code postal'])(
    '%s without a block asks nothing',
    (label) => {
      expect(verdict(box(label))).toBeUndefined();
    },
  );

  it('in a former employer’s block “de l’employeur” is that one’s, unless the label says which', () => {
    const above = ['L’employeur que vous avez quitté'];
    expect(verdict(box('SIRET de l’employeur', { above }))?.certainty).toBe('unknown');
    expect(verdict(box('SIRET de l’employeur actuel', { above }))?.certainty).toBe('certain');
  });

  it('the applicant’s own work phone is not HR’s', () => {
    const own = box('Votre téléphone professionnel', { above: ['Votre employeur'] });
    expect(verdict(own)).toBeUndefined();
  });

  it('"Nom" beside "Prénom" is the last name', () => {
    const above = ['Contact RH'];
    expect(verdicts([box('Nom', { above }), box('Prénom', { above })]).map((v) => v.kinds)).toEqual(
      ['hr-last-name', 'hr-first-name'],
    );
  });
});

describe('boxes that name nobody', () => {
  it('on a known host the only SIRET is the employer’s', () => {
    expect(verdict(box('SIRET'))?.certainty).toBe('certain');
  });

  it('two of them are asked about', () => {
    expect(verdicts([box('SIRET'), box('SIRET')]).map((v) => v.certainty)).toEqual([
      'likely',
      'likely',
    ]);
  });

  it('elsewhere one is not enough, unless it is called the employer’s', () => {
    expect(verdict(box('SIRET'), false)?.certainty).toBe('likely');
    expect(verdict(box('SIRET de l’employeur'), false)?.certainty).toBe('certain');
    expect(verdict(box('Code entreprise'), false)?.certainty).toBe('likely');
  });

  it('words that any business form uses tick nothing elsewhere', () => {
    const above = ['Votre société'];
    const boxes = [box('SIRET', { above }), box('Raison sociale', { above })];
    expect(verdicts(boxes, false).map((v) => v.certainty)).toEqual(['likely', 'likely']);
  });

  it('a SIREN in the block of the dwelling is the landlord’s to know', () => {
    const one = box('N° SIREN', { above: ['Votre logement actuel'] });
    expect(verdict(one)?.certainty).toBe('likely');
  });
});

it('one label for two kinds is a tie, unless the length settles it', () => {
  expect(verdict(box('SIREN / SIRET'))).toMatchObject({ certainty: 'tie', kinds: 'siret siren' });
  expect(verdict(box('SIREN / SIRET', { maxLength: 9 }))?.kinds).toBe('siren');
});

describe('what a person reads of a box', () => {
  const shown = (...boxes: readonly BoxReading[]) =>
    look(pageOf(...boxes)).askings.map(({ block, label }) => `${block} › ${label}`);

  it('a split value bears the name of the whole, not of its first part', () => {
    const part = (title: string, maxLength: number, clues: BoxReading['clues'] = []) =>
      box('', {
        maxLength,
        group: 7,
        titles: [{ text: 'Votre employeur', closed: false }],
        clues: [...clues, { text: title, from: 'title' }],
      });
    const row = [{ text: 'N° SIRET de l’employeur', from: 'row' }] as const;
    const inRow = shown(part('SIREN : 9 chiffres', 9, row), part('NIC : 5 chiffres', 5, row));
    expect(inRow).toEqual(['Votre employeur › N° SIRET de l’employeur']);
    const above = ['N° SIRET', 'Votre employeur'];
    const grouped = shown(
      box('1re partie', { maxLength: 9, group: 7, above }),
      box('2e partie', { maxLength: 5, group: 7, above }),
    );
    expect(grouped).toEqual(['Votre employeur › N° SIRET']);
  });

  it('a label that repeats its block’s title is told without it', () => {
    const one = box('Votre employeur N° SIRET', { above: ['Votre employeur'] });
    expect(shown(one)).toEqual(['Votre employeur › N° SIRET']);
    const all = box('SIRET de l’employeur', { above: ['SIRET'] });
    expect(shown(all)).toEqual(['SIRET › SIRET de l’employeur']);
  });
});
