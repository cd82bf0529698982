import type { Answers, Pack, Source } from '../domain/pack.js';
import { withId } from '../domain/lookup.js';
import { letterOf, type Letter, type LetterItem } from './letter.js';
import { exportContext, type ExportContext, type ExportOptions } from './context.js';

/** A letter as plain text; with another one, that follows it: the same letter in the doctor's language. */
export const letterText = (letter: Letter, beside?: Letter): string =>
  [letter, ...(beside ? [beside] : [])].map(oneText).join('\n\n* * *\n\n');

const oneText = ({ title, decision, warnings, lead, parts, facts }: Letter): string =>
  blocks([
    [title],
    [decision],
    warnings,
    lead,
    ...parts.map(({ heading, lead, items, rest }) => [
      heading,
      lead,
      ...items.map(line),
      ...(rest === '' ? [] : [`- ${rest}`]),
    ]),
    facts,
  ]);

/**
 * The whole result as plain text: the letter, then the notes that come first, each with both layers, the strength of
 * its evidence, and the addresses of its sources. A benefit never appears without its counterweight.
 *
 * @param answers all answers given; those that do not count are left out
 */
export function toText(pack: Pack, answers: Answers, options: ExportOptions): string {
  const context = exportContext(pack, answers, options);
  return [letterText(letterOf(context)), context.words.result, blocks(notesOf(context))].join(
    '\n\n',
  );
}

const blocks = (all: readonly (readonly string[])[]): string =>
  all
    .map((sentences) => sentences.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');

const line = ({ text, more }: LetterItem): string =>
  [`- ${text}`, ...more.map((sentence) => `  ${sentence}`)].join('\n');

/** One block for each note that comes first. Cautions are already in the letter. */
function notesOf({ pack, text, words, resolve, guidance }: ExportContext): string[][] {
  const { counterweightFirst } = pack.outcomes.find(({ id }) => id === guidance.outcome.id) ?? {};
  const cautions = new Set(guidance.cautions.map(({ id }) => id));
  const cited = ({ title, publisher, year, undated, url }: Source): string =>
    `  ${title}. ${publisher}, ${undated ? words.readIn(year) : String(year)}. ${url}`;
  const sourcesOf = (ids: readonly string[], none = [words.noSource]): string[] => {
    const found = ids.flatMap((id) => withId(pack.sources, id) ?? []);
    return found.length > 0 ? found.map(cited) : none;
  };
  return guidance.notes.flatMap(({ id, kind, first, lines = [] }) => {
    const note = withId(pack.notes, id);
    const said = text.notes[id];
    if (!first || !note || !said || cautions.has(id)) return [];
    const layers = (
      [
        ['article', words.articleSays],
        ['others', words.othersSay],
        ['advice', words.advice],
      ] as const
    ).flatMap(([layer, who]) => {
      const sentences = said[layer];
      return sentences === undefined ? [] : [`${who}${words.colon}${resolve(sentences)}`];
    });
    const { word, means } = words.evidence[note.evidence ?? 'no-claim'];
    const own = [
      `${words.kinds[kind]}${words.colon}${resolve(said.title)}`,
      ...layers,
      ...(note.evidence ? [`${word}${words.colon}${means}`] : []),
      ...sourcesOf(note.sources),
    ];
    const against =
      said.counterweight && note.counterweight
        ? [
            `${words.beside}${words.colon}${resolve(said.counterweight.title)}`,
            `${words.othersSay}${words.colon}${resolve(said.counterweight.text)}`,
            ...sourcesOf(note.counterweight.sources),
          ]
        : [];
    const forSome = lines.flatMap((line) => [
      `${words.inThisSituation}${words.colon}${resolve(text.lines[line] ?? '')}`,
      ...sourcesOf(note.lines?.find((each) => each.id === line)?.sources ?? [], []),
    ]);
    // As on the screen: a benefit without a counterweight is not shown.
    if (kind === 'benefit' && against.length === 0) return [];
    return [[...(counterweightFirst ? [...against, ...own] : [...own, ...against]), ...forSome]];
  });
}
