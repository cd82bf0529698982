import type { VoicedText } from '../../domain/pack.js';

/** The number of words in one voice, counted by `Intl.Segmenter`. */
export function countWords(
  parts: readonly (VoicedText | undefined)[],
  voice: string,
  language: string,
): number {
  const said = parts.map((part) =>
    typeof part === 'object' ? (part[voice] ?? part.default) : (part ?? ''),
  );
  // A number counts as a word; WebKit does not mark it as one.
  const isWord = ({ segment, isWordLike }: Intl.SegmentData): boolean =>
    isWordLike === true || /\d/.test(segment);
  return said.flatMap((sentence) => [...segmenterFor(language).segment(sentence)]).filter(isWord)
    .length;
}

/** One segmenter for each language: creating one takes longer than segmenting a text. */
function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter)
    segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })));
  return segmenter;
}
const segmenters = new Map<string, Intl.Segmenter>();
