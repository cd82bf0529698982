import type { Text } from '../../domain/pack.js';

/**
 * The words of the pack in other languages than English. Each comes by `import()`, and only when it is spoken.
 * The one file for a script tag knows files beside it instead.
 */
export const TEXTS: Readonly<Record<string, () => Promise<Text>>> = {
  es: async () => (await import('./text/es.json')).default,
};
