import { packSchema } from './schema.js';
import { textSchema } from './schema-text.js';

/** All keys in a pack, for suggestions. Computed once. */
export const packKeys = (): readonly string[] => (keysOfPack ??= keysIn(packSchema, textSchema));
let keysOfPack: readonly string[] | undefined;

function keysIn(...schemas: readonly unknown[]): string[] {
  const keys = new Set<string>();
  const seen = new Set<unknown>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    const { entries } = part as { readonly entries?: object };
    for (const key of Object.keys(entries ?? {})) keys.add(key);
    for (const inner of Object.values(part)) look(inner);
  };
  schemas.forEach(look);
  return [...keys];
}
