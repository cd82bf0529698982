import type { GuideValue } from '../../controllers/guide-controller.js';
import { chosen } from '../../domain/condition.js';
import type { Source } from '../../domain/pack.js';
import type { Because, GuidanceItem } from '../../domain/weigh.js';
import { listed } from '../../words/listed.js';
import type { NoteContent } from '../plain/note-types.js';

/** A note of the pack in this reader's voice, with the reasons why it is shown. */
export function noteContent(
  reading: GuideValue<unknown>,
  item: Pick<GuidanceItem, 'id' | 'because' | 'movedBy' | 'lines'>,
): NoteContent | undefined {
  const { pack, text, words, resolve } = reading;
  const note = pack.notes.find(({ id }) => id === item.id);
  const said = text.notes[item.id];
  if (!note || !said) return undefined;
  const { brief, article, others, advice, counterweight } = said;
  const { statements } = pack;
  return {
    id: note.id,
    kind: note.kind,
    title: resolve(said.title),
    caution: note.caution ?? false,
    ...(brief === undefined ? {} : { brief: resolve(brief) }),
    ...(article === undefined ? {} : { article: resolve(article) }),
    ...(typeof statements === 'function' && {
      statements: async () => (await statements(text.language))[note.id] ?? [],
    }),
    ...(others === undefined ? {} : { others: resolve(others) }),
    ...(advice === undefined ? {} : { advice: resolve(advice) }),
    ...(note.evidence === undefined ? {} : { evidence: note.evidence }),
    ...(counterweight && note.counterweight
      ? {
          counterweight: {
            title: resolve(counterweight.title),
            ...(counterweight.brief === undefined ? {} : { brief: resolve(counterweight.brief) }),
            text: resolve(counterweight.text),
            sources: sourcesOf(reading, note.counterweight.sources),
          },
        }
      : {}),
    lines: (item.lines ?? []).map((line) => ({
      text: resolve(text.lines[line] ?? ''),
      sources: sourcesOf(reading, note.lines?.find(({ id }) => id === line)?.sources ?? []),
    })),
    sources: sourcesOf(reading, note.sources),
    why: whyShown(reading, item.because),
    ...(item.movedBy && {
      moved: words.movedUp(
        listed(
          words,
          item.movedBy.map((value) => resolve(text.values[value] ?? value)),
        ),
      ),
    }),
  };
}

/** The reasons in words: the reader's answers. A reason without an answer applies to everyone. */
export function whyShown(
  { text, words, resolve }: GuideValue<unknown>,
  because: readonly Because[],
): string[] {
  const sentences = because.map(({ answers }) => {
    const labels = Object.keys(answers).flatMap((question) =>
      chosen(answers, question).map((option) =>
        resolve(text.questions[question]?.options[option] ?? option),
      ),
    );
    return labels.length === 0 ? words.becauseEveryone : words.because(listed(words, labels));
  });
  return [...new Set(sentences)];
}

export const sourcesOf = ({ pack }: GuideValue<unknown>, ids: readonly string[]): Source[] =>
  ids.flatMap((id) => pack.sources.filter((source) => source.id === id));
