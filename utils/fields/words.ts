/*
 * What labels are made of. Every pattern reads a folded text: no case, no accent, single blanks.
 * They are compiled on the pages themselves, so short ones matter more than exact ones.
 */

/** These words, whole, anywhere in the text. */
export const whole = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`);

/** What a label may say of the typing after what it asks: "(obligatoire)", "sur 5 chiffres", "format attendu…". */
const manner =
  '(?:obligatoire|facultati\\w+|optionnel|requis|required|optional|encore|a nouveau|again|bis' +
  '|(?:une )?(?:seconde|deuxieme|2e) fois|si (?:vous (?:le|la) )?conn\\w+|if known|sans (?:espaces?|points?)' +
  '|(?:sur |en |a )?\\d+ (?:chiffres|digits|caracteres|characters)|(?:format|(?:par )?exemple|ex|e g) .*)';

/** What a label may say before what it asks: "Indiquez…", "Quelle est…", "Repeat…", "Confirmation de…". */
const opening =
  '(?:(?:veuillez |merci (?:de |d )?|please )?' +
  '(?:quel(?:le)?s? (?:est|sont)|indiqu\\w+|precis\\w+|saisi\\w+|renseign\\w+|entre[rz]|not(?:er|ez)|donne[rz]' +
  '|what (?:is|s)|which is|enter|give|provide|type|confirm\\w*(?: (?:de|du|d|of))?|verif\\w+(?: (?:de|du|d))?' +
  '|ressaisi\\w+|repet\\w+|repeat|re ?(?:enter|type)) )?(?:(?:a nouveau|encore|une seconde fois) )?';

/** The text is these words and nothing else, but for an order, an article or a manner of typing. */
export const only = (words: string): RegExp =>
  new RegExp(
    `^${opening}(?:(?:votre|notre|mon|ma|son|sa|ses|vos|les|le|la|l|un|une|your|its|their|the) )?(?:${words})(?: ${manner})*$`,
    'm',
  );

/** The employer, as forms call it. */
export const firm = '(?:organisme )?(?:employeur|entreprise|societe)';

/** The employer and nothing more: the name asked, where a box is so called; else only whose the box is. */
export const firmAlone: RegExp = only(
  `${firm}(?: actuel| actuelle)?|(?:current )?(?:company|employer)`,
);

/** The applicant's own, where nothing says that it is HR's: "courriel professionnel". */
export const ownContact: readonly RegExp[] = [
  whole(
    `professionnel(?:le)?(?!(?: (?:de|du|des|d|l|la|le|les|votre|dans|en|au|service))* (?:${firm}|d?rh|ressources|personnel|correspondant|signataire|contact|representant))`,
  ),
  whole(
    '(?<!(?:service|responsable|direction)s? (?:du |de |des )?)personnel(?:le)?|domicile|home|work (?:e mail|phone)',
  ),
  whole('salariee?|demandeu(?:r|se)|candidate?|locataire|applicant|tenant|alternante?'),
];

const thing =
  '(?:nom|telephone|tel|e mail|email|mail|courriel|fonction|qualite|adresse|code postal|ville|siret|name|phone|address)';

/** One box for two things takes neither. */
export const twoThings: RegExp = whole(
  `${thing} (?:et|and) (?:(?:l|le|la|son|sa|the|numero de) )?${thing}`,
);

/** "Not the SIRET": its name is there to tell it from what is asked. */
export const unlikeSiret =
  '(?:different du|different de votre|differe du|distinct du|autre que le|pas (?:le|votre|du)|confondre avec (?:le|votre)|not (?:the|your)|unlike (?:the|your)) (?:numero )?(?:de )?';

/** Codes of something else, for both of Action Logement's codes. */
export const otherCodes: readonly RegExp[] = [
  whole(
    'ape|naf|nace|postale?|postaux|zip|postcode|idcc|insee|uai|rne|tva|siren|nic|rcs|urssaf' +
      '|banque|bancaire|guichet|bic|iban|swift|carte|cantine|badge|parking|wifi|barres?|qr|pin' +
      '|promo\\w*|parrainage|reduction|avantage|remise|coupon|voucher|discount' +
      '|verification|sms|activation|acces|access|securite|confirmation|otp|validation|connexion|secret' +
      '|mot de passe|password|captcha|pays|country|indicatif|douane|produit|article|offre|contrat|dossier',
  ),
  whole(
    'recue?(?! (?:de|du|par) (?:la |le |l |votre |vos |mon )?(?:rh|employeur|entreprise|service))',
  ),
  whole(`(?<!${unlikeSiret})siret`),
];

/**
 * A text without any of these stems names no kind by its `words`. Asked first, it spares ordinary
 * pages the compiling of all the patterns.
 */
export const hint: RegExp =
  /sire[nt]|\bnic\b|classement|quatorze|etablissement|establishment|chiffres|digits|sociale|denomination|(?:business|trade) name|employe|entreprise|societe|company|adherent|adhesion|cotisant|\bal in\b|code|\bmember(?:ship)?\b|\bsoc\b|\bdenom\b|emploie|travaill|you work|\bempl\b|sous quel nom/;
