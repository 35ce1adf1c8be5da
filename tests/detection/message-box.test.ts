import { describe, expect, it } from 'vitest';
import { messageBoxes, messageBoxIn } from '../../utils/detection/message-box.ts';
import type { BoxReading } from '../../utils/detection/reading.ts';
import { box, pageOf } from './boxes.ts';

const area = (label: string, ...above: string[]): BoxReading =>
  box(label, { type: 'textarea', above });
const asked = (...boxes: readonly BoxReading[]) => messageBoxes(pageOf(...boxes)).length;
const open = { open: true, filled: false, text: '' };
const shut = { ...open, open: false };

describe('a box asks for a message', () => {
  it.each([
    'Votre message *',
    'Message',
    'Votre question',
    'Détaillez votre demande',
    'Commentaires',
    'Précisions',
    'Your enquiry',
    'Inquiry',
    'Your message',
    'Comments',
    'Your request',
  ])('%s', (label) => {
    expect(asked(area(label))).toBe(1);
  });

  it.each([
    '',
    'Adresse',
    'Objet de votre demande',
    'Lettre de motivation',
    'Vos suggestions',
    'Laissez cette question vide',
    'Votre avis sur cette question',
    'Réponse à votre question',
    'Adresse de la demande',
    'Objets de vos demandes',
    'Address of your request',
    'Subject of your message',
    'Sujet du message',
    'Commentaires sur votre satisfaction',
    'Message de motivation',
    'Commentaire interne',
    'Message pour la newsletter',
    'Answer to the question',
    'Reply to this message',
    'Message: leave this empty',
    'Message: leave blank',
    'Message (ne pas remplir)',
    'Message (do not fill in)',
  ])('not by "%s"', (label) => {
    expect(asked(area(label))).toBe(0);
  });

  it('of several lines only, in nobody else’s block', () => {
    expect(asked(box('Votre message'))).toBe(0);
    expect(asked(area('Votre message', 'Votre demande'))).toBe(1);
    expect(asked(area('Votre message', 'Votre bailleur'))).toBe(0);
    expect(asked(area('Message', 'Cadre réservé à nos services'))).toBe(0);
    expect(asked(area('Message au conjoint'))).toBe(0);
  });

  it.each([
    'Message au propriétaire',
    'Votre message à l’agence',
    "Votre message à l'agence immobilière",
    'Message pour le bailleur',
    'Écrire au bailleur : votre message',
    'Votre message au gestionnaire',
    'Message au mandataire',
    'Message à l’annonceur',
    'Message à la régie',
    'Votre message au vendeur',
    'Votre demande de visite',
    'Message to the landlord',
    'Message to the letting agent',
    'Your message to the agency',
    'Message to the owner',
  ])('that is the landlord’s never: "%s"', (label) => {
    expect(asked(area(label))).toBe(0);
  });

  it.each([
    'Contacter le propriétaire',
    'Contacter l’agence',
    'Contacter l’annonceur',
    'Contacter le gestionnaire du logement',
    'Demander une visite',
    'Contact the agency',
    'Contact the owner',
  ])('nor below "%s"', (title) => {
    expect(asked(area('Votre message', title))).toBe(0);
    expect(asked(area('Votre message', 'Vos coordonnées', title))).toBe(0);
    const page = { ...pageOf(area('Votre message')), title };
    expect(messageBoxes(page)).toEqual([]);
  });

  it('by a text that is seen, not by its authors’ name for it', () => {
    const clues = [{ text: 'message', from: 'name' }] as const;
    expect(asked({ ...area(''), clues })).toBe(0);
  });

  it('in no page that is for somebody else', () => {
    const page = { ...pageOf(area('Message')), title: 'Espace bailleur' };
    expect(messageBoxes(page)).toEqual([]);
  });
});

describe('the message box of a page', () => {
  const first = area('Votre message *', 'Votre demande');
  const second = area('Commentaires');

  it('is the only one that can be filled in', () => {
    const { id } = first;
    const told = { id, block: 'Votre demande', label: 'Votre message', maxLength: -1 };
    expect(messageBoxIn([first, second], [open, shut])).toEqual({ ...told, filled: false });
    expect(messageBoxIn([first], [{ ...open, filled: true }])).toMatchObject({ filled: true });
  });

  it('is none where two are open, or none is', () => {
    expect(messageBoxIn([first, second], [open, open])).toBeUndefined();
    expect(messageBoxIn([first], [shut])).toBeUndefined();
    expect(messageBoxIn([first], [])).toBeUndefined();
  });
});
