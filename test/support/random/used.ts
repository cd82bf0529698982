// Everything that a page does with a pack that `checkPack` accepted.
import { compareAnswers } from '../../../src/domain/compare.js';
import type { Answers, Pack, Text } from '../../../src/domain/pack.js';
import { walk } from '../../../src/domain/walk.js';
import { weigh, type Values } from '../../../src/domain/weigh.js';
import { readRecord } from '../../../src/session/record.js';
import { toHtml } from '../../../src/takeaway/html/page.js';
import type { ExportOptions } from '../../../src/takeaway/context.js';
import { toJson } from '../../../src/takeaway/json.js';
import { toLetter } from '../../../src/takeaway/letter.js';
import { toRecordNote } from '../../../src/takeaway/record-note.js';
import { toText } from '../../../src/takeaway/text.js';
import { en } from '../../../src/words/en.js';
import { pageWordsFor } from '../../../src/words/page-words.js';
import { inTime } from './in-time.js';

/** Answers to every question on the path; each pick selects one, and a missing pick ends the walk. */
export function answersBy(pack: Pack, picks: readonly number[]): Answers {
  let answers: Answers = {};
  for (const pick of picks) {
    const { next } = walk(pack, answers);
    const question = pack.questions.find(({ id }) => id === next);
    if (!question) break;
    const { kind, options } = question;
    const ids = options.map(({ id }) => id);
    const free = options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
    const one = ids[pick % ids.length] ?? '';
    const given = kind === 'one' ? one : pick % 3 === 0 && free.length > 0 ? free : [one];
    answers = { ...answers, [question.id]: given };
  }
  return answers;
}

/** Every export. */
export function takeAll(pack: Pack, answers: Answers, taking: ExportOptions): void {
  inTime('toText', () => toText(pack, answers, taking));
  inTime('toLetter', () => toLetter(pack, answers, taking));
  inTime('toRecordNote', () => toRecordNote(pack, answers, taking));
  inTime('toJson', () => JSON.stringify(toJson(pack, answers, taking)));
}

/** Walks, weighs, compares, exports and reads again. Throws on an impossible value or a timeout. */
export function useAll(
  pack: Pack,
  texts: readonly Text[],
  answers: Answers,
  change: Answers,
  values: Values,
): void {
  const { kept, complete } = inTime('walk', () => walk(pack, answers));
  inTime('weigh', () => weigh(pack, answers, values));
  inTime('compareAnswers', () => compareAnswers(pack, answers, change));
  for (const text of texts) {
    takeAll(pack, answers, { text, values });
    const words = pageWordsFor('en');
    if (words) inTime('toHtml', () => toHtml(pack, text, en, words, new Date('2026-06-01')));
  }
  const record = {
    format: 1,
    pack: pack.id,
    version: pack.version,
    ...(pack.fingerprint && { fingerprint: pack.fingerprint.structure }),
    answers: kept,
    position: { screen: complete ? 'concluded' : 'welcome' },
  };
  const read = inTime('readRecord', () => readRecord(pack, record));
  if (!read.ok) throw new Error(`Its own record is refused: ${JSON.stringify(read.problems)}`);
}
