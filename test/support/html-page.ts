// The guide as one HTML page, and every wording in a value.
import { toHtml } from '../../src/takeaway/html/page.js';
import { pageWordsFor, type PageWords } from '../../src/words/page-words.js';
import type { Pack, Text } from '../../src/domain/pack.js';
import { en } from '../../src/words/en.js';

export const TODAY = new Date('2026-06-01T00:00:00Z');

export const pageOf = (pack: Pack, today = TODAY): string =>
  toHtml(pack, pack.text['en'] as Text, en, pageWordsFor('en') as PageWords, today);

export function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    if ('default' in value && typeof value.default === 'string') yield value.default;
    else for (const inner of Object.values(value)) yield* texts(inner);
  }
}
