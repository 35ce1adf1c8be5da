import { describe, expect, it } from 'vitest';
import { ownerOf } from '../../utils/detection/owner.ts';
import { type OwnerId, owners } from '../../utils/detection/owners.ts';
import { fold } from '../../utils/fields/fold.ts';

/** Titles and labels as pages write them, with the one owner that each names. */
const examples: readonly (readonly [string, OwnerId | undefined])[] = [
  ['Votre employeur', 'employer'],
  ['Entreprise qui vous emploie', 'employer'],
  ['Agence d’intérim', 'employer'],
  ['Contact RH', 'hr'],
  ['Personne à contacter dans l’entreprise', 'hr'],
  ['Votre correspondant Action Logement', 'hr'],
  ['Signataire pour l’employeur', 'hr'],
  ['Conjoint, partenaire de PACS ou concubin', 'spouse'],
  ['Employeur du conjoint', 'spouse'],
  ['Co-demandeur', 'spouse'],
  ['Le conjoint ou co-demandeur', 'spouse'],
  ['Conjoint et co-titulaire de la demande', 'spouse'],
  ['Co-emprunteur ou conjoint', 'spouse'],
  ['Le garant et sa caution', 'guarantor'],
  ['Demandeur n° 2', 'spouse'],
  ['Locataire 2', 'spouse'],
  ['Personne 2', 'spouse'],
  ['Titulaire n°2', 'spouse'],
  ['Mme', 'spouse'],
  ['Employeur de Madame', 'spouse'],
  ['Cosignataire', 'spouse'],
  ['L’autre signataire', 'spouse'],
  ['Celui qui signera le bail avec vous', 'spouse'],
  ['Your flatmate’s employer', 'spouse'],
  ['Rechercher une entreprise par SIRET', 'search'],
  ['Recherchez votre entreprise', 'search'],
  ['SIRET (ne pas remplir)', 'office'],
  ['SIRET de l’employeur (ne pas remplir si vous ne le connaissez pas)', 'employer'],
  ['S’il s’agit d’une société', 'landlord'],
  ['Votre avis sur cette page', 'newsletter'],
  ['La lettre des entreprises', 'newsletter'],
  ['Société mère du groupe', 'business'],
  ['Logement cédé par une autre entreprise', 'business'],
  ['Cabinet de recrutement', 'business'],
  ['L’employeur que vous quittez', 'previousEmployer'],
  ['Mission ou emploi d’avant', 'previousEmployer'],
  ['L’hébergeur / The host', 'landlord'],
  ['Where do you work?', 'employer'],
  ['Les personnes à loger', undefined],
  ['Mère : employeur', 'relative'],
  ['Employeur du fils', 'relative'],
  ['Second employeur', 'previousEmployer'],
  ['Employeur 2', 'previousEmployer'],
  ['Signataire du bail', 'landlord'],
  ['Société civile immobilière', 'landlord'],
  ['SCI', 'landlord'],
  ['Personne morale', 'landlord'],
  ['Société gestionnaire', 'landlord'],
  ['Entreprise de travaux', 'business'],
  ['Votre entreprise d’assurance', 'business'],
  ['Entreprise individuelle', 'ownCompany'],
  ['Vous êtes indépendant', 'ownCompany'],
  ['Travailleur indépendant', 'ownCompany'],
  ['Demandeur n° 1', 'applicant'],
  ['Autres personnes à loger', 'relative'],
  ['SIRET de l’employeur du garant', 'guarantor'],
  ['Vous êtes employeur', 'ownCompany'],
  ['Espace entreprise', 'ownCompany'],
  ['Vous êtes bailleur', 'ownLandlord'],
  ['Espace propriétaire', 'ownLandlord'],
  ['Inscription du mandataire', 'ownLandlord'],
  ['Si vous êtes propriétaire', 'landlord'],
  ['Espace agence d’intérim', 'employer'],
  ['Votre bailleur', 'landlord'],
  ['La lettre d’information des entreprises', 'newsletter'],
  ['Newsletter employeurs', 'newsletter'],
  ['Ancien employeur', 'previousEmployer'],
  ['L’employeur que vous avez quitté', 'previousEmployer'],
  ['Entreprise dont vous êtes parti', 'previousEmployer'],
  ['Société où vous travailliez auparavant', 'previousEmployer'],
  ['Entreprise qui vous employait', 'previousEmployer'],
  ['The employer you left', 'previousEmployer'],
  ['Nom de l’ex-employeur', 'previousEmployer'],
  ['Company where you used to work', 'previousEmployer'],
  ['Votre futur employeur', 'previousEmployer'],
  ['Établissement où vous travaillez', 'employer'],
  ['Votre conjoint(e) ou co-titulaire', 'spouse'],
  ['Entreprise utilisatrice', 'userCompany'],
  ['Propriétaire ou agence', 'landlord'],
  ['Agence immobilière', 'landlord'],
  ['Votre CFA', 'training'],
  ['Organisme où vous suivez vos cours', 'training'],
  ['Établissement qui vous forme', 'training'],
  ['Vos études', 'training'],
  ['Tuteur en entreprise', 'training'],
  ['Assistante sociale qui vous accompagne', 'helper'],
  ['Cadre réservé à nos services', 'office'],
  ['Société de déménagement', 'business'],
  ['Vos coordonnées', 'applicant'],
  ['Situation professionnelle', 'employment'],
  ['Logement actuel', 'dwelling'],
  ['Demandeur et conjoint', undefined],
  ['Demandeur et co-demandeur', undefined],
  ['Votre demande', undefined],
  ['', undefined],
];

describe('whose a text speaks of', () => {
  it.each(examples)('%s → %s', (text, owner) => {
    expect(ownerOf(fold(text))).toBe(owner);
  });

  it('every owner has an example', () => {
    const shown = new Set(examples.map(([, owner]) => owner));
    expect(Object.keys(owners).filter((id) => !shown.has(id as OwnerId))).toEqual([]);
  });
});

describe('an owner that is only shut out', () => {
  it.each([
    ['SIRET de l’entreprise (et non celui du CFA)', 'employer'],
    ['Téléphone de l’employeur, pas celui du bailleur', 'employer'],
    ['Employer’s SIRET (not the landlord’s)', 'employer'],
  ])('%s', (text, owner) => {
    expect(ownerOf(fold(text))).toBe(owner);
  });
});

it('Visale’s own slogan makes nobody a guarantor', () => {
  expect(ownerOf(fold('Visale, votre garant gratuit'))).toBeUndefined();
  expect(ownerOf(fold('Votre garant'))).toBe('guarantor');
});
