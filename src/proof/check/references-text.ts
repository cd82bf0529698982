import type { Pack, VoicedText, Text } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { suggestions } from './did-you-mean.js';
import { at, pointer } from './pointer.js';
import { textsOf } from './texts.js';

export const textReferenceCodes = {
  'text-missing': 'An item of the structure has no text in a language.',
  'text-idle': 'A text whose id is not in the structure.',
  'text-unsourced': 'A note has a text under "others" and no sources.',
  'source-unsaid': 'A note has sources and no text under "others".',
  'text-unclaimed': 'A note has a text under "article" and no claims.',
  'claim-unsaid': 'A note has claims and no text under "article".',
  'note-empty': 'A note with a title and no other text.',
  'voice-unknown': 'A text for a voice that the pack does not define.',
  'text-language': 'A text whose `language` is not its key.',
} as const;

/** Compares the text of one language with the structure: missing texts, unused texts, sources and claims, voices. */
export function textReferencesOf(pack: Pack, language: string, text: Text): Problem[] {
  const problems: Problem[] = [];
  const root = pointer('/text', language);
  const refuse = (code: keyof typeof textReferenceCodes, path: string, message: string): void =>
    void problems.push({ code, path: root + path, message });

  const suggest = suggestions();

  for (const [path, ids] of needed(pack)) {
    const texts = new Set(Object.keys(at(text, path) ?? {}));
    const [missing, idle] = [
      [...ids].filter((id) => !texts.has(id)),
      [...texts].filter((id) => !ids.has(id)),
    ];
    for (const id of missing)
      refuse(
        'text-missing',
        pointer(path, id),
        `"${id}" has no text in "${language}". Write one.${suggest(id, idle)}`,
      );
    for (const id of idle)
      refuse(
        'text-idle',
        pointer(path, id),
        `Nothing in the pack has the id "${id}". Remove the text, or correct its id.${suggest(id, missing)}`,
      );
  }

  for (const { id, kind } of pack.questions) {
    const path = pointer('/questions', id, 'unit');
    const unit = at(text, path);
    if (kind === 'number' && unit === undefined)
      refuse(
        'text-missing',
        path,
        `"${id}" asks for a number without a unit. Write one, as in "years".`,
      );
    if (kind !== 'number' && unit !== undefined)
      refuse('text-idle', path, `"${id}" asks for no number. Take the unit out.`);
  }

  for (const note of pack.notes) {
    const said = Object.hasOwn(text.notes, note.id) ? text.notes[note.id] : undefined;
    if (!said) continue;
    const path = pointer('/notes', note.id);
    if (said.others !== undefined && note.sources.length === 0)
      refuse(
        'text-unsourced',
        pointer(path, 'others'),
        `"${note.id}" has a text under "others" and no sources. Name them, or move the text to "advice".`,
      );
    if (said.others === undefined && note.sources.length > 0)
      refuse(
        'source-unsaid',
        path,
        `The note cites ${note.sources.join(', ')} and has no text under "others". Write it, or remove the sources.`,
      );
    if (said.article !== undefined && note.claims?.length === 0)
      refuse(
        'text-unclaimed',
        pointer(path, 'article'),
        `"${note.id}" has a text under "article" and no claims. Name them, or remove the text.`,
      );
    if (said.article === undefined && note.claims?.length)
      refuse(
        'claim-unsaid',
        path,
        `The note names ${note.claims.join(', ')} and has no text under "article". Write it, or remove the claims.`,
      );
    if (said.counterweight && !note.counterweight)
      refuse(
        'text-idle',
        pointer(path, 'counterweight'),
        `"${note.id}" has no counterweight in the structure. Add it there with its sources, or remove the text.`,
      );
    if (said.article === undefined && said.others === undefined && said.advice === undefined)
      refuse(
        'note-empty',
        path,
        `"${note.id}" has only a title. Write a text under "article", "others" or "advice".`,
      );
  }

  for (const { path, said } of textsOf(text)) {
    for (const voice of voicesIn(said)) {
      if (!Object.hasOwn(pack.voices, voice))
        refuse(
          'voice-unknown',
          pointer(path, voice),
          `The pack has no voice "${voice}". Define it, or correct the name.` +
            suggest(voice, ['default', ...Object.keys(pack.voices)]),
        );
    }
  }
  if (text.language !== language)
    refuse(
      'text-language',
      '/language',
      `Expected the language "${language}", found "${text.language}". Correct it, or move the text.`,
    );
  return problems;
}

const voicesIn = (said: VoicedText): string[] =>
  typeof said === 'string' ? [] : Object.keys(said).filter((voice) => voice !== 'default');

/** The places in a text that need one entry for each id, with these ids. */
function* needed(pack: Pack): Generator<[path: string, ids: ReadonlySet<string>]> {
  const ids = (listed: readonly { readonly id: string }[]): Set<string> =>
    new Set(listed.map(({ id }) => id));
  yield ['/questions', ids(pack.questions)];
  for (const { id, options } of pack.questions)
    yield [pointer('/questions', id, 'options'), ids(options)];
  const hints = pack.questions.flatMap(({ hints = [], catches = [] }) => [...hints, ...catches]);
  yield [
    '/hints',
    ids([
      ...hints,
      ...pack.courses.flatMap(({ cautions = [] }) => cautions),
      ...(pack.askHints ?? []),
    ]),
  ];
  yield ['/reasons', new Set(pack.rules.flatMap(({ reasons = [] }) => reasons))];
  yield ['/outcomes', ids(pack.outcomes)];
  yield ['/lines', ids([...pack.outcomes, ...pack.notes].flatMap(({ lines = [] }) => lines))];
  yield ['/notes', ids(pack.notes)];
  yield ['/courses', ids(pack.courses)];
  for (const { id, good, bad } of pack.courses) {
    yield [pointer('/courses', id, 'good'), ids(good)];
    yield [pointer('/courses', id, 'bad'), ids(bad)];
  }
  yield ['/figures/rows', ids(pack.figures)];
  for (const { id, groups = [] } of pack.figures)
    yield [pointer('/figures/rows', id, 'groups'), ids(groups)];
  yield ['/values', ids(pack.values)];
  yield ['/ask', ids(pack.ask)];
  yield ['/signs/signs', ids(pack.signs)];
}
