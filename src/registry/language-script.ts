/**
 * A language file: registers a pack's texts and the library's words. `evenhand bundle` replaces the
 * names in capitals with their values.
 */
import { registerLanguage, type LanguageFile } from './registry.js';

declare const EVENHAND_KEY: string;
declare const EVENHAND_TEXT: LanguageFile['text'];
declare const EVENHAND_WORDS: LanguageFile['words'];
declare const EVENHAND_STATEMENTS: LanguageFile['statements'];

registerLanguage(EVENHAND_KEY, {
  text: EVENHAND_TEXT,
  words: EVENHAND_WORDS,
  statements: EVENHAND_STATEMENTS,
});
