import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { draw } from '../../src/cli/draw.js';
import type { Cited, Pack, Point, VoicedText, Text } from '../../src/domain/pack.js';
import { codeIn, read, root, tableOf } from './documents.js';

// The pages of the pack, for those who check it: every fact as the pack has it.

const packPath = 'src/packs/liver-stem-cells';
const pack = JSON.parse(read(`${packPath}/pack.json`)) as Omit<Pack, 'text' | 'sources'>;
const text = JSON.parse(read(`${packPath}/text/en.json`)) as Text;
const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

describe("the pack's own pages", () => {
  const readme = read(`${packPath}/README.md`);
  const changelog = read(`${packPath}/CHANGELOG.md`);
  const lines = (rows: readonly string[][]): string[] =>
    rows.map((cells) => `| ${cells.join(' | ')} |`);
  const code = (names: readonly string[] = []): string =>
    names.map((name) => `\`${name}\``).join(' ');
  const twelve = ids(pack.notes.filter(({ id }) => /^(benefit|limit)-/.test(id)));

  const spoken = (row: Record<string, readonly string[]>): string =>
    Object.entries(row)
      .map(([question, options]) => `\`${question}\` is ${options.join(', ')}`)
      .join(' and ') || 'always';

  for (const [
    index,
    { id, when, reasons, outcome, cautions, notes, ask: questions },
  ] of pack.rules.entries()) {
    it(`the pack’s pages have rule ${id} in its place, as in the pack`, () => {
      const all = notes?.length === twelve.length && twelve.every((note) => notes.includes(note));
      const row = [
        id,
        when.map(spoken).join('; or '),
        reasons ? 'yes' : '',
        code(outcome === undefined ? [] : [outcome]),
        code(cautions),
        all ? 'all twelve' : code(notes),
        code(questions),
      ];
      expect(tableOf(`${packPath}/README.md`, 'rule', 'holds when')[index]?.join(' | ')).to.equal(
        row.join(' | '),
      );
    });
  }

  it('the pack’s pages have no other rule', () => {
    expect(tableOf(`${packPath}/README.md`, 'rule', 'holds when')).to.have.lengthOf(
      pack.rules.length,
    );
  });

  it('the pack’s pages list every note with its title, kind and evidence', () => {
    const rows = pack.notes
      .filter(({ caution }) => !caution)
      .map(({ id, kind, evidence = '' }) => [`\`${id}\``, title(id), kind, evidence]);
    expect(lines(tableOf(`${packPath}/README.md`, 'note', 'title', 'kind'))).to.deep.equal(
      lines(rows),
    );
  });

  it('the pack’s pages draw the questions as `evenhand draw` does', () => {
    const drawn =
      /<!-- evenhand draw: begin -->\n```mermaid\n([\s\S]*?)```\n<!-- evenhand draw: end -->/.exec(
        readme,
      )?.[1];
    expect(drawn).to.equal(draw(resolve(root, packPath)));
  });

  it('the pack’s pages list every file of the pack', () => {
    const files = readdirSync(resolve(root, packPath), {
      recursive: true,
      encoding: 'utf8',
    }).filter((name) => name.endsWith('.json'));
    expect(
      tableOf(`${packPath}/README.md`, 'file', 'holds').flatMap(([file = '']) => codeIn(file)),
    ).to.have.members(files);
  });

  it('the pack’s pages have the right counts, under the right version', () => {
    const count = (things: readonly unknown[]): string => String(things.length);
    const cautions = pack.notes.filter(({ caution }) => caution);
    const notes = pack.notes.filter(({ caution }) => !caution);
    expect(changelog).to.include(`## ${pack.version}`);
    expect(readme).to.include(`Version ${pack.version}`);
    expect(changelog).to.include(
      `seven questions, ${count(pack.rules)} rules, four outcomes, ${count(notes)} notes, ${count(cautions)} cautions, five courses of action, ${count(pack.ask)} questions to ask, nine values, ${count(pack.figures)} figures, ${count(pack.signs)} warning signs`,
    );
    expect([
      pack.questions.length,
      pack.outcomes.length,
      pack.courses.length,
      pack.values.length,
    ]).to.deep.equal([7, 4, 5, 9]);
  });

  it('the pack’s pages list every text without a source', () => {
    const advised = pack.notes.filter(({ id }) => text.notes[id]?.advice !== undefined);
    const alone = advised.filter(({ sources }) => sources.length === 0);
    const beside = advised.filter(({ sources }) => sources.length > 0);
    const signs = pack.signs.filter(({ sources }) => sources.length === 0);
    const asks = pack.ask
      .filter(({ sources }) => sources.length === 0)
      .map(({ id }) => `- \`${id}\`: ${plain(text.ask[id]?.question)} ${plain(text.ask[id]?.why)}`);
    const list = [
      ...[...alone, ...beside].map(({ id }) => `- \`${id}\`: ${title(id)}`),
      ...asks,
      ...signs.map(({ id }) => `- \`${id}\`: ${text.signs.signs[id] ?? ''}`),
    ];
    expect([...changelog.matchAll(/^- `[\w-]+`: .*$/gm)].map(([line]) => line)).to.deep.equal(list);
  });

  it('the pack’s pages list everything of a course without a source', () => {
    const list = pack.courses.flatMap(
      ({ id, what, good, bad, asks, costs, unknown, cautions = [] }) => {
        const said = text.courses[id];
        const one = (part: 'what' | 'asks' | 'costs' | 'unknown', { sources }: Cited): string[] =>
          sources.length === 0 ? [`- \`${id}\`, ${part}: ${plain(said?.[part])}`] : [];
        const side = (part: 'good' | 'bad', points: readonly Point[]): string[] =>
          points
            .filter(({ sources }) => sources.length === 0)
            .map((point) => `- \`${id}\`, ${part}: ${plain(said?.[part][point.id])}`);
        const before = cautions.map(
          (caution) => `- \`${id}\`, before it: ${plain(text.hints[caution.id])}`,
        );
        return [
          ...one('what', what),
          ...side('good', good),
          ...side('bad', bad),
          ...one('asks', asks),
          ...one('costs', costs),
          ...one('unknown', unknown),
          ...before,
        ];
      },
    );
    expect([...changelog.matchAll(/^- `[\w-]+`, .*$/gm)].map(([line]) => line)).to.deep.equal(list);
  });

  it('the pack’s pages list its courses, questions to ask, values and figures', () => {
    const rows = (...heading: [string, string]): string[] =>
      tableOf(`${packPath}/README.md`, ...heading).map((cells) => cells.slice(0, 2).join(' | '));
    expect(rows('course', 'title')).to.deep.equal(
      pack.courses.map(({ id }) => `\`${id}\` | ${plain(text.courses[id]?.title)}`),
    );
    expect(rows('question', 'text')).to.deep.equal(
      pack.ask.map(({ id }) => `\`${id}\` | ${plain(text.ask[id]?.question)}`),
    );
    expect(rows('value', 'text')).to.deep.equal(
      pack.values.map(({ id }) => `\`${id}\` | ${plain(text.values[id])}`),
    );
    expect(rows('figure', 'course')).to.deep.equal(
      pack.figures.map(({ id, course }) => `\`${id}\` | \`${course}\``),
    );
  });
});

/** The title of a note in the default voice. */
function title(id: string): string {
  return plain(text.notes[id]?.title);
}

function plain(said: VoicedText = ''): string {
  return typeof said === 'string' ? said : said.default;
}
