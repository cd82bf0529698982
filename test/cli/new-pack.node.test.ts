// The pack that the command writes, proved as written, in any folder and on any day.
import Ajv from 'ajv';
import { expect } from 'chai';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pack } from '../../src/domain/pack.js';
import { optionsIn } from '../../src/domain/question.js';
import { weigh } from '../../src/domain/weigh.js';
import { draw } from '../../src/cli/draw.js';
import { readPack } from '../../src/cli/files.js';
import { newPack } from '../../src/cli/new.js';
import { page } from '../../src/cli/page.js';
import { provePack } from '../../src/proof/prove/prove.js';
import { answerSetsOf } from '../../src/proof/prove/answer-sets.js';
import { root } from '../pages/support/built-dist.ts';
import type { Journey } from '../support/journeys.js';

const today = new Date('2031-05-06T00:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'evenhand-new-pack-'));
const at = (...path: string[]): string => join(folder, ...path);
const json = (...path: string[]): unknown => JSON.parse(readFileSync(at(...path), 'utf8'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe('a new pack', () => {
  const files = newPack(at('my-pots'), today);
  const pack = readPack(at('my-pots')) as Pack;

  it('a new pack has every file of a pack, and lists them', () => {
    expect(files).to.include.members([
      'pack.json',
      'sources.json',
      'claims.json',
      'wording.json',
      'journeys.json',
      'index.js',
      'README.md',
      'CHANGELOG.md',
      join('text', 'en.json'),
      join('schema', 'pack.schema.json'),
    ]);
    for (const file of files) expect(existsSync(at('my-pots', file)), file).to.equal(true);
  });

  it('a new pack passes every proof, and nothing is left unproved', () => {
    const { problems, unproved, figures } = provePack(pack, { today });
    expect([problems, unproved]).to.deep.equal([[], []]);
    expect(figures).to.deep.include({
      questions: 3,
      courses: 2,
      pairs: 2,
      cautions: 1,
      claims: { told: 3, setAside: 1 },
    });
  });

  it('a new pack contains something for every proof to check', () => {
    expect(new Set(pack.notes.map(({ kind }) => kind))).to.include.all.keys(
      'benefit',
      'limitation',
      'risk',
      'cost',
    );
    expect(pack.notes.map(({ evidence }) => evidence)).to.include('contested');
    for (const list of [
      pack.courses,
      pack.figures,
      pack.values,
      pack.ask,
      pack.signs,
      pack.sources,
    ])
      expect(list).not.to.have.lengthOf(0);
    expect(
      pack.questions.map(({ kind, when }) => `${kind} ${String(when !== undefined)}`),
    ).to.include.members(['one false', 'several false', 'one true']);
  });

  it('a new pack has its own name and the day, and says that it is an example', () => {
    expect(pack).to.deep.include({
      id: 'my-pots',
      example: true,
      version: '0.1.0',
      dates: { written: '2031-05-06', searched: '2031-05-06', due: '2032-05-06' },
    });
    expect(pack.sources.map(({ year }) => year)).to.deep.equal([2031, 2031]);
    for (const file of files)
      expect(readFileSync(at('my-pots', file), 'utf8'), file).not.to.match(
        /my-subject|200[12]-01-01/,
      );
  });

  it('a new pack names schemas that exist, and is valid by them', () => {
    const named = files.filter((file) => file.endsWith('.json') && !file.startsWith('schema'));
    expect(named).to.have.lengthOf(6);
    for (const file of named) {
      const { $schema } = json('my-pots', file) as { $schema: string };
      const schema = resolve(dirname(at('my-pots', file)), $schema);
      const validate = new Ajv({ strict: false }).compile(
        JSON.parse(readFileSync(schema, 'utf8')) as object,
      );
      expect(
        validate(json('my-pots', file)),
        `${file}: ${JSON.stringify(validate.errors)}`,
      ).to.equal(true);
    }
    expect(readdirSync(at('my-pots', 'schema')).sort()).to.deep.equal(
      readdirSync(join(root, 'schema')).sort(),
    );
  });

  it('a new pack can be drawn and printed', async () => {
    expect(draw(at('my-pots'))).to.match(/^flowchart TD\n {2}q1/);
    expect(await page(at('my-pots'), { today })).to.match(
      /^<!doctype html>[\s\S]*made up[\s\S]*<\/html>\n$/,
    );
  });

  it('the journeys of a new pack reach their outcomes, and together every note, question to ask and outcome', () => {
    const met = new Set<string>();
    for (const { name, answers, outcome, rule, reasons, cautions, first } of (
      json('my-pots', 'journeys.json') as { journeys: Journey[] }
    ).journeys) {
      const found = weigh(pack, answers);
      expect([...answerSetsOf(pack)], name).to.deep.include(answers);
      const warned = ids(found.cautions);
      const notes = ids(found.notes.filter((note) => note.first && !warned.includes(note.id)));
      expect(
        [
          found.outcome.id,
          found.outcome.rule,
          found.outcome.because.map((each) => each.rule),
          warned,
          notes.toSorted(),
        ],
        name,
      ).to.deep.equal([outcome, rule, reasons, cautions, first]);
      for (const id of [
        outcome,
        ...cautions,
        ...first,
        ...ids(found.ask.filter((each) => each.first)),
        ...Object.values(answers).flatMap(optionsIn),
      ])
        met.add(id);
    }
    const all = [
      ...ids(pack.outcomes),
      ...ids(pack.notes),
      ...ids(pack.ask),
      ...pack.questions.flatMap(({ options }) => ids(options)),
    ];
    expect(
      all.filter((id) => !met.has(id)),
      'met only by who looks at all notes',
    ).to.deep.equal(['what-it-is']);
  });

  it('a new pack is a module for a page', async () => {
    const { default: module, wholePack } = (await import(
      /* @vite-ignore */ pathToFileURL(at('my-pots', 'index.js')).href
    )) as { default: Pack; wholePack: Pack };
    expect(provePack(wholePack, { today }).ok).to.equal(true);
    expect(module).to.include({ id: 'my-pots' }).and.not.have.property('claims');
  });
});
