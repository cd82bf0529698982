import type { Pack, StageLine, Text } from '../domain/pack.js';
import { textInVoice } from '../domain/text-for.js';
import { readCheckedPack } from './files.js';
import { conditionOf, ledBy, stepsOf } from './flow.js';

/**
 * A pack as a Mermaid flowchart: the questions, the answers that lead from one to the next, the outcomes with the rules
 * that lead to them, and the sentences for some readers, of outcomes and of notes, each with its condition.
 *
 * @throws {FileError} when the pack cannot be read or has problems
 */
export function draw(path: string): string {
  return flowchart(readCheckedPack(path));
}

/** The flowchart of a checked pack, in its first loaded language. */
export function flowchart(pack: Pack): string {
  const text = Object.values(pack.text).find((each): each is Text => typeof each === 'object');
  const nodes = new Map(pack.questions.map(({ id }, index) => [id, `q${String(index + 1)}`]));
  const node = (id: string | undefined): string => nodes.get(id ?? '') ?? 'review';
  const label = (id: string, words: string): string =>
    `["${[id, ...linesOf(words)].map(escape).join('<br>')}"]`;
  const steps = stepsOf(pack);
  return [
    'flowchart TD',
    ...pack.questions.map(
      ({ id }) =>
        `  ${node(id)}${label(id, textInVoice(text?.questions[id]?.label ?? '', 'default'))}`,
    ),
    '  review["Check your answers"]',
    ...pack.outcomes.map(
      ({ id }, index) =>
        `  o${String(index + 1)}${label(id, textInVoice(text?.outcomes[id]?.heading ?? '', 'default'))}`,
    ),
    '',
    ...(steps
      ? steps.map((step) => arrow(node(step.from), node(step.to), conditionOf(step, steps, pack)))
      : inARow(pack, node)),
    ...pack.outcomes.map((_, index) =>
      arrow('review', `o${String(index + 1)}`, ledBy(pack, index)),
    ),
    ...linesOfOutcomes(pack),
    ...linesOfNotes(pack),
    '',
  ].join('\n');
}

/** The lines of each outcome in one box, in order: of those that hold, the first is open. */
const linesOfOutcomes = ({ outcomes }: Pack): string[] =>
  outcomes.flatMap(({ lines = [] }, index) => {
    const id = `o${String(index + 1)}`;
    return lines.length === 0 ? [] : [`  ${id} -.- ${id}l["${lines.map(lineIn).join('<br>')}"]`];
  });

/** The lines of each note in one box. No arrow leads there: a note belongs to every outcome. */
const linesOfNotes = ({ notes }: Pack): string[] => {
  const boxes = notes.flatMap(({ id, lines = [] }, index) =>
    lines.length === 0
      ? []
      : [`    n${String(index + 1)}["${[escape(id), ...lines.map(lineIn)].join('<br>')}"]`],
  );
  return boxes.length === 0
    ? []
    : ['  subgraph notes["Notes with sentences for some readers"]', ...boxes, '  end'];
};

const lineIn = ({ id, when }: StageLine): string => {
  const rows = when.map((row) =>
    Object.entries(row)
      .map(([question, named]) => `${question} is ${named.join(', ')}`)
      .join(' and '),
  );
  return escape(`${id}: ${rows.join('; or ')}`);
};

const arrow = (from: string, to: string, words: string): string =>
  `  ${from} ${words === '' ? '' : `-- "${escape(words)}" `}--> ${to}`;

/** For packs with too many paths to draw: the questions in order, each with its condition. */
function inARow({ questions }: Pack, node: (id: string | undefined) => string): string[] {
  return questions.map(({ id }, index) => {
    const next = questions[index + 1];
    const when = Object.entries(next?.when ?? {}).map(
      ([question, named]) => `${question} is ${named.join(', ')}`,
    );
    return arrow(node(id), node(next?.id), when.length > 0 ? `asked if ${when.join(' and ')}` : '');
  });
}

/** Wraps a text into lines of about thirty characters, to keep boxes narrow. */
function linesOf(words: string): string[] {
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + word.length < 30
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}

/** Escapes characters that are markup in Mermaid or HTML, as Mermaid entities. */
const escape = (words: string): string =>
  words
    .replaceAll('&', '#amp;')
    .replaceAll('"', '#quot;')
    .replaceAll('<', '#lt;')
    .replaceAll('>', '#gt;');
