import type { FormPage } from './pages.ts';

/** A page that asks on a host we know, without marks. */
const sample = (file: string, html: string): FormPage => ({
  file,
  html,
  url: 'https://locapass.actionlogement.fr/demande',
  says: {},
  marks: [],
  models: [],
});

/** Each about as long as it may be: written otherwise, it must not be taken for a paragraph. */
const title = [
  'Informations relatives à la société qui est propriétaire du logement que vous avez visité,',
  'et que vous avez réservé auprès de l’établissement situé à côté',
].join(' ');
const lead = 'Coordonnées de la société propriétaire du logement situé à l’étage élevé';
const beside = [
  'N° SIRET de l’employeur (il figure en tête de vos bulletins de salaire,',
  'précédé de la raison sociale et de l’adresse du siège)',
].join(' ');

/** What the annotated forms have no example of. */
export const samples: readonly FormPage[] = [
  sample('a long title', `<h2>${title}</h2><label>SIRET <input></label><input>`),
  sample('a long lead', `<p>${lead}</p><div><label>SIRET <input></label><input></div>`),
  sample('a long text beside a box', `<p>${beside} <input></p><p>Commentaire <input></p>`),
  sample(
    'placeholders below a heading',
    '<h3>Votre employeur</h3><input placeholder="SIRET"><input placeholder="Ville">',
  ),
  sample(
    'a label that could be a title',
    '<label for="a">Votre employeur</label><input id="a"><label for="b">Ville</label><input id="b">',
  ),
];
