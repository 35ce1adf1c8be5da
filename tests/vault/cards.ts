import { openDB } from 'idb';
import { databaseName } from '../../utils/vault/database.door.ts';
import type { EmployerCard } from '../../utils/vault/employer-card.ts';
import type { StoreName } from '../../utils/vault/records.ts';

/** A card as a person fills it. */
export const workshop: EmployerCard = {
  label: 'Mon atelier',
  facts: {
    siret: '73282932000074',
    'company-name': 'Ateliers Müller & Fils',
    'company-address': '12 rue des Lilas',
    'company-postcode': '67000',
    'company-city': 'Strasbourg',
    'hr-name': 'Camille Durand',
    'hr-email': 'camille.durand@ateliers-muller.fr',
    'hr-phone': '0388123456',
    'company-code': '0012-AbC',
  },
  codeExpires: { companyCode: '2026-12-31' },
  notes: 'Camille répond le mardi.',
};

/** The least that a card may hold. */
export const bakery: EmployerCard = { facts: { siret: '88087814500015' } };

/** A real IBAN and a real social-security number are made like these two. */
export const iban = 'FR76 3000 6000 0112 3456 7890 189';
export const nir = '1 85 05 78 006 084 91';

/** Puts a record in as it is, unchecked: what an older version or a damaged disk may have left. */
export async function putRaw(store: StoreName, record: unknown): Promise<void> {
  const database = await openDB(databaseName);
  await database.put(store, record);
  database.close();
}
