/** Whose block a box stands in. Only what belongs to `employer` or `hr` may ever be filled. */
export type OwnerId = keyof typeof owners;

/** How a page names an owner, in a folded text. */
interface Owner {
  readonly words: RegExp;
  /**
   * ours: the employer or HR · self: the applicant, or the applicant's job · person: somebody else, who
   * may have an employer too · business: somebody else, who has none · never: nothing of it is the
   * applicant's to fill in.
   */
  readonly nature: 'ours' | 'self' | 'person' | 'business' | 'never';
}

/** Every owner that forms name beside the employer, from the most to the least telling. */
export const owners = {
  office: {
    nature: 'never',
    words:
      /\b(cadre|partie|zone|espace) reservee?\b|\breservee? (a|au|aux) (l )?(nos services|administration|services?|gestionnaires?)\b|\b(remplir|completer) par (l |le |nos )?(administration|services?|gestionnaire|organisme)\b|\b(office|official) use\b|\bne (pas|rien) remplir\b(?! (si|lorsque|quand|avant|sans|en cas|plus)\b)|\bne rien inscrire\b|\bfor internal use\b/,
  },
  /** The page speaks to whoever fills it in for the company itself. */
  ownCompany: {
    nature: 'never',
    words:
      /\b(vous etes|je suis|nous sommes|you are|for|pour les) (une? |l |an? )?(employeurs?|entreprises?|societes?|d?rh|drh|professionnels?|employers?|compan(y|ies))\b|\bespace (d?rh|entreprises?|employeurs?|adherents?|pro|professionnels?|partenaires?|recruteurs?)\b|\bcompte (entreprise|employeur|adherent|pro|professionnel)\b|\bdeclarant\b|\bparticipation (des employeurs|annuelle|a l effort)\b|\bpeec\b|\beffort de construction\b|\bmasse salariale\b|\b(dpae|dsn)\b|\bguichet enregistreur\b|\bhabilitation\b|\bemployers? (area|portal|account|login)\b|\bfuture? (entreprise|societe)\b|\bentreprise individuelle\b|\b(entreprise|societe) (emploie|compte|a) (des|moins|plus|au)\b|\b(auto|micro) ?entrepreneurs?\b|\btravailleu(r|se)s? independante?s?\b|\b(vous etes|je suis) (independante?|artisan|commercante?|gerante?|chef d entreprise)\b/,
  },
  /** The page speaks to the landlord, or to who lets for one: "votre société" is theirs then. */
  ownLandlord: {
    nature: 'never',
    words:
      /\b(vous etes|je suis|nous sommes|you are) (une? |l |le |la |a |an |the )?(bailleur|proprietaire bailleur|mandataire|agence immobiliere|landlord|letting agent)\b|\b(espaces?|comptes?|inscription|acces|portail|parcours|profil) (d un |du |de l |des |d )?(bailleurs?|proprietaires?|mandataires?|agences?(?! (d |de )?(interim|emploi|travail)))\b|\blandlords? (area|portal|account|login|registration)\b/,
  },
  /** "La lettre d'information des entreprises" is nobody's block: its e-mail is the reader's. */
  newsletter: {
    nature: 'never',
    words:
      /\b(news ?letters?|infolettres?|lettres? d (informations?|infos?|actualites?)|(la|notre) lettre (des?|du|aux?)|(des)?abonne\w*|(un)?subscri\w+)\b|\b(votre avis|donnez votre avis|feedback|satisfaction|cette page vous)\b|\b(t?chat|discuter avec nous|chatbot|assistant virtuel)\b/,
  },
  /** A search or a filter: what is typed there is looked for, not told. */
  search: {
    nature: 'never',
    words: /^(recherche[rz]?|cherche[rz]|filtre[rsz]?|trouve[rz]|search|find|filter)\b/m,
  },
  previousEmployer: {
    nature: 'business',
    words:
      /\b(anciens?|anciennes?|precedente?s?|derniere?s?|former|previous|last|prior|past) (employeurs?|employers?|entreprises?|societes?|company|sites?|etablissements?|emplois?|jobs?|lieux? de travail)\b|\b(futurs?|future|prochaine?) (employeurs?|employers?|entreprise|emploi)\b|\b(employeurs?|emplois?|entreprise|site) (precedente?s?|anterieure?s?|d origine|de depart)\b|\b(second|seconde|deuxieme|2e|2eme|autres?|other) (employeurs?|employers?|emplois?)\b|\b(seconde|deuxieme|2e|2eme|2nde) (entreprise|societe)\b|\bemployeurs? secondaires?\b|\banciens? nes? (employeurs?|entreprises?|societes?)\b|\b(employeurs?|employers?) (numero )?[2-9]\b(?! (chiffres|digits|caracteres|characters))|\b(vous|j|you) (avez|aviez|ai|etes|venez de|have) (quitter?|parti|left)e?s?\b|\byou (left|leave|are leaving)\b|\b(vous|je) (allez |vais )?quitt(ez|e|er)\b|\b(ou|chez qui|pour qui|where|for whom) (vous travailliez|je travaillais|vous avez travaille|j ai travaille|you used to work|you worked)\b|\bqui (vous |m )employait\b|\b(emplois?|missions?|postes?|employeurs?|entreprise|travail) d avant\b|\bbefore (you came|that|your current)\b|\bex (employeurs?|employers?|entreprise|societe|company|emploi)\b|\b(employeurs?|entreprise|societe) quittee?\b/,
  },
  userCompany: {
    nature: 'business',
    words:
      /\b(entreprises?|societes?|etablissements?|company) (utilisatrices?|utilisateurs?|clientes?|de stage)\b|\bhost employer\b|\b(user|client) company\b|\bclient final\b|\blieu de (la )?mission\b|\bhost company\b/,
  },
  spouse: {
    nature: 'person',
    words:
      /\bconjointe?s?\b|\bepou(x|se)\b|\bconcubine?\b|\bpacse?e?\b|\bspouses?\b|\b(votre|mon|ma|your|my) (mari|femme|compagne|compagnon|copain|copine|partenaire|moitie|boyfriend|girlfriend|fiancee?)\b|\b(fiancee?s?|compagne|compagnon)\b|\bjoint (applicant|tenant)s?\b|\b(second|other) (borrower|tenant|applicant)s?\b|\bhusband\b|\bwife\b|(?<!business )\bpartner\b|\bco ?(demandeu|titulai|locatai|emprunteu|contractan|applican|tenan|borrowe|souscripteu)\w*\b|\b(deuxiemes?|seconds?|secondes?|autres?|2e|2eme|2nde?) (demandeurs?|applicants?|titulaires?|locataires?|emprunteurs?|signataires?|preneurs?|occupants?)\b|\b(personne|celui|celle) qui (emmenage|demenage|vit|vivra|habite|habitera|signe|signera) (avec|chez) (vous|moi)\b|\b(celui|celle) qui (signe|signera|vit|vivra|habite|habitera) (le bail )?avec (vous|moi)\b|\bcolocataires?\b|\b(flat|room|house) ?mates?\b|\bco ?signataires?\b|\b(demandeur|locataire|titulaire|emprunteur|souscripteur|signataire|personne|occupant|applicant|tenant|person|beneficiaire|salarie|membre du menage) (numero )?([2-9]|b)\b|^(mr|mrs|monsieur|mme|madame|mlle)$|\b(employeurs?|employers?|entreprise|societe) (de |d |of )?(m|mr|mrs|monsieur|mme|madame)\b/,
  },
  guarantor: {
    nature: 'person',
    words:
      // Visale itself is "the guarantor" in its own slogans.
      /^(\d+ )?(votre|mon|ma|your|my) (garante?|caution|guarantor)\b(?! (visale|locative|action))|^(?!.*\b(visale|action logement)\b).*(\bgarante?s?\b|\bguarantors?\b|\bcautionnaires?\b|\bpersonne (qui se porte )?caution\b|\bse port(e|ant) caution\b|\bcaution solidaire\b|^cautions?$)/,
  },
  relative: {
    nature: 'person',
    words:
      /\b(enfants?|child(ren)?|dependants?|freres?|soeurs?|curateurs?|curatrice|ayants droit|personne rattachee|membres? du (foyer|menage)|ascendants?|parents?|tuteur legal|representant legal|personnes? a charge|autres? (personnes?|occupants?)( a loger)?|(deuxieme|seconde|2e) personne a loger|autre personne|occupants?|(?<!(?:societe|maison|entreprise) )meres?|peres?)\b|\b(du|de la|de votre|votre|son|sa|le|la) (fils|fille)\b|^(fils|fille)\b/,
  },
  training: {
    nature: 'business',
    words:
      /\bcfa\b|\bopco\b|\bopca\b|\buai\b|\bmaitres? d alternance\b|\b(centres?|organismes?|etablissements?) (de formation|d enseignement|scolaire|d apprentissage)\b|\b(ecoles?|universites?|lycees?|campus|schools?|colleges?|university|universities)\b|\btraining (cent(re|er)s?|provider|organisation|organization)\b|\b(tuteur|tutrice|tutor)\b|\bmaitres? (d apprentissage|de stage)\b|\bformateurs?\b|\boperateur de competences\b|\b(ou|que) (vous |je )(suive?z|suis|etudiez?) (vos|mes|des|les|une?|votre|ma)\b|\bou (vous etudiez|j etudie)\b|\bwhere (do )?you study\b|\b(vos|mes|your) (cours|etudes|studies)\b|\bqui (vous |me )forme\b|\borganisme formateur\b/,
  },
  landlord: {
    nature: 'business',
    words:
      /\bbailleu(r|rs|se|resse)\b|\bproprietaires?\b|\bmandataires?\b|\blandlords?\b|\blessors?\b|\blogeurs?\b|\badministrateur de biens\b|\bsyndic\b|\bgestionnaire (du (bien|logement)|locatif|immobilier)\b|\bagences? (immobilieres?|de location|locative)\b|\bagences?\b(?! (d |de )?(interim|emploi|travail))|\bestate agen\w+\b|\b(si c est|s(i i| i)l s agit d|si le bailleur est) une? (societe|entreprise|organisme|personne morale|professionnel)\b|\bif (it is |they are |he is |she is )?a (company|business)\b|\bsi (professionnel|societe|organisme)\b|\b(chez qui|ou) (je|vous) (vis|vivez|dormez|dors|logez|loge)\b|\bqui (vous |me )?(le )?loue\b|\bletting agen\w+\b|\bproperty (manager|owner)\b|\b(organisme|office) (hlm|logeur)\b|\bloueur\b|\bsci\b|\bsociete (civile|gestionnaire|de gestion)\b|\bpersonne morale\b|\bhebergeu(r|rs|se)\b|\b(structure|centre|lieu|organisme) d (hebergement|accueil)\b|\bresidence (sociale|etudiante|hoteliere|services?)\b|\bhost famil(y|ies)\b|\b(the|your) host\b|\b(qui|chez qui) vous (heberge|etes hebergee?|logez)\b|\bdonateur\b|\bsignataire du bail\b/,
  },
  helper: {
    nature: 'business',
    words:
      /\btravailleu(r|se) social\w*\b|\bassistante? (social\w*|de service social)\b|\bsocial worker\b|\breferente? social\w*\b|\bconseill(er|ere)s?\b|\bassistante? e? ?sociale? ?e?\b|\baccompagnat(eur|rice)\b|\btiers aidant\b|\bstructure (d )?accompagn\w+\b|\b(structure|association|organisme|service|personne|professionnel) qui (vous |m )(accompagne|suit|aide|heberge|oriente)\b|\binstruct(eur|rice)\b/,
  },
  business: {
    nature: 'business',
    words:
      /\b(autres? (entreprises?|societes?|compan(y|ies))|other compan(y|ies)|(societe|maison|entreprise) mere|parent company|cabinets?|recruteu(r|se)s?|recruiters?|recruitment|relocation|fournisseurs?|suppliers?|vendors?|vendeurs?|sellers?|prestataires?|demenage\w+|movers?|(moving|removals?) company|removers?|assureurs?|insurer|mutuelles?|banques?|banks?|france travail|pole emploi|insurance company|sous traitants?|subcontractors?|donneur d ordre|cabinet comptable|experts? comptables?|accountants?|organisme payeur|creanciers?|caf|urssaf|association de locataires)\b|\btiers payeur\b|\b(entreprise|societe|company|organisme) (qui|that|which) (?!(vous |m |a |ont |pays |pay )?(emploie|embauchee?|recrutee?|salarie|paie|paye|verse|remunere|accueille|signee?|etablit|delivre|edite|figure|apparait|employs|employ|your|you|hire))\w+|\b(entreprise|societe) de caution\b|\b(entreprise|societe|compagnie) (de |d )(travaux|assurances?|nettoyage|demenagement|transport)\b|\bartisan\b/,
  },
  hr: {
    nature: 'ours',
    words:
      /\b(d?rh|hr|drh)\b|\bressources humaines\b|\bhuman resources\b|\b(service|direction|responsable|gestionnaire|chef) (du |de la |de |des )?(personnel|paie|paye|salaires)\b|\b(correspondant|responsable|referent|interlocuteur|contact)e?( interne)? (d )?action logement\b|\b(correspondant|referent)e? logement\b|\b(contact|interlocut\w+|personne a contacter|personne a joindre|personne contact|representant\w*|signataire|correspondant\w*|responsable) (dans|au sein de|chez|en|de|pour|d) (l |votre |la |cette )?(entreprise|employeur|societe|etablissement)\b|\b(contact|interlocut\w+|correspondant\w*|responsable) (entreprise|employeur|societe)\b|\bpayroll\b|\b(company|employer|employer s|workplace) (contact|representative)\b|\bcontact (person )?(at|in) (the|your) (company|employer|workplace)\b|\bcorrespondante?s?\b|\bcommission logement\b/,
  },
  employer: {
    nature: 'ours',
    words:
      /\bemployeu(r|rs|se)\b|\bempl\b|\bemployers?\b|\bentreprises?\b|\bsocietes?\b|\bcompany\b|\betablissement (employeur|d affectation|de rattachement)\b|\borganisme employeur\b|\bagence d (interim|emploi)\b|\bagence de travail temporaire\b|\bworkplace\b|\b(ou|chez qui) (vous travaillez|je travaille)\b|\bqui (vous |m )?(emploie|salarie)\b|\bwhere (do )?(you|i) work\b|\b(you|i) work (for|at)\b|\bpour (qui|laquelle|lequel) (vous travaillez|travaillez vous|je travaille)\b|\bou travaillez vous\b|\bdans (lequel|laquelle|quelle (entreprise|societe)) (vous travaillez|travaillez vous|je travaille)\b|\bqui (vous |me )(paie|paye|remunere|verse votre salaire)\b/,
  },
  dwelling: {
    nature: 'self',
    words:
      /\b(logement|bien|location|bail|habitation) (actuel|loue|concerne|occupe|vise|envisage|en cours)e?\b|\b(votre|le|mon|du|ce) (futur |nouveau )?(logement|bail|loyer|bien)\b|\b(your|the|current) (home|dwelling|accommodation|lease|housing)\b/,
  },
  employment: {
    nature: 'self',
    words:
      /\b(situation|activite|vie) professionnelle\b|\bemplois?\b|\bemployment\b|\bcontrat de travail\b|\b(votre|mon) activite\b|\bactivite salariee\b|\bprofession\b|\bvotre (travail|poste)\b|\byour (job|work)\b|\boccupation\b|\balternance\b|\bcontrat d apprentissage\b/,
  },
  applicant: {
    nature: 'self',
    words:
      /\b(demandeu(r|se)s?|applicants?|locataires?|tenants?|candidate?s?|beneficiaires?|salariee?s?|employees?|alternante?s?|apprentie?s?|emprunteu(r|se)s?|etat civil|(?<!co )titulaire)\b|\b(vos|mes|your|my) (coordonnees|informations?|details|contact details|identite)\b|\b(votre|mon|your) (identite|compte|profil|identity|account|profile)\b|\b(informations?|coordonnees|donnees|contact) personnelle?s?\b|\bpersonal (details|information|data)\b|\babout you\b|\bqui etes vous\b|\bvous meme\b|^(\d+ )?(vous|moi|you|yourself)$/m,
  },
} as const satisfies Record<string, Owner>;

/** The employer of who fills the form in; on a page that speaks to businesses, their own company. */
export const ownOrEmployers = /\b(votre|mon|your) (entreprise|societe|company)\b/;

/** Names of the employer that nobody else can bear: a landlord may be a company, not an employer. */
export const strictlyEmployer =
  /\bemployeu(r|rs|se)\b|\bemployers?\b|\bvotre (entreprise|societe)\b|\byour company\b|\bmon entreprise\b|\bentreprise d accueil\b|\b(ou|chez qui|pour qui) (vous travaillez|travaillez vous|je travaille)\b|\bqui (vous |m )?emploie\b|\bwhere (do )?(you|i) work\b|\b(d?rh|ressources humaines|human resources|hr|service du personnel)\b/;
