import { expect } from 'chai';
import type { Pack } from '../../../src/domain/pack.js';
import { fileSchemas } from '../../../src/proof/check/schema-files.js';
import { packSchema } from '../../../src/proof/check/schema.js';
import { textSchema } from '../../../src/proof/check/schema-text.js';
import journeys from '../../../src/packs/kitchen-sink/journeys.json';
import { pack, texts, wholePack } from '../../support/packs/kitchen-sink.js';
import { wordings } from '../../support/said.js';
import { unusedIn } from '../../support/random/unused.js';

/** Parts that the format allows and the proofs do not, so that no proved pack can have them. */
const REFUSED = {
  '/rules/*/basis: never left out': 'nobody can sign a rule without (origins)',
  '/notes/*/claims: never left out': 'nor a note (origins)',
  '/notes/*/counterweight/sources: never empty': 'a counterweight has sources of its own (balance)',
  '/journeys/*/first: never empty': 'something comes first on every result (balance)',
  '/journeys/*/first: never one': 'and more than one thing (balance)',
};

/** Parts for which it has no room, and the test pack that has them instead. */
const ELSEWHERE = {
  '/notes/*/counterweight/brief: never left out':
    'the pair milk-taste of test/support/packs/whole-pack.ts has none',
};

const structureUnused = (given: Pack): string[] =>
  unusedIn(packSchema, [given]).filter((line) => !line.startsWith('/text'));
const unused = [
  ...structureUnused(wholePack),
  ...unusedIn(textSchema, Object.values(texts)),
  ...unusedIn(fileSchemas.journeys, [journeys]),
];

describe('the coverage of the format by the kitchen sink', () => {
  it('the kitchen sink has every kind of item that the format allows and no proof refuses', () => {
    expect(unused).to.have.members([...Object.keys(REFUSED), ...Object.keys(ELSEWHERE)]);
  });

  it('the kitchen sink has texts inside the pack, and texts that are loaded later', () => {
    expect(Object.values(pack.text).map((text) => typeof text)).to.have.members([
      'object',
      'function',
    ]);
  });

  for (const [language, text] of Object.entries(texts)) {
    const said = [...wordings(text)].flatMap(({ said }) => Object.values(said));

    it(`the kitchen sink has placeholders for both phone numbers in ${language}`, () => {
      for (const place of ['{emergency}', '{crisis}'])
        expect(
          said.filter((words) => words.includes(place)),
          place,
        ).not.to.deep.equal([]);
    });

    it(`the kitchen sink has labels from one letter to more than a line, and a word longer than a narrow screen, in ${language}`, () => {
      const labels = Object.values(text.questions)
        .flatMap(({ options }) => Object.values(options))
        .map((label) => (typeof label === 'string' ? label : label.default));
      expect(Math.min(...labels.map(({ length }) => length))).to.equal(1);
      expect(Math.max(...labels.map(({ length }) => length))).to.be.greaterThan(160);
      expect(
        Math.max(...labels.flatMap((label) => label.split(/\P{L}+/u)).map(({ length }) => length)),
      ).to.be.greaterThan(38);
    });
  }

  it('the kitchen sink has figures of every form: counted, about, in a range, as a share, too many to draw, none or all, and no number at all', () => {
    const groups = pack.figures.flatMap((figure) => figure.groups ?? []);
    const forms = {
      plain: groups.some(({ about, share, range }) => !about && !share && !range),
      none: groups.some(({ count }) => count === 0),
      all: groups.some(({ count, of }) => count === of),
      crowd: groups.some(({ of }) => of > 200),
    };
    expect(forms).to.deep.equal({ plain: true, none: true, all: true, crowd: true });
  });
});

describe('unused parts of the format', () => {
  const without: Record<string, (given: Pack) => object> = {
    '/notes/*/kind: never "mechanism"': ({ notes }) => ({
      notes: notes.map((note) => (note.kind === 'mechanism' ? { ...note, kind: 'ethics' } : note)),
    }),
    '/notes/*/evidence: never "early-trials"': ({ notes }) => ({
      notes: notes.map((note) =>
        note.evidence === 'early-trials' ? { ...note, evidence: 'contested' } : note,
      ),
    }),
    '/notes/*/evidence: never left out': ({ notes }) => ({
      notes: notes.filter(({ evidence }) => evidence),
    }),
    '/questions/*/kind: never "several"': ({ questions }) => ({
      questions: questions.filter(({ kind }) => kind === 'one'),
    }),
    '/questions/*/options/*/exclusive: never true': ({ questions }) => ({
      questions: questions.map(({ options, ...rest }) => ({
        ...rest,
        options: options.map((option) =>
          option.exclusive ? { ...option, exclusive: false } : option,
        ),
      })),
    }),
    '/outcomes/*/lines: never one': ({ outcomes }) => ({
      outcomes: outcomes.filter(({ lines }) => lines?.length !== 1),
    }),
    '/courses/*/what/sources: never empty': ({ courses }) => ({
      courses: courses.filter(({ what }) => what.sources.length > 0),
    }),
    '/figures/*/groups/*/share: never used': ({ figures }) => ({
      figures: figures.filter(({ groups = [] }) => !groups.some(({ share }) => share)),
    }),
    '/askHints: never used': ({ askHints: _, ...rest }) => ({ ...rest, askHints: undefined }),
    '/paidBy: never several': () => ({ paidBy: ['One'] }),
  };
  for (const [line, change] of Object.entries(without)) {
    it(`an unused part is found: ${line}`, () => {
      const given = JSON.parse(JSON.stringify({ ...wholePack, ...change(wholePack) })) as Pack;
      expect(structureUnused(given)).to.include(line);
    });
  }

  it('a missing kind is also found in the texts: a text with voices, a layer of a note', () => {
    const [text] = Object.values(texts);
    const plain = JSON.parse(
      JSON.stringify(text, (_, value: unknown) =>
        typeof value === 'object' && value !== null && 'default' in value ? value.default : value,
      ),
    ) as object;
    expect(unusedIn(textSchema, [plain])).to.include.members([
      '/questions/*/label as object: never used',
      '/signs/card/crisis/number: never used',
    ]);
  });
});
