import * as z from 'zod/mini';

/** Absent and null are the same to the register. */
const text = z.optional(z.nullable(z.string()));

/** One establishment, as the register describes it. Only what we use is read; the rest may be anything. */
export const establishmentRecord = z.object({
  siret: z.string().check(z.regex(/^\d{14}$/)),
  adresse: text,
  code_postal: text,
  libelle_commune: text,
  est_siege: z.optional(z.nullable(z.boolean())),
  etat_administratif: text,
  date_fermeture: text,
  liste_enseignes: z.optional(z.nullable(z.array(z.string()))),
});
export type EstablishmentRecord = z.infer<typeof establishmentRecord>;

export const companyRecord = z.object({
  siren: z.string().check(z.regex(/^\d{9}$/)),
  nom_complet: text,
  nom_raison_sociale: text,
  etat_administratif: text,
  tranche_effectif_salarie: text,
  annee_tranche_effectif_salarie: text,
  /** Checked apart: a company whose head office is hidden has an empty one. */
  siege: z.unknown(),
  matching_etablissements: z.optional(z.nullable(z.array(establishmentRecord))),
});
export type CompanyRecord = z.infer<typeof companyRecord>;

export const answerRecord = z.object({
  results: z.array(companyRecord),
  total_results: z.optional(z.int()),
});
export type Answer = z.infer<typeof answerRecord>;
