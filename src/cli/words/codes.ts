/** Codes of problems in a words file, with their meaning. They never change. */
export const wordsCodes = {
  'words-shape': 'The file does not have the form that `evenhand words new` writes.',
  'words-language':
    'The language is not a language tag (BCP 47), or differs from the name of the file.',
  'words-direction': 'The direction is not that of the script of the language.',
  'words-missing': 'A text is missing or empty.',
  'words-unknown': 'The library has no such message.',
  'words-changed': 'The English has changed since the text was written.',
  'words-syntax': 'A text is not an ICU message, or uses a part of ICU that is not supported.',
  'words-argument': 'An argument is missing, unknown, or used as what it is not.',
  'words-plural':
    'A plural lacks a case that the language needs, or has one that it does not know.',
  'words-long':
    'A text is so long that it may not fit: more than twice its English and 24 letters.',
} as const;

export type WordsCode = keyof typeof wordsCodes;
