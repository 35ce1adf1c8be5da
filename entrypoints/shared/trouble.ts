import { vaultTrouble } from '../../utils/vault/vault-trouble.ts';
import { translate } from './texts.ts';

/** An exception as a sentence with a way out. */
export function troubleText(error: unknown): string {
  const trouble = vaultTrouble(error);
  return translate(trouble ? `vault.trouble.${trouble}` : 'wiring.unexpected');
}
