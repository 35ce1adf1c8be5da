/** Addresses of pages made for something else than a person's home, one for each word that says so. */
export const otherPurposes: readonly string[] = [
  ...['/fournisseurs', '/vendeur', '/marchands', '/boutique', '/panier', '/commandes', '/paiement'],
  ...['/factures', '/facturation', '/devis', '/livraison', '/checkout', '/billing', '/invoices'],
  ...['/suppliers', '/sellers', '/vendors', '/purchase', '/urssaf', '/creation-d-entreprise'],
  ...['/creation-d-etablissement', '/creer-une-entreprise', '/creer-votre-societe'],
  ...['/creer-mon-entreprise', '/future-entreprise', '/future-societe', '/immatriculation'],
  ...['/auto-entrepreneur', '/micro-entrepreneur', '/espace-pro', '/espace-professionnels'],
  ...['/espace-entreprises', '/espace-employeurs', '/espace-recruteurs', '/compte-pro'],
  ...['/compte-professionnel', '/compte-entreprise', '/partenaires', '/candidature-spontanee'],
  ...['/offre-d-emploi', '/poste-a-pourvoir', '/postuler', '/recrutement', '/curriculum', '/cv'],
  ...['/job-application', '/apply', '/careers', '/assurances', '/mutuelle', '/prevoyance'],
  ...['/sinistre', '/insurance', '/cantine', '/restaurant-d-entreprise', '/demo', '/abonnement'],
  ...['/accident', '/siege-social', '/kbis', '/greffe', '/forme-juridique', '/capital-social'],
  ...['/representant-legal', '/formalites-d-entreprise'],
];

/** Addresses in the part of a site that is for somebody else than who asks for a home. */
export const placesForOthers: readonly string[] = [
  ...['/employeurs/compte', '/espace-entreprises/siret', '/fr/bailleurs/dossier'],
  ...['/proprietaires/dossier', '/fournisseurs/fiche', '/en/prestataires/fiche'],
  '/recruteurs/compte',
];
