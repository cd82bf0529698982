import type { Claim, StatementTexts } from './content.js';
import { own } from './lookup.js';
import type { Pack } from './pack.js';

/** One statement of the article, in our words: its number among all, the title of its section, and what it says. */
export interface Statement {
  readonly number: number;
  readonly section?: string;
  readonly text: string;
}

/** The statements that each note covers, in the order of the article, by the id of the note. */
export type NoteStatements = Readonly<Record<string, readonly Statement[]>>;

/** The numbers of the statements that each note covers, from 1, by the id of the note. Notes without are left out. */
export type StatementNumbers = Readonly<Record<string, readonly number[]>>;

/** Numbers the claims of notes by their place in the article. */
export function statementNumbers(
  notes: readonly { readonly id: string; readonly claims?: readonly string[] }[],
  all: readonly Pick<Claim, 'id'>[],
): StatementNumbers {
  return Object.fromEntries(
    notes.flatMap(({ id, claims = [] }) => {
      const numbers = all.flatMap((claim, index) => (claims.includes(claim.id) ? [index + 1] : []));
      return numbers.length > 0 ? [[id, numbers]] : [];
    }),
  );
}

/**
 * What the statements of each note say in a language.
 *
 * @param said the titles of sections and, in another language than the pack's first, the claims
 */
export function statementsByNote(
  numbers: StatementNumbers,
  claims: readonly Claim[],
  said: Partial<StatementTexts>,
): NoteStatements {
  const statement = (number: number): Statement[] => {
    const claim = claims[number - 1];
    if (!claim) return [];
    const section = said.sections?.[claim.section ?? ''];
    return [
      {
        number,
        ...(section === undefined ? {} : { section }),
        text: said.claims?.[claim.id] ?? claim.claim,
      },
    ];
  };
  return Object.fromEntries(
    Object.entries(numbers).map(([note, all]) => [note, all.flatMap(statement)]),
  );
}

/**
 * The statements of a whole pack in a language, or in its first one if it has none in that: the language and, by
 * note, what they say.
 */
export function statementsIn(
  { notes, claims = [], languages, sections = {}, statements }: Pack,
  language: string,
): { readonly language: string; readonly byNote: NoteStatements } {
  const said = typeof statements === 'object' ? own(statements, language) : undefined;
  return {
    language: said?.language ?? languages[0] ?? '',
    byNote: statementsByNote(statementNumbers(notes, claims), claims, said ?? { sections }),
  };
}
