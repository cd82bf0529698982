/**
 * The reading ease of Spanish by the INFLESZ scale (Barrio-Cantalejo 2008): 206.835 − 62.3 × syllables per word − words
 * per sentence. 40 to 55 is somewhat hard, 55 to 65 normal, 65 to 80 fairly easy. A number counts as one word, with the
 * syllables of its spoken form.
 *
 * @param given one text or several. `Intl.Segmenter` takes far longer for a long text than for its parts.
 */
export function inflesz(given: string | readonly string[]): number {
  // Symbols that are read aloud count as words. The space inside a number does not separate words.
  const texts = [given].flat().map((text) =>
    text
      .replaceAll(/\{\w+\}/g, '112')
      .replaceAll(/(?<=\d)\u00a0(?=\d{3})/g, '')
      .replaceAll(/\s?%/g, ' por ciento')
      .replaceAll('°C', 'grados'),
  );
  const segments = (granularity: 'word' | 'sentence'): Intl.SegmentData[] => {
    const segmenter = new Intl.Segmenter('es', { granularity });
    return texts.flatMap((text) => [...segmenter.segment(text)]);
  };
  const words = segments('word')
    .filter(({ segment, isWordLike }) => isWordLike === true || /\d/.test(segment))
    .map(({ segment }) => segment);
  const sentences = segments('sentence').filter(({ segment }) =>
    /[\p{L}\p{N}]/u.test(segment),
  ).length;
  const syllables = words.reduce((all, word) => all + syllablesIn(word), 0);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentences;
}

/** The number of syllables of a word, a number or an abbreviation when it is read aloud. */
export function syllablesIn(word: string): number {
  const spelled = SPELLED[word];
  if (spelled !== undefined) return spelled;
  const [whole = '', part] = word.split(',');
  if (/^\d+$/.test(whole))
    return (
      vowelGroups(aloud(Number(whole))) +
      (part === undefined ? 0 : vowelGroups(`coma ${aloud(Number(part))}`))
    );
  return vowelGroups(word);
}

/** Abbreviations that are read letter by letter, or differently from their spelling. */
const SPELLED: Readonly<Record<string, number>> = {
  ALT: 4,
  AST: 4,
  GPT: 3,
  GOT: 1,
  MASLD: 8,
  EHGNA: 7,
  ISSCR: 8,
};

/** Two strong vowels are two syllables, and so is a weak one with an accent beside another; any other group is one. */
function vowelGroups(words: string): number {
  const lower = words
    .toLowerCase()
    .replaceAll(/qu|gu(?=[eiéí])/g, 'q')
    .replaceAll(/y(?![aeiouáéíóú])/g, 'i')
    .replaceAll(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/g, '');
  const groups = lower.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    groups.reduce(
      (all, group) =>
        all +
        1 +
        [...group].filter(
          (vowel, place) => place > 0 && STRONG.test(vowel) && STRONG.test(group[place - 1] ?? ''),
        ).length,
      0,
    ),
  );
}
const STRONG = /[aeoáéíóú]/;

const UP_TO_20 = [
  'cero',
  'uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
  'dieciséis',
  'diecisiete',
  'dieciocho',
  'diecinueve',
  'veinte',
];
const TENS = [
  '',
  '',
  'veinte',
  'treinta',
  'cuarenta',
  'cincuenta',
  'sesenta',
  'setenta',
  'ochenta',
  'noventa',
];
const HUNDREDS = [
  '',
  'ciento',
  'doscientos',
  'trescientos',
  'cuatrocientos',
  'quinientos',
  'seiscientos',
  'setecientos',
  'ochocientos',
  'novecientos',
];

/** A whole number below a million in words: 146762 is "ciento cuarenta y seis mil setecientos sesenta y dos". */
function aloud(number: number): string {
  const rest = (value: number, join: string): string => (value > 0 ? `${join}${aloud(value)}` : '');
  if (number < UP_TO_20.length) return UP_TO_20[number] ?? '';
  if (number < 30) return `veinti${aloud(number - 20)}`;
  if (number < 100) return `${TENS[Math.floor(number / 10)] ?? ''}${rest(number % 10, ' y ')}`;
  if (number === 100) return 'cien';
  if (number < 1000) return `${HUNDREDS[Math.floor(number / 100)] ?? ''}${rest(number % 100, ' ')}`;
  return `${number < 2000 ? '' : `${aloud(Math.floor(number / 1000))} `}mil${rest(number % 1000, ' ')}`;
}
