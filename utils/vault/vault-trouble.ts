/**
 * Why the vault did not answer. Each has its sentence in `locales`, under `vault.trouble`.
 * full: no room left on the device · refused: the browser does not let us keep anything · newer: another
 * window holds a newer version of the extension · blocked: another window keeps an older one open.
 */
export type VaultTrouble = 'full' | 'refused' | 'newer' | 'blocked';

/** DOMException names: https://webidl.spec.whatwg.org/#idl-DOMException-error-names, of 2024. */
const names: Record<string, VaultTrouble> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  VaultBlocked: 'blocked',
  // Firefox refuses it to a popup or page in a private window, not to the background (seen in 153).
  InvalidStateError: 'refused',
  SecurityError: 'refused',
  UnknownError: 'refused',
  NotAllowedError: 'refused',
};

/** Names the trouble behind an exception of the vault's doors; undefined when it is none that we know. */
export function vaultTrouble(error: unknown): VaultTrouble | undefined {
  if (!(error instanceof Error)) return undefined;
  // A full disk aborts the transaction; the cause then stands behind the AbortError, in some browsers.
  return names[error.name] ?? vaultTrouble(error.cause);
}

/** The exception of an upgrade held up by another window. */
export function vaultBlocked(): Error {
  const error = new Error('the vault is held open by an older window');
  error.name = 'VaultBlocked';
  return error;
}
