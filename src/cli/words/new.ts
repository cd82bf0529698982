import { MESSAGES } from './messages.js';
import { categoriesMet, directionOf } from './plurals.js';

/**
 * The text of a words file for a language: every message with its English, its arguments and where it is used, and an
 * empty `text` to write.
 *
 * @param language BCP 47
 */
export function newWords(language: string): string {
  const messages = Object.fromEntries(
    Object.entries(MESSAGES).map(([path, message]) => [path, { ...message, text: '' }]),
  );
  return `${JSON.stringify(
    {
      howto: [
        'Write each "text" in your language, for a reader who may be ill and frightened: short, plain, calm.',
        'A text is an ICU message: {name} is replaced by what it names, and "where" says what that is.',
        `{items, plural, …} needs these cases: ${categoriesMet(language).join(', ')}. "#" is the number.`,
        '{about, select, true {…} other {…}} has one text for yes and one for no.',
        'Take out nothing but these lines. Then run: evenhand words check FILE',
      ],
      language,
      direction: directionOf(language) ?? 'ltr',
      dates: language,
      messages,
    },
    undefined,
    2,
  )}\n`;
}
