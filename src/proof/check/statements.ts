import type { Pack, StatementTexts } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { suggestions } from './did-you-mean.js';
import { pointer } from './pointer.js';

export const statementCodes = {
  'statement-missing':
    'A statement of the article, or a title of its sections, that a language lacks.',
  'statement-idle': 'A statement or a title whose id no claim has.',
  'statements-language':
    'Statements in a language that the pack lacks, in its first one, or under another key than their `language`.',
} as const;

/** The statements by language, if they are there and do not load later. */
export const statementTextsOf = ({
  statements,
}: Pack): [language: string, said: StatementTexts][] =>
  typeof statements === 'object' ? Object.entries(statements) : [];

/**
 * Whether each language has every statement of the article, and each section a title. A pack whose claims have no
 * sections needs none: no reader sees its statements in a guide.
 */
export function statementsOf(pack: Pack): Problem[] {
  const { claims = [], languages, sections = {} } = pack;
  const problems: Problem[] = [];
  const refuse = (
    code: keyof typeof statementCodes | 'id-unknown',
    path: string,
    message: string,
  ) => void problems.push({ code, path, message });
  const suggest = suggestions();

  const titled = Object.keys(sections);
  for (const [index, { section }] of claims.entries())
    if (section !== undefined && !titled.includes(section))
      refuse(
        'id-unknown',
        pointer('/claims', index, 'section'),
        `Unknown section: "${section}". Correct the id, or add its title to "sections".${suggest(section, titled)}`,
      );

  const all = statementTextsOf(pack);
  for (const [language, said] of all) {
    const path = pointer('/statements', language);
    if (!languages.slice(1).includes(language) || said.language !== language)
      refuse(
        'statements-language',
        path,
        `Expected statements in one of ${languages.slice(1).join(', ') || 'no language'}, with that "language"; ` +
          `found ${JSON.stringify(said.language)} as "${language}". Correct it, or remove them.`,
      );
    const parts = { claims: claims.map(({ id }) => id), sections: titled } as const;
    for (const [part, ids] of Object.entries(parts)) {
      const found = Object.keys(said[part as keyof typeof parts]);
      const idle = found.filter((id) => !ids.includes(id));
      const missing = ids.filter((id) => !found.includes(id));
      for (const id of missing)
        refuse(
          'statement-missing',
          pointer(path, part, id),
          `"${id}" has no text in "${language}". Write one.${suggest(id, idle)}`,
        );
      for (const id of idle)
        refuse(
          'statement-idle',
          pointer(path, part, id),
          `Nothing in "${part}" has the id "${id}". Remove the text, or correct its id.${suggest(id, missing)}`,
        );
    }
  }
  if (pack.sections || all.length > 0)
    for (const language of languages.slice(1))
      if (!all.some(([other]) => other === language))
        refuse(
          'statement-missing',
          pointer('/statements', language),
          `There are no statements in "${language}". Write statements/${language}.json, or remove "sections" and the other languages.`,
        );
  return problems;
}
