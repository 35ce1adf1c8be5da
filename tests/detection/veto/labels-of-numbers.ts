import type { LabelsOf } from './labels-against.ts';

/** What a code that is not the company's is called beside it. */
const otherCodes = [
  ...['APE', 'NAF', 'NACE', 'postal', 'postaux', 'zip', 'postcode', 'IDCC', 'INSEE', 'RNE', 'TVA'],
  ...['SIREN', 'NIC', 'RCS', 'bancaire', 'guichet', 'BIC', 'IBAN', 'SWIFT', 'carte', 'cantine'],
  ...['badge', 'parking', 'wifi', 'barre', 'QR', 'PIN', 'promotion', 'parrainage', 'réduction'],
  ...['avantage', 'remise', 'coupon', 'voucher', 'discount', 'vérification', 'SMS', 'activation'],
  ...['accès', 'access', 'sécurité', 'confirmation', 'OTP', 'validation', 'connexion', 'secret'],
  ...['mot de passe', 'password', 'captcha', 'pays', 'country', 'indicatif', 'douane', 'produit'],
  ...['article', 'offre', 'contrat', 'dossier'],
];

/** Labels that only look as if they asked for one of the employer's numbers. */
export const labelsOfNumbers: LabelsOf<
  'siret' | 'siren' | 'nic' | 'company-code' | 'specific-code'
> = {
  siret: [
    'SIREN (9 premiers chiffres du SIRET)',
    'SIREN (neuf premiers chiffres du SIRET)',
    'SIREN (first 9 digits of the SIRET)',
    'First nine digits of the SIRET',
    'NIC (5 derniers chiffres du SIRET)',
    'NIC (cinq derniers chiffres du SIRET)',
    'Last 5 digits of the SIRET',
    'Last five digits of the SIRET',
    'SIRET ou RNE',
    'SIRET ou N° de TVA',
    'SIRET or VAT number',
    'Je n’ai pas de SIRET',
    'Pas encore de SIRET',
    'Sans SIRET',
    'Aucun SIRET',
  ],
  siren: [
    'SIREN et NIC',
    'SIREN plus NIC',
    'SIRET, dont le SIREN',
    'TVA (clé et SIREN)',
    'VAT (key and SIREN)',
    'Pas le SIREN',
    'Pas votre SIREN',
  ],
  nic: [
    'SIREN et NIC',
    'SIREN plus NIC',
    '5 derniers chiffres de la carte',
    '5 derniers chiffres de l’IBAN',
    '5 derniers chiffres du téléphone',
    '5 derniers chiffres du compte',
    'Last 5 digits of the card',
    'Last 5 digits of the phone',
    'Last 5 digits of the account',
  ],
  'company-code': [
    ...otherCodes.map((other) => `Code entreprise ${other}`),
    'Code entreprise reçu à l’inscription',
    'Code entreprise, ou SIRET',
    'Code entreprise spécifique',
    'Nombre : code entreprise',
    'Code utilisateur : code entreprise',
    'Company code of the user',
    'Company code, specific',
  ],
  'specific-code': [
    'Code APE spécifique',
    'Code spécifique reçu à l’inscription',
    'Code spécifique, ou SIRET',
  ],
};
