import { looksForbidden } from '../fields/forbidden.ts';

/** An id for a new card. Drafts hold it and leave out whatever begins like an IBAN, as some ids do. */
export function freshId(): string {
  const id = crypto.randomUUID();
  return looksForbidden(id) ? freshId() : id;
}
