import { fingerprintOf } from '../domain/fingerprint.js';
import type { Answers, Fingerprint, Pack } from '../domain/pack.js';
import { optionsIn } from '../domain/question.js';
import {
  diffPacks,
  type Difference,
  type DiffOptions,
  type ResultPart,
  type StructureDifference,
} from '../proof/diff/diff.js';
import { FileError, readCheckedPack } from './files.js';

export interface DiffCommand extends DiffOptions {
  readonly json: boolean;
  readonly print: (text: string) => void;
}

/**
 * Prints the differences between two packs on disk, as Markdown for sign-off or as JSON. Returns
 * whether there are none.
 *
 * @throws {FileError} when a pack cannot be read or has problems
 */
export async function diff(
  paths: readonly [before: string, after: string],
  { json, print, ...options }: DiffCommand,
): Promise<boolean> {
  const [before, after] = paths.map(readCheckedPack) as [Pack, Pack];
  const found = diffPacks(before, after, options);
  if (!found.ok)
    throw new FileError(
      'packs-not-compared',
      found.problems.map(({ message }) => message).join('\n'),
    );
  const fingerprints = { before: await fingerprintOf(before), after: await fingerprintOf(after) };
  const named = {
    before: { id: before.id, version: before.version, fingerprint: fingerprints.before },
    after: { id: after.id, version: after.version, fingerprint: fingerprints.after },
  };
  print(json ? `${JSON.stringify({ ...named, ...found }, undefined, 2)}\n` : signOff(named, found));
  return found.same;
}

interface NamedPack {
  readonly id: string;
  readonly version: string;
  readonly fingerprint: Fingerprint;
}

const PARTS: Readonly<Record<ResultPart, string>> = {
  outcome: 'Outcomes',
  reasons: 'Reasons for the outcome',
  cautions: 'Cautions',
  'first-notes': 'Notes that come first',
  'first-questions': 'Questions to ask that come first',
  'all-notes': 'All other notes',
  why: 'Why something is shown',
  hints: 'Hints and lines for some readers',
  voice: 'The voice',
};

/** The difference as a Markdown document for a clinician to sign. */
export function signOff(
  { before, after }: { readonly before: NamedPack; readonly after: NamedPack },
  difference: Difference,
): string {
  const { space, results, words, structure, same, unproved } = difference;
  const title =
    before.id === after.id
      ? `${after.id}: ${before.version} → ${after.version}`
      : `${before.id} ${before.version} → ${after.id} ${after.version}`;
  const languages = [
    ...new Set([...Object.keys(before.fingerprint.text), ...Object.keys(after.fingerprint.text)]),
  ];
  const of = space.sample
    ? `on ${number(space.sample.walks)} walks of each pack, seed ${String(space.sample.seed)}`
    : 'the whole space of answers';
  const parts = (Object.keys(PARTS) as ResultPart[])
    .map((part) => ({ part, changes: results.filter((change) => change.part === part) }))
    .filter(({ changes }) => changes.length > 0);
  const lines = [
    `# ${title}`,
    '',
    ...table(
      ['', 'before', 'after'],
      [
        ['pack', code(`${before.id} ${before.version}`), code(`${after.id} ${after.version}`)],
        ['structure', code(before.fingerprint.structure), code(after.fingerprint.structure)],
        ...languages.map((language) => [
          `words, ${language}`,
          code(before.fingerprint.text[language] ?? 'none'),
          code(after.fingerprint.text[language] ?? 'none'),
        ]),
      ],
    ),
    '',
    same
      ? '**No difference.** Results, words and structure are the same.'
      : '**There are differences.** Read each, then sign below.',
    '',
    ...table(
      ['what was compared', ''],
      [
        [`sets of answers, ${of}`, number(space.compared)],
        ['sets that only the earlier pack can reach', number(space.onlyBefore)],
        ['sets that only the later pack can reach', number(space.onlyAfter)],
        ['results that change', number(space.changed)],
        ...parts.map(({ part, changes }) => [
          `kinds of change: ${PARTS[part].toLowerCase()}`,
          number(changes.length),
        ]),
        ['reworded texts', number(words.length)],
        ['changes of structure', number(structure.length)],
      ],
    ),
    ...unproved.flatMap((sentence) => ['', `Not compared in full: ${sentence}`]),
    ...parts.flatMap(({ part, changes }) => [
      '',
      `## ${PARTS[part]}`,
      '',
      ...table(
        ['change', 'sets', 'for example'],
        changes.map(({ what, sets, example }) => [what, number(sets), pathOf(example)]),
      ),
    ]),
    ...(words.length > 0
      ? [
          '',
          '## Words',
          '',
          '"Sets" counts where a note or a question to ask comes first, a question is asked, or a hint ' +
            'holds; all other texts are for everybody.',
        ]
      : []),
    ...words.flatMap(({ language, path, voices, sets, example }) => [
      '',
      `### ${code(`/text/${language}${path}`)}`,
      '',
      `${number(sets)} sets${example ? `, for example ${pathOf(example)}` : ''}`,
      '',
      ...table(
        ['voice', 'before', 'after'],
        voices.map(({ voice, before: was, after: is }) => [voice, plain(was), plain(is)]),
      ),
    ]),
    ...(structure.length > 0
      ? [
          '',
          '## Structure',
          '',
          ...table(['place', 'before', 'after'], structure.map(structureRow)),
        ]
      : []),
    ...(same
      ? []
      : [
          '',
          '## Signed',
          '',
          'I have read each change above, and the pack may be published with them.',
          '',
          ...table(
            ['name', 'role', 'date', 'signature'],
            [
              ['', '', '', ''],
              ['', '', '', ''],
            ],
          ),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

function structureRow({ path, change, before, after }: StructureDifference): string[] {
  if (change === 'moved') return [code(path), '', String(after)];
  return [
    code(path),
    change === 'new' ? '(nothing)' : value(before),
    change === 'gone' ? '(nothing)' : value(after),
  ];
}

const numbers = new Intl.NumberFormat('en');
const number = (count: number): string => numbers.format(count);
const code = (words: string): string => `\`${words}\``;
const value = (given: unknown): string =>
  typeof given === 'string' ? plain(given) : code(JSON.stringify(given));

/** Words with all Markdown escaped. */
const plain = (words: string | undefined): string =>
  words?.replaceAll(/[\\`*_<>[\]~]/g, '\\$&') ?? '(nothing)';

/** Answers as a list: `who: myself, also: none`. */
const pathOf = (answers: Answers | undefined): string =>
  Object.entries(answers ?? {})
    .map(([question, answer]) => `${question}: ${optionsIn(answer).join(' + ')}`)
    .join(', ');

/** A Markdown table. Escapes `|`, and replaces line breaks by spaces. */
function table(heading: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')).join(' | ')} |`;
  return [row(heading), row(heading.map(() => '---')), ...rows.map(row)];
}
