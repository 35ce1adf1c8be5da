import { describe, expect, it } from 'vitest';
import { listed, offered } from '../../utils/sites/hosts.ts';
import { lookAlike } from '../../utils/sites/look-alike.ts';
import { oneSlip } from '../../utils/sites/one-slip.ts';

/** A name as the browser hands it over: letters that are not plain come in code. */
const inCode = (host: string): string => new URL(`https://${host}`).hostname;

const taken = {
  'visale.fr': [
    'visale-fr.com',
    'visale.com',
    'www.visale.net',
    'visale.fr.example.net',
    'fo.visale.fr.connexion.example',
    'visale.example.net',
    'www-visale.fr',
    'mon-visale.fr',
    'monvisale.fr',
    'visaleclient.fr',
    'garantie-visale.com',
    // Signs that the eye takes for a letter.
    'visa1e.fr',
    'v1sale.fr',
    'vlsale.fr',
    'visaie.fr',
    'vi5ale.com',
    'v1sa1e.fr',
    'visal3.fr',
    // Letters of other alphabets, or with marks.
    'vısale.fr',
    'vіsale.fr',
    'visаle.fr',
    'νisale.fr',
    'visàle.fr',
    'vișale.fr',
    'ѵіѕаӏе.fr',
    // One slip of the finger.
    'visalle.fr',
    'vissale.fr',
    'vsale.fr',
    'viasle.fr',
    'visales.fr',
    'www.visalr.fr',
  ],
  'actionlogement.fr': [
    'action-logement.fr',
    'actionlogement.com',
    'actionlogement.fr.example.net',
    'locapass.actionlogement.fr.co',
    'action.logement.fr',
    'groupe-action-logement.com',
    'monactionlogement.fr',
    'espace-actionlogement.fr',
    'actionlogement-aide.fr',
    'actionlogment.com',
    'actionslogement.fr',
    'action-logements.fr',
    'actoinlogement.fr',
    'action1ogement.fr',
    'acti0nlogement.fr',
    'actionlogernent.fr',
    'асtionlogement.fr',
    'actionlogemeńt.fr',
  ],
  'al-in.fr': [
    'al-in.fr.evil.com',
    'al-in.fr.com',
    'al-in.com',
    'www.al-in.net',
    'a1-in.fr',
    'al-1n.fr',
    'ai-in.fr',
    'al-ln.fr',
    'аl-in.fr',
    'mon-al-in.fr',
    'al-in-fr.com',
    'alin.fr',
    'www.alin.fr',
  ],
  'demande-logement-social.gouv.fr': [
    'demande-logement-social.fr',
    'www.demandelogementsocial.com',
    'demande-logement-social-gouv.fr',
    'demande-logement-social.gouv.fr.example',
    'demande-logements-social.fr',
    'demande-logement-sociale.fr',
    'demande-1ogement-socia1.fr',
  ],
} as const;

describe.each(Object.entries(taken))('could be taken for %s', (real, hosts) => {
  it.each([...hosts])('%s', (host) => {
    expect(lookAlike(inCode(host))).toBe(real);
  });
});

const bare = (pattern: string): string => pattern.replace('https://', '').replace('/*', '');

it.each([
  ...listed.flatMap((one) => [bare(one).replace('*.', ''), bare(one).replace('*', 'brand-new')]),
  ...offered.map(bare),
])('never one of our own: %s', (host) => expect(lookAlike(host)).toBeUndefined());

it.each([
  'rh.exemple.fr',
  'logement-etudiant.fr',
  'mobilite.fr',
  'mobili-jeune.fr',
  'www.service-public.fr',
  'www.gouv.fr',
  'demande.logement-social.gouv.fr',
  'locataire.dossierfacile.logement.gouv.fr',
  // Words that are one slip away, or hold a name by chance.
  'www.vitale.fr',
  'visage.fr',
  'viale.fr',
  'visa.fr',
  'salle.fr',
  'visible.fr',
  'vis-a-vis.fr',
  'avisalerte.fr',
  'devis-alerte.fr',
  'alain.fr',
  'aline.fr',
  'alin.ro',
  'al.in',
  'all-in.fr',
  'all-inclusive.com',
  'made-in.fr',
  'admin.fr',
  // Names of the trade that are nobody's disguise.
  'satisfaction-logement.fr',
  'transaction-logement.fr',
  'caution-logement.fr',
  'action-sociale.fr',
  'logement-social.fr',
  'demandelogement35.fr',
  'demandelogement75.fr',
  'www.demande-logement-lyon.fr',
  'logement-étudiant.fr',
  'münchen.de',
  'masks.example',
  'www.visale.fr.',
  '192.168.0.1',
  '[::1]',
  'localhost',
  'no host at all',
  '',
])('innocuous: %s', (host) => {
  const coded = URL.canParse(`https://${host}`) ? inCode(host) : host;
  expect(lookAlike(coded)).toBeUndefined();
});

it('a port changes nothing', () => {
  expect(lookAlike('visale.fr:8443')).toBeUndefined();
  expect(lookAlike('visa1e.fr:8443')).toBe('visale.fr');
});

it.each([
  ['visale', 'visalle', true],
  ['visale', 'vsale', true],
  ['visale', 'vizale', true],
  ['visale', 'viasle', true],
  ['visale', 'visale', true],
  ['visale', 'vizalle', false],
  ['visale', 'elasiv', false],
  ['a', '', true],
  ['', '', true],
])('%s and %s are one slip apart: %s', (one, other, are) => {
  expect(oneSlip(one, other)).toBe(are);
  expect(oneSlip(other, one)).toBe(are);
});
