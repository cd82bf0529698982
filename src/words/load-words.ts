import type { Words } from './words.js';

/**
 * The library's words in other languages than English. Each comes by `import()`, and only when it is spoken.
 * The one file for a script tag has none (`vite.config.ts` puts `load-no-words.ts` in this place):
 * there the file of a pack's language brings them.
 */
export const LOADED: Readonly<Record<string, () => Promise<Words>>> = {
  es: async () => (await import('./es.js')).es,
  'zh-Hans': async () => (await import('./zh-Hans.js')).zhHans,
};
