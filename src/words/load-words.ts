import type { OtherLanguage } from './languages.js';
import type { Words } from './words.js';

/**
 * `#load-words`: the library's words in languages other than English, each loaded when it is first used. The one file
 * for a script tag has none (`load-words.none.ts`, condition `embed`): there a language file brings them.
 */
export const LOADED: Readonly<Record<OtherLanguage, () => Promise<Words>>> = {
  es: async () => (await import('./es.js')).es,
  'zh-Hans': async () => (await import('./zh-Hans.js')).zhHans,
};
