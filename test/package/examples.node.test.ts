// The pages in examples/, the same page with each framework, built by its own tool.
import { expect } from 'chai';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { root } from '../pages/support/built-dist.ts';
import type { Page } from '../pages/support/driver.ts';
import { describeEngine } from '../pages/support/engines.ts';
import {
  answerWords,
  guideOf,
  journeyNamed,
  sayTo,
  text,
  walkByPointer,
} from '../pages/support/journey.ts';
import { Person } from '../pages/support/person.ts';
import { Witness } from '../pages/support/witness.ts';
import pack from '../../src/packs/liver-stem-cells/pack.json' with { type: 'json' };
import {
  buildExample,
  EXAMPLES,
  folderOf,
  isWanted,
  packForExamples,
  PAGES,
  type ExampleName,
} from './support/example.ts';

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        version?: string;
        resolved?: string;
        integrity?: string;
        dependencies?: Record<string, string>;
      }
    >
  >;
}

const wanted = PAGES.filter(isWanted);
const fixtures = fileURLToPath(new URL('../pages/fixtures', import.meta.url));
const ours = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};

/** A person with a disease, so that every kind of question is asked. */
const journey = journeyNamed('Waiting list, hepatitis B, thinking about it');

describe('the lock files of the examples', () => {
  for (const name of EXAMPLES) {
    it(`the lock file of an example matches our package.json, and names no registry: ${name}`, () => {
      const { packages } = JSON.parse(
        readFileSync(join(folderOf(name), 'package-lock.json'), 'utf8'),
      ) as Lock;
      const { version, dependencies, integrity } = packages['node_modules/evenhand'] ?? {};
      const remedy = 'npm run examples -- --lock';
      expect({ version, dependencies }, remedy).to.deep.equal({
        version: ours.version,
        dependencies: ours.dependencies,
      });
      expect(integrity, `${remedy}: it would hold for one build alone`).to.equal(undefined);
      expect(Object.values(packages).flatMap(({ resolved }) => resolved ?? [])).to.deep.equal([
        'file:../evenhand.tgz',
      ]);
    });
  }
});

describeEngine('Chromium', (browser) => {
  before(() => {
    packForExamples();
  });

  for (const name of wanted) {
    describe(`the example ${name}`, () => {
      let folder: string;
      let server: Awaited<ReturnType<typeof serve>>;
      let page: Page;
      beforeAll(() => {
        folder = withWitness(name);
      }, 600_000);
      after(() => {
        rmSync(folder, { recursive: true, force: true });
      });
      beforeEach(async () => {
        server = await serve({ roots: { '/': folder, '/fixtures/': fixtures } });
        page = await browser().open();
      });
      afterEach(async () => {
        await page.close();
        await server.close();
      });

      it('the example sets publisher and offers-treatment from its own state', async () => {
        const person = new Person(page);
        await person.visit(`${server.url}/`);
        await person.sees('text', 'Arroyo Clinic');
        await person.sees('text', 'No.');
        await person.clicks('option', 'We sell this treatment');
        await person.sees('text', 'Yes. They earn money from it.');
        await person.clicks('option', 'Who runs this page');
        await page.press('End');
        await page.press('!');
        await person.sees('text', 'Arroyo Clinic!');
        expect(await page.run(() => document.querySelector('eh-guide')?.lang)).to.equal('en');
      });

      it('the example leads to the result, receives its event, and leaves no trace', async () => {
        const person = new Person(page);
        await person.visit(`${server.url}/`);
        await person.sees('button', 'Start');
        await person.sees('text', 'Nobody has come to the end yet.');
        const witness = await Witness.begin(page, server, answerWords);

        await walkByPointer(person, journey);
        await person.sees(
          'heading',
          sayTo(journey, text.outcomes[journey.outcome as keyof typeof text.outcomes].heading),
        );
        expect(await page.run(guideOf)).to.deep.equal({
          state: 'concluded',
          answers: journey.answers,
          outcome: journey.outcome,
          rule: journey.rule,
          problems: [],
        });
        await person.sees('text', `Somebody came to the end of ${pack.id} ${pack.version}.`);

        expect(await witness.complaints()).to.deep.equal([]);
        expect(witness.guideEvents.filter((event) => event === 'eh-concluded')).to.have.length(1);
      });
    });
  }
});

/** A copy of a built example, with our witness as its first script. */
function withWitness(name: ExampleName): string {
  const began = Date.now();
  const built = buildExample(name);
  console.log(
    `Installed and built examples/${name} in ${((Date.now() - began) / 1000).toFixed(0)} s.`,
  );
  const folder = mkdtempSync(join(tmpdir(), `evenhand-example-${name}-`));
  cpSync(built, folder, { recursive: true });
  const index = join(folder, 'index.html');
  writeFileSync(
    index,
    readFileSync(index, 'utf8').replace(
      '<head>',
      '<head><script src="/fixtures/scripts/witness.js"></script>',
    ),
  );
  return folder;
}
