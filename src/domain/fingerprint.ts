/**
 * Hashes of a pack's content. The canonical form is RFC 8785, for the values that a pack can contain: JSON with sorted
 * keys and no white space. `JSON.stringify` writes strings and numbers as the RFC requires.
 */
import type { Fingerprint, Pack, Text } from './pack.js';
import { own } from './lookup.js';

/**
 * Keys that the structure's fingerprint leaves out, besides those that `forPages` removes. They neither reach a
 * reader nor affect the guidance, and each text has a fingerprint of its own.
 */
const BESIDE: ReadonlySet<string> = new Set([
  'text',
  'claims',
  'sections',
  'statements',
  'wording',
  'fingerprint',
  '$schema',
]);

/**
 * The pack as the build puts it into a page: without the parts that only authors and signers read (`basis` of each
 * rule, `claims` of each note).
 */
export const forPages = <Given extends Pick<Pack, 'rules' | 'notes'>>(pack: Given): Given => ({
  ...pack,
  rules: pack.rules.map(({ basis: _, ...rule }) => rule),
  notes: pack.notes.map(({ claims: _, ...note }) => note),
});

/** The fingerprint of a pack: its structure and each text. Loads texts that are not loaded. Needs `crypto.subtle`. */
export async function fingerprintOf(pack: Pack): Promise<Fingerprint> {
  const texts = Object.entries(pack.text).map(
    async ([language, text]) =>
      [
        language,
        await fingerprintOfText(typeof text === 'function' ? await text() : text),
      ] as const,
  );
  return {
    structure: await fingerprintOfStructure(pack),
    text: Object.fromEntries(await Promise.all(texts)),
  };
}

/** The fingerprint of everything that affects the guidance: not the words, and not what only proofs read. */
export const fingerprintOfStructure = (pack: Pack): Promise<string> =>
  hash(without(forPages(pack), BESIDE));

/** The fingerprint of the words in one language. */
export const fingerprintOfText = (text: Text): Promise<string> =>
  hash(without(text, new Set(['$schema'])));

/**
 * Both fingerprints of a pack as four groups of hex digits. They can be read out on the phone; base64 cannot, because
 * case matters in it. The first two groups are from the structure, the others from the words. Undefined if one is
 * missing.
 */
export function shortFingerprint({ fingerprint }: Pack, language: string): string | undefined {
  const words = own(fingerprint?.text, language);
  return words === undefined
    ? undefined
    : [fingerprint?.structure ?? '', words].flatMap(groups).join(' ');
}

function groups(fingerprint: string): string[] {
  const base64 = /^sha256-(\S+)$/.exec(fingerprint)?.[1] ?? '';
  try {
    const hex = [...atob(base64)]
      .slice(0, 4)
      .map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'));
    return hex.join('').match(/.{4}/g) ?? [];
  } catch {
    return [];
  }
}

/** Whether fingerprints can be computed here. A page over plain http has no `crypto.subtle`. */
export const canFingerprint = (): boolean =>
  (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined;

const without = (value: object, keys: ReadonlySet<string>): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)));

/**
 * Sorts keys by UTF-16 code units, also keys that look like numbers, which an object would enumerate first. Lists keep
 * their order.
 */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const pairs = Object.entries(value).filter(([, inside]) => inside !== undefined);
  return `{${pairs
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inside]) => `${JSON.stringify(key)}:${canonical(inside)}`)
    .join()}}`;
}

async function hash(value: object): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(value)));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}
