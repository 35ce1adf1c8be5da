import { describe, expect, it } from 'vitest';
import { outcomeOf, problemOfStatus } from '../../utils/lookup/answers.ts';
import { addressOf, type Question } from '../../utils/lookup/question.ts';
import { answer, company, establishment, headOffice } from './samples.ts';

const siret = '73282932000074';
const bySiret: Question = { siret };
const byName: Question = { name: 'Ateliers', town: 'Lyon' };
const read = (results: readonly object[], question: Question = bySiret, over: object = {}) =>
  outcomeOf(JSON.stringify(answer(results, over)), question);
const foundIn = (outcome: ReturnType<typeof outcomeOf>) =>
  'found' in outcome ? outcome.found : [];
const first = (results: readonly object[]) => foundIn(read(results))[0];

describe('a question', () => {
  it('carries the SIRET alone, or the name and the town', () => {
    const [one, two] = [bySiret, { name: ' Les  Ateliers & Fils ', town: '' }].map(
      (question) => new URL(addressOf(question, 'https://register.example')),
    );
    expect(one?.href).toBe(`https://register.example/search?q=${siret}`);
    expect(two?.searchParams.get('q')).toBe('Les Ateliers & Fils');
  });
});

describe('an answer by SIRET', () => {
  it('is the establishment, cut into the kinds of the card', () => {
    expect(read([company()])).toEqual({
      more: false,
      found: [
        {
          siret,
          name: 'LES ATELIERS DU CANAL',
          address: '12 RUE DU CANAL',
          postcode: '69003',
          town: 'LYON',
          headOffice: false,
          closed: false,
          closedOn: undefined,
          hidden: false,
          headcount: { band: 'from10', year: '2023' },
        },
      ],
    });
  });

  it('is not found where only other establishments are told', () => {
    expect(read([company({ matching_etablissements: [] })])).toEqual({ problem: 'notFound' });
    expect(read([])).toEqual({ problem: 'notFound' });
  });

  it('is the head office where that is the one asked for', () => {
    const results = [company({ siege: establishment(), matching_etablissements: null })];
    expect(first(results)).toMatchObject({ siret, headOffice: true });
  });

  it('says what is closed, and since when', () => {
    const shut = establishment({ etat_administratif: 'F', date_fermeture: '2024-03-31' });
    const closed = { closed: true, closedOn: '2024-03-31' };
    expect(first([company({ matching_etablissements: [shut] })])).toMatchObject(closed);
    expect(first([company({ etat_administratif: 'C' })])).toMatchObject({ closed: true });
  });

  it('leaves out what somebody does not want to be shown', () => {
    const hidden = establishment({
      adresse: '[NON-DIFFUSIBLE]',
      code_postal: '[NON-DIFFUSIBLE]',
      libelle_commune: 'LYON',
    });
    const results = [
      company({ nom_complet: '[ND]', nom_raison_sociale: null, matching_etablissements: [hidden] }),
    ];
    expect(first(results)).toMatchObject({
      siret,
      name: undefined,
      address: undefined,
      postcode: undefined,
      hidden: true,
    });
  });

  it.each([
    ['NN', undefined],
    [null, undefined],
    ['00', 'under10'],
    ['03', 'under10'],
    ['11', 'from10'],
    ['12', 'from10'],
    ['21', 'from50'],
    ['53', 'from50'],
  ])('tells of the headcount %s: %s', (code, band) => {
    expect(first([company({ tranche_effectif_salarie: code })])?.headcount?.band).toBe(band);
  });

  it.each([
    ['12 RUE DU CANAL LYON', null, 'LYON', '12 RUE DU CANAL'],
    ['12 RUE DU CANAL 69431 LYON CEDEX 03', '69431', 'LYON', '12 RUE DU CANAL'],
    ['69003 LYON', '69003', 'LYON', undefined],
    ['ZA LES PRES', '69003', 'LYON', 'ZA LES PRES'],
    [null, '69003', 'LYON', undefined],
  ])('takes the street out of %s', (adresse, code_postal, libelle_commune, street) => {
    const record = establishment({ adresse, code_postal, libelle_commune });
    expect(first([company({ matching_etablissements: [record] })])?.address).toBe(street);
  });
});

describe('an answer by name', () => {
  const town = (siret: string, libelle_commune: string, over: object = {}) =>
    establishment({ siret, libelle_commune, ...over });

  it('has the town’s establishments first, the closed ones after, each once', () => {
    const results = [
      company({
        matching_etablissements: [
          headOffice,
          town('73282932000025', 'LYONS LA FORET'),
          town('73282932000033', 'LYON', { etat_administratif: 'F' }),
          town('73282932000041', 'LYON 3EME ARRONDISSEMENT'),
        ],
      }),
    ];
    expect(foundIn(read(results, byName)).map((one) => one.siret.slice(-5))).toEqual([
      '00041',
      '00033',
      '00017',
      '00025',
    ]);
  });

  it('knows Saint-Étienne as ST ETIENNE, and keeps the order where no town is typed', () => {
    const sites = [town('73282932000025', 'NICE'), town('73282932000033', 'ST ETIENNE')];
    const results = [company({ siege: {}, matching_etablissements: sites })];
    const first = (town: string) =>
      foundIn(read(results, { name: 'Ateliers', town }))[0]?.siret.slice(-5);
    expect(first('Saint-Étienne')).toBe('00033');
    expect(first('')).toBe('00025');
  });

  it('says when there are more than it holds', () => {
    expect(read([company()], byName, { total_results: 40 })).toMatchObject({ more: true });
  });
});

describe('what is no answer', () => {
  it.each(['', '<html>', 'null', '[]', '{"results":{}}', '{"results":[{"siren":1}]}'])(
    'is malformed: %s',
    (text) => expect(outcomeOf(text, bySiret)).toEqual({ problem: 'malformed' }),
  );

  it.each([
    [429, 'tooMany'],
    [404, 'notFound'],
    [400, 'refused'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [204, 'malformed'],
    [200, undefined],
  ])('has a status: %i, %s', (status, problem) => {
    expect(problemOfStatus(status, 5)?.problem).toBe(problem);
  });
});
