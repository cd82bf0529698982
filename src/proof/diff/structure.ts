import type { StatementTexts } from '../../domain/content.js';
import type { Pack } from '../../domain/pack.js';
import { movesOf } from './moves.js';
import { pointer } from '../check/pointer.js';

/** One item of the structure that is new, gone, changed, or moved in its list. */
export interface StructureDifference {
  /** A pointer with ids in place of list indexes: `/rules/R09/basis`. */
  readonly path: string;
  readonly change: 'new' | 'gone' | 'other' | 'moved';
  /** JSON values; absent if there was or is none. For a moved item, `after` describes the move. */
  readonly before?: unknown;
  readonly after?: unknown;
}

type StatementsByLanguage = Readonly<Record<string, StatementTexts>>;

/** Texts are compared by `textDifferences`; fingerprints follow from the rest. */
const NOT_COMPARED = new Set(['text', 'fingerprint', '$schema']);

/**
 * All differences between two packs other than texts. Items with an id are matched by it. Each statement of the
 * article in another language is an item of its own, so that each can be signed.
 */
export function structureDifferences(before: Pack, after: Pack): StructureDifference[] {
  const without = (pack: Pack): object => ({
    ...Object.fromEntries(Object.entries(pack).filter(([key]) => !NOT_COMPARED.has(key))),
    statements: undefined,
  });
  return [
    ...within('', without(before), without(after)),
    ...within('/statements', statementsOf(before, after), statementsOf(after, before)),
  ];
}

/** The statements of a pack, with an empty list for each language that only the other pack has. */
function statementsOf(pack: Pack, other: Pack): object {
  const both = [other.statements, pack.statements].map((statements) =>
    typeof statements === 'object' ? statements : {},
  ) as [StatementsByLanguage, StatementsByLanguage];
  return Object.fromEntries(
    [...new Set(both.flatMap(Object.keys))].map((language) => {
      const { sections = {}, claims = {} } = both[1][language] ?? {};
      return [language, { sections, claims }];
    }),
  );
}

function* within(path: string, before: unknown, after: unknown): Generator<StructureDifference> {
  if (before === undefined && after === undefined) return;
  if (before === undefined) yield { path, change: 'new', after };
  else if (after === undefined) yield { path, change: 'gone', before };
  else if (haveIds(before) && haveIds(after)) yield* inLists(path, before, after);
  else if (areRecords(before) && areRecords(after) && before.length === after.length) {
    for (const [index, each] of before.entries())
      yield* within(pointer(path, index), each, after[index]);
  } else if (isRecord(before) && isRecord(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* within(pointer(path, key), before[key], after[key]);
  } else if (JSON.stringify(before) !== JSON.stringify(after))
    yield { path, change: 'other', before, after };
}

function* inLists(
  path: string,
  before: readonly Named[],
  after: readonly Named[],
): Generator<StructureDifference> {
  const [had, has] = [before, after].map(
    (list) => new Map(list.map((each) => [each.id, each])),
  ) as [Map<string, Named>, Map<string, Named>];
  for (const id of new Set([...had.keys(), ...has.keys()]))
    yield* within(pointer(path, id), had.get(id), has.get(id));
  for (const move of movesOf([...had.keys()], [...has.keys()]))
    yield { path, change: 'moved', after: move };
}

interface Named {
  readonly id: string;
}
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areRecords = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);
const haveIds = (value: unknown): value is Named[] =>
  Array.isArray(value) && value.every((each) => isRecord(each) && typeof each['id'] === 'string');
