import { canFingerprint } from '../domain/fingerprint.js';

/**
 * Iterations of PBKDF2 with HMAC-SHA-256, as the OWASP Password Storage Cheat Sheet advises (600,000):
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2
 * They are not read from the file: a forged one would make a browser work for hours.
 */
const ITERATIONS = 600_000;
const SALT = 16;
const IV = 12;

/** A file that a pass phrase locks: base64 of salt, IV and the text in AES-256-GCM. */
interface LockedFile {
  readonly format: 1;
  readonly locked: string;
}

/** Whether files can be locked and opened here. A page over plain http has no `crypto.subtle`. */
export const canLock = canFingerprint;

export const isLocked = (data: unknown): data is LockedFile =>
  typeof data === 'object' && data !== null && 'locked' in data && typeof data.locked === 'string';

/** Encrypts a text with a pass phrase. Needs `crypto.subtle`. */
export async function lock(text: string, phrase: string): Promise<LockedFile> {
  const start = crypto.getRandomValues(new Uint8Array(SALT + IV));
  const { key, iv } = await keyOf(phrase, start);
  const body = await crypto.subtle.encrypt({ name, iv }, key, new TextEncoder().encode(text));
  const bytes = [...start, ...new Uint8Array(body)];
  return { format: 1, locked: btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')) };
}

/** Decrypts a locked file; undefined if the pass phrase is another one, or the file was changed. */
export async function unlock({ locked }: LockedFile, phrase: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(locked), (sign) => sign.charCodeAt(0));
    const { key, iv } = await keyOf(phrase, bytes);
    const body = await crypto.subtle.decrypt({ name, iv }, key, bytes.slice(SALT + IV));
    return new TextDecoder().decode(body);
  } catch {
    return undefined;
  }
}

const name = 'AES-GCM';

async function keyOf(
  phrase: string,
  start: Uint8Array,
): Promise<{ key: CryptoKey; iv: Uint8Array<ArrayBuffer> }> {
  // Keyboards write one letter in several ways.
  const secret = new TextEncoder().encode(phrase.normalize('NFKC'));
  const given = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: start.slice(0, SALT), iterations: ITERATIONS },
    given,
    { name, length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { key, iv: start.slice(SALT, SALT + IV) };
}
