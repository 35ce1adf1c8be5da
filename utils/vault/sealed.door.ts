import { headerOf, leastRounds, type Sealed, type Unread } from './backup.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** What a seal is made with; the last two come by chance, but for a test. */
export interface Sealing {
  readonly passphrase: string;
  readonly salt?: Uint8Array;
  readonly iv?: Uint8Array;
}

/** Seals a text. The passphrase goes nowhere: who forgets it has lost the text. */
export async function seal(text: string, sealing: Sealing): Promise<Sealed> {
  const { passphrase, salt = bytes(16), iv = bytes(12) } = sealing;
  const header = {
    cipher: 'AES-256-GCM',
    derivation: 'PBKDF2-SHA-256',
    rounds: leastRounds,
    salt: toBase64(salt),
    iv: toBase64(iv),
  } as const;
  const key = await keyOf(passphrase, header);
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt(way(header), key, encoder.encode(text)),
  );
  return { seal: header, sum: await sumOf(header, sealed), sealed: toBase64(sealed) };
}

export type Unsealed = { readonly text: string } | { readonly why: Unread };

/**
 * The text under a seal. A cipher cannot tell a wrong passphrase from a damaged file: the sum can, so that
 * nobody looks for another passphrase where the disk is at fault.
 */
export async function unseal(file: Sealed, passphrase: string): Promise<Unsealed> {
  const sealed = fromBase64(file.sealed);
  if ((await sumOf(file.seal, sealed)) !== file.sum) return { why: 'damaged' };
  const key = await keyOf(passphrase, file.seal);
  try {
    const plain = await crypto.subtle.decrypt(way(file.seal), key, sealed);
    return { text: new TextDecoder().decode(plain) };
  } catch {
    return { why: 'wrongPassphrase' };
  }
}

type Header = Sealed['seal'];

const encoder = new TextEncoder();

const bytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

const way = (header: Header) => ({
  name: 'AES-GCM',
  iv: fromBase64(header.iv),
  additionalData: encoder.encode(headerOf(header)),
});

async function keyOf(passphrase: string, { salt, rounds }: Header): Promise<CryptoKey> {
  // The same letters may be typed in two ways, on two keyboards.
  const typed = encoder.encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

async function sumOf(header: Header, sealed: Uint8Array<ArrayBuffer>): Promise<string> {
  const both = new Blob([headerOf(header), sealed]);
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', await both.arrayBuffer())));
}
