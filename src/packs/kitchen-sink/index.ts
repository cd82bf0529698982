import type { Pack, StatementTexts } from '../../domain/pack.js';
import { proved } from '../../domain/proved.js';
import { statementsByNote, type NoteStatements } from '../../domain/statements.js';
import fingerprint from './fingerprint.json';
import structure from './pack.json';
import sources from './sources.json';
import en from './text/en.json';

/** What the statements of the article say, in the languages other than English. */
const STATEMENTS: Readonly<Record<string, () => Promise<StatementTexts>>> = {
  es: async () => (await import('./statements/es.json')).default,
};

/** Loaded when a reader opens the statements of a note. */
async function statements(language: string): Promise<NoteStatements> {
  const [numbers, { claims, sections }, said] = await Promise.all([
    import('./statement-numbers.json'),
    import('./claims.json').then((file) => file.default),
    STATEMENTS[language]?.(),
  ]);
  return statementsByNote(numbers.default, claims, said ?? { sections });
}

/** Mending a bicycle, all of it invented: every kind of everything that a pack can have, for stories and tests. */
const kitchenSink = /* @__PURE__ */ proved({
  ...structure,
  ...sources,
  ...fingerprint,
  statements,
  text: { en, es: async () => (await import('./text/es.json')).default },
} as unknown as Pack);

export default kitchenSink;
