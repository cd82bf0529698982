import { citations } from '../../domain/citations.js';
import type { Hint, Pack, Row } from '../../domain/pack.js';
import { questionFaults } from '../../domain/question.js';
import type { Problem } from '../../domain/problem.js';
import { suggestions } from './did-you-mean.js';
import { pointer } from './pointer.js';

export const referenceCodes = {
  'id-twice': 'Two items of one kind have the same id.',
  'id-unknown': 'An id that does not exist.',
  'condition-too-late': 'A condition names a question that is asked later.',
  'exclusive-alone':
    'An option of a question with one answer cannot take back the others: it has none to take back.',
  'number-only': 'A range, a step or a band in a question that asks for no number.',
  'number-bands': 'The range, the step and the bands of a number do not fit together.',
  'reasons-count': 'A rule has more or fewer reasons than rows.',
  'caution-as-note': 'A caution under "notes", or a note under "cautions".',
  'counterweight-idle': 'A counterweight in a note that is not a benefit.',
} as const;

type Listed = readonly { readonly id: string }[];

/** Checks the ids in the structure of a pack: unknown ids, duplicates, and references in the wrong place. */
export function referencesOf(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const refuse = (code: keyof typeof referenceCodes, path: string, message: string): void =>
    void problems.push({ code, path, message });

  const suggest = suggestions();
  const namesIn = new Map<ReadonlyMap<string, unknown>, string[]>();
  const suggestIn = (id: string, all: ReadonlyMap<string, unknown>): string => {
    const names = namesIn.get(all) ?? [...all.keys()];
    namesIn.set(all, names);
    return suggest(id, names);
  };

  const unique = (path: string, listed: Listed): Map<string, number> => {
    const places = new Map<string, number>();
    for (const [index, { id }] of listed.entries()) {
      if (places.has(id))
        refuse('id-twice', pointer(path, index, 'id'), `Duplicate id "${id}". Rename one of them.`);
      else places.set(id, index);
    }
    return places;
  };
  const known = (
    path: string,
    id: string,
    all: ReadonlyMap<string, unknown>,
    what: string,
  ): boolean => {
    if (all.has(id)) return true;
    refuse(
      'id-unknown',
      path,
      `Unknown ${what}: "${id}". Correct the id, or add it.${suggestIn(id, all)}`,
    );
    return false;
  };
  const knownAll = (
    path: string,
    ids: readonly string[],
    all: ReadonlyMap<string, unknown>,
    what: string,
  ): void => {
    ids.forEach((id, index) => void known(pointer(path, index), id, all, what));
  };

  const questions = unique('/questions', pack.questions);
  const options = new Map(
    pack.questions.map((question, index) => [
      question.id,
      unique(pointer('/questions', index, 'options'), question.options),
    ]),
  );
  const outcomes = unique('/outcomes', pack.outcomes);
  const notes = unique('/notes', pack.notes);
  const cautions = new Set(pack.notes.flatMap(({ id, caution }) => (caution ? [id] : [])));
  const courses = unique('/courses', pack.courses);
  const asks = unique('/ask', pack.ask);
  const values = unique('/values', pack.values);
  const sources = unique('/sources', pack.sources);
  const claims = pack.claims && unique('/claims', pack.claims);
  unique('/rules', pack.rules);
  unique('/figures', pack.figures);
  unique('/signs', pack.signs);

  /** @param asked the number of questions asked before the row is evaluated */
  const row = (path: string, given: Row, asked = Infinity): void => {
    for (const [question, named] of Object.entries(given)) {
      const at = pointer(path, question);
      if (!known(at, question, questions, 'question')) continue;
      if ((questions.get(question) ?? 0) >= asked)
        refuse(
          'condition-too-late',
          at,
          `"${question}" is not answered at this point. Name earlier questions only, or move it up.`,
        );
      knownAll(at, named, options.get(question) ?? new Map(), `option of "${question}"`);
    }
  };
  const rows = (path: string, when: readonly Row[], asked?: number): void => {
    when.forEach((each, index) => {
      row(pointer(path, 'when', index), each, asked);
    });
  };
  /** Hints and lines occur in several places, and each kind shares one list of texts. */
  const placed = {
    hint: [] as { id: string; path: string }[],
    line: [] as { id: string; path: string }[],
  };
  const hints = (path: string, given: readonly Hint[] = [], asked?: number): void => {
    given.forEach(({ id, when }, index) => {
      placed.hint.push({ id, path: pointer(path, index, 'id') });
      rows(pointer(path, index), when, asked);
    });
  };

  for (const [id, given] of Object.entries(pack.voices)) row(pointer('/voices', id), given);
  for (const [index, question] of pack.questions.entries()) {
    const path = pointer('/questions', index);
    if (question.when) row(pointer(path, 'when'), question.when, index);
    hints(pointer(path, 'hints'), question.hints, index);
    hints(pointer(path, 'catches'), question.catches, index + 1);
    for (const fault of questionFaults(question))
      refuse(fault.code, pointer(path, ...fault.path), fault.message);
  }

  for (const [index, rule] of pack.rules.entries()) {
    const path = pointer('/rules', index);
    rows(path, rule.when);
    if (rule.reasons && rule.reasons.length !== rule.when.length) {
      refuse(
        'reasons-count',
        pointer(path, 'reasons'),
        `The rule "${rule.id}" has ${String(rule.when.length)} rows and ` +
          `${String(rule.reasons.length)} reasons. Give one reason for each row, in the same order.`,
      );
    }
    if (rule.outcome !== undefined)
      known(pointer(path, 'outcome'), rule.outcome, outcomes, 'outcome');
    knownAll(pointer(path, 'ask'), rule.ask ?? [], asks, 'question to ask');
    for (const list of ['notes', 'cautions'] as const) {
      for (const [place, id] of (rule[list] ?? []).entries()) {
        const at = pointer(path, list, place);
        if (!known(at, id, notes, 'note')) continue;
        const caution = cautions.has(id);
        if (caution !== (list === 'cautions'))
          refuse(
            'caution-as-note',
            at,
            `"${id}" is a ${caution ? 'caution' : 'note'}. List it under "${caution ? 'cautions' : 'notes'}".`,
          );
      }
    }
  }

  const ofOutcomes = new Set<string>();
  for (const [index, { lines = [] }] of pack.outcomes.entries()) {
    // Each result reads one outcome, so outcomes may share a line with one text.
    unique(pointer('/outcomes', index, 'lines'), lines);
    for (const [place, { id, when }] of lines.entries()) {
      ofOutcomes.add(id);
      rows(pointer('/outcomes', index, 'lines', place), when);
    }
  }
  for (const [index, note] of pack.notes.entries()) {
    const path = pointer('/notes', index);
    if (claims) knownAll(pointer(path, 'claims'), note.claims ?? [], claims, 'claim');
    knownAll(pointer(path, 'values'), note.values ?? [], values, 'value');
    if (note.counterweight && note.kind !== 'benefit')
      refuse(
        'counterweight-idle',
        pointer(path, 'counterweight'),
        `"${note.id}" is not a benefit. Remove the counterweight, or change the kind to "benefit".`,
      );
    for (const [place, { id, when }] of (note.lines ?? []).entries()) {
      placed.line.push({ id, path: pointer(path, 'lines', place, 'id') });
      rows(pointer(path, 'lines', place), when);
    }
  }
  for (const [index, course] of pack.courses.entries()) {
    unique(pointer('/courses', index, 'good'), course.good);
    unique(pointer('/courses', index, 'bad'), course.bad);
    hints(pointer('/courses', index, 'cautions'), course.cautions);
  }
  for (const [index, { course, when = [], groups = [] }] of pack.figures.entries()) {
    rows(pointer('/figures', index), when);
    known(pointer('/figures', index, 'course'), course, courses, 'course');
    unique(pointer('/figures', index, 'groups'), groups);
  }
  hints('/askHints', pack.askHints);

  // Hints and lines in different places may not share an id.
  for (const [what, all] of Object.entries(placed)) {
    const seen = new Set(what === 'line' ? ofOutcomes : []);
    for (const { id, path } of all) {
      if (seen.has(id)) refuse('id-twice', path, `Duplicate ${what} "${id}". Rename one of them.`);
      seen.add(id);
    }
  }

  for (const citation of citations(pack))
    knownAll(citation.path, citation.sources, sources, 'source');
  return problems;
}
