import { describe, expect, it } from 'vitest';
import { offered } from '../../utils/sites/hosts.ts';
import { schemeOf, type Trust, trustOf } from '../../utils/sites/trust.ts';

const of = (trust: Trust, addresses: readonly string[]) =>
  it.each(addresses)(`${trust}: %s`, (address) => expect(trustOf(address)).toBe(trust));

describe('the trust an address has', () => {
  of('listed', [
    'https://visale.fr/',
    'https://www.visale.fr/',
    'https://fo.visale.fr/#!/register/locataire',
    'HTTPS://FO.VISALE.FR/',
    'https://www.visale.fr:8443/',
    'https://someone:secret@www.visale.fr/',
    'https://locapass.actionlogement.fr/demande?a=1',
    'https://brand-new.actionlogement.fr/',
    'https://al-in.fr/#/espace',
    'https://www.demande-logement-social.gouv.fr/index',
    '  https://al-in.fr/  ',
  ]);

  of(
    'offered',
    offered.map((pattern) => `${pattern.slice(0, -1)}imhowebGP/accueil`),
  );

  of('alone', [
    'https://dossierfacile.logement.gouv.fr/',
    'https://locataire.dossierfacile.logement.gouv.fr/nom-locataire',
  ]);

  of('insecure', ['http://www.visale.fr/', 'http://al-in.fr/', 'http://shop.example/']);

  of('unreachable', [
    'chrome://extensions',
    'about:blank',
    'about:srcdoc',
    'moz-extension://0b6f/popup.html',
    'chrome-extension://abcdef/popup.html',
    'view-source:https://www.visale.fr/',
    'data:text/html,<input>',
    'blob:https://www.visale.fr/1',
    'file:///home/a/form.html',
    'javascript:void(0)',
    'ftp://www.visale.fr/',
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore/detail/x',
    'https://addons.mozilla.org/fr/firefox/',
    'https://microsoftedge.microsoft.com/addons/detail/x',
    'www.visale.fr',
    'https://',
    '',
  ]);
});

describe('a look-alike earns a click and no more', () => {
  of('click', [
    'https://visale.fr.example.net/',
    'https://visale-fr.com/',
    'https://notvisale.fr/',
    'https://www.visale.fr@evil.example/',
    'https://evil.example/https://www.visale.fr/',
    'https://evil.example/#www.visale.fr',
    'https://evil.example?www.visale.fr/',
    'https://xn--vsale-xva.fr/',
    'https://vısale.fr/',
    'https://www.visale.fr./',
    'https://al-in.fr.com/',
    'https://alin.fr/',
    'https://actionlogement.fr.co/',
    'https://demande-logement-social.gouv.fr.example/',
    'https://www.gouv.fr/',
    'https://demandelogement14.fr/',
    'https://a.www.demandelogement14.fr/',
    'https://www.demandelogement75.fr/',
    'https://mademande99.dlauvergne.fr/',
    'https://dossierfacile.logement.gouv.fr.example/',
    'https://logement.gouv.fr/',
    'https://chrome.google.com/webstores',
    'https://192.168.0.1/',
    'https://[::1]/',
  ]);

  it('reads a backslash as the browsers do: the host is what stands before it', () => {
    expect(trustOf('https://evil.example\\@www.visale.fr/')).toBe('click');
  });
});

describe('the scheme an address names', () => {
  it.each([
    ['https://fo.visale.fr/#/fr/login', 'visale'],
    ['https://locapass.actionlogement.fr/', 'loca-pass'],
    ['https://mobilijeune.actionlogement.fr/demande/employeur', 'mobili-jeune'],
    ['https://mobilipass.actionlogement.fr/', 'mobili-pass'],
    ['https://site.actionlogement.fr/archives/Mobili-Pass', 'mobili-pass'],
    ['https://www.actionlogement.fr/l-avance-loca-pass', 'loca-pass'],
    ['https://www.al-in.fr/', 'al-in'],
    ['https://www.actionlogement.fr/poser-votre-question', 'contact'],
    ['https://www.demande-logement-social.gouv.fr/', 'social-housing'],
    ['https://www.demandelogement44.fr/imhowebGP44/x', 'social-housing'],
  ])('%s is %s', (address, scheme) => expect(schemeOf(address)).toBe(scheme));

  it.each([
    'https://www.actionlogement.fr/',
    'https://visale.fr.example.net/',
    'http://www.visale.fr/',
    'https://shop.example/loca-pass',
    'not an address',
  ])('%s names none', (address) => expect(schemeOf(address)).toBeUndefined());
});
