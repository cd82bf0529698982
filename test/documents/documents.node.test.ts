import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { directions } from '../../scripts/import-directions.mjs';
import { codeIn, exists, read, root, tableOf } from './documents.js';

// The other documents: links, the table of folders, and the decisions.

const packPath = 'src/packs/liver-stem-cells';
const decisions = readdirSync(resolve(root, 'docs/decisions')).filter(
  (name) => name !== 'README.md',
);
const documents = [
  ...[
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'CONTENT-LICENSE.md',
    'docs/for-clinics.md',
    'docs/para-clinicas.md',
    'docs/frameworks.md',
    'docs/composing.md',
    'docs/frame.md',
    'docs/fhir.md',
    'docs/messages.md',
    'docs/session.md',
    'docs/testing-a-guide.md',
    'docs/checking-a-pack.md',
    'docs/writing-a-pack.md',
    'docs/your-own-language.md',
    'examples/README.md',
    'examples/wordpress/README.md',
    'docs/decisions/README.md',
  ],
  ...decisions.map((name) => `docs/decisions/${name}`),
  ...['README.md', 'CHANGELOG.md'].map((name) => `${packPath}/${name}`),
];

interface Rule {
  readonly may: readonly string[];
  readonly types?: readonly string[];
  readonly lazy?: readonly string[];
}

/** The anchor of a heading on GitHub. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(/\s/g, '-');

describe('links in the documents', () => {
  for (const document of documents) {
    it(`every link leads somewhere: ${document}`, () => {
      for (const [, target = ''] of read(document).matchAll(/\]\(([^)]+)\)/g)) {
        if (/^https:/.test(target)) continue;
        const [path = '', fragment] = target.split('#');
        const file = path === '' ? document : join(dirname(document), path);
        expect(exists(file), target).to.equal(true);
        if (fragment === undefined) continue;
        expect(
          [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading)),
        ).to.include(fragment);
      }
    });
  }
});

describe('the decisions', () => {
  const index = tableOf('docs/decisions/README.md', 'date', 'decision').map(
    ([date = '', link = '']) => [date, ...(/\[(.*)\]\((.*)\)/.exec(link)?.slice(1) ?? [])],
  );

  it('every decision is in the index, by its own title', () => {
    const pages = decisions.map((name) => [
      name.slice(0, 10),
      /^# (.*)$/m.exec(read(`docs/decisions/${name}`))?.[1],
      name,
    ]);
    expect(index).to.have.deep.members(pages);
  });

  for (const name of decisions) {
    it(`a decision fits on one page: ${name}`, () => {
      const page = read(`docs/decisions/${name}`);
      expect(page.split('\n').length).to.be.at.most(61);
      expect(page).to.include(`\n${name.slice(0, 10)}\n`);
      for (const part of ['## Context', '## Decision', 'hat we gave up', '## When to look again'])
        expect(page).to.include(part);
    });
  }
});

describe('the table of rooms in CONTRIBUTING', () => {
  const places = [
    ...new Set(readdirSync(resolve(root, 'src')).map((name) => name.replace(/\.ts$/, ''))),
  ];
  const rows = tableOf('CONTRIBUTING.md', 'in `src/`', 'holds', 'may import');

  it('CONTRIBUTING has a row for every folder in src', () => {
    expect(rows.flatMap(([place = '']) => codeIn(place))).to.have.members(places);
  });

  for (const [place = '', , may = ''] of rows) {
    it(`CONTRIBUTING lists the allowed imports of ${place}`, () => {
      const name = codeIn(place)[0] ?? '';
      const rules = Object.entries(directions as Readonly<Record<string, Rule>>);
      const rule = rules.find(([key]) => key.replace(/\.ts$/, '') === name)?.[1] ?? {
        may: ['no such place'],
      };
      const inside = rules.filter(([key, { lazy }]) => key.startsWith(`${name}/`) && lazy);
      expect(codeIn(may)).to.have.members([
        ...[...rule.may, ...(rule.types ?? [])]
          .filter((each) => !each.startsWith(`${name}/`))
          .map((each) => each.replace(/\.ts$|\*$/, '')),
        ...inside.flatMap(([key, { lazy = [] }]) => [basename(key), ...lazy, 'import()']),
      ]);
      expect(may.includes('types of')).to.equal(rule.types !== undefined);
    });
  }
});
