import { expect } from 'chai';
import { readRecord } from '../../src/session/record.js';
import { smallPack as pack } from '../support/packs/small-pack.js';
import { complete, good } from '../support/packs/small-records.js';

describe('a record is refused', () => {
  const { version: _v, ...versionless } = good;
  const refusals: [name: string, given: unknown, code: string, path: string][] = [
    ['that is no object', 'record', 'record-not-object', ''],
    ['that is nothing', undefined, 'record-not-object', ''],
    ['that is a list', [good], 'record-not-object', ''],
    ['of another format', { ...good, format: 2 }, 'record-format', '/format'],
    ['whose format has no JSON', { ...good, format: 1n }, 'record-unreadable', '/format'],
    ['of another pack', { ...good, pack: 'other', version: '7' }, 'record-other-pack', '/pack'],
    ['of another version', { ...good, version: '0.9.0' }, 'record-other-version', '/version'],
    ['without a version', versionless, 'record-other-version', '/version'],
    [
      'of other content',
      { ...good, fingerprint: 'sha256-other' },
      'record-other-content',
      '/fingerprint',
    ],
    ['without answers', { ...good, answers: null }, 'record-answers', '/answers'],
    ['whose answers are a list', { ...good, answers: ['me'] }, 'record-answers', '/answers'],
    [
      'with an answer that is none',
      { ...good, answers: { who: 7 } },
      'record-answer',
      '/answers/who',
    ],
    [
      'with a list of no options',
      { ...good, answers: { likes: ['walks', null] } },
      'record-answer',
      '/answers/likes',
    ],
    [
      'with an answer to nothing that is asked',
      { ...good, answers: { ...good.answers, time2: 'much' } },
      'record-answer-off-path',
      '/answers/time2',
    ],
    [
      'with an option that does not exist',
      { ...good, answers: { ...good.answers, garden: 'maybe' } },
      'record-answer-off-path',
      '/answers/garden',
    ],
    [
      'with an answer off its path',
      { ...complete, answers: { ...complete.answers, garden: 'yes' } },
      'record-answer-off-path',
      '/answers/garden',
    ],
    [
      'with a name that JSON pointers must escape',
      { ...good, answers: { ...good.answers, 'a/b~c': 'x' } },
      'record-answer-off-path',
      '/answers/a~1b~0c',
    ],
    [
      'with an answer called "__proto__"',
      {
        ...good,
        answers: JSON.parse('{ "who": "me", "likes": ["walks"], "__proto__": "x" }') as unknown,
      },
      'record-unreadable',
      '/answers/__proto__',
    ],
    ['without a position', { ...good, position: undefined }, 'record-position', '/position/screen'],
    [
      'on a screen that does not exist',
      { ...good, position: { screen: 'urgent' } },
      'record-position',
      '/position/screen',
    ],
    [
      'on no question',
      { ...good, position: { screen: 'asking' } },
      'record-position',
      '/position/question',
    ],
    [
      'on a question off its path',
      { ...good, position: { screen: 'asking', question: 'time' } },
      'record-position',
      '/position/question',
    ],
    [
      'at the review before every answer',
      { ...good, position: { screen: 'reviewing' } },
      'record-position',
      '/position/screen',
    ],
    [
      'at the result before every answer',
      { ...good, position: { screen: 'concluded' } },
      'record-position',
      '/position/screen',
    ],
  ];
  for (const [name, given, code, path] of refusals) {
    it(`a record ${name} is refused: ${code}`, () => {
      const read = readRecord(pack, given);
      const problems = read.ok ? [] : read.problems;
      expect(problems.map((problem) => [problem.code, problem.path])).to.deep.include([code, path]);
      for (const { message } of problems) expect(message).to.match(/^[A-Z"].*\.$/);
    });
  }

  it('a record is refused with every problem at once', () => {
    const read = readRecord(pack, {
      format: 0,
      pack: 'small',
      version: '0',
      answers: { who: 7 },
      position: {},
    });
    const problems = read.ok ? [] : read.problems;
    expect(problems.map(({ code }) => code)).to.deep.equal([
      'record-format',
      'record-other-version',
      'record-answer',
      'record-position',
    ]);
  });

  it('a message about another pack or version names both', () => {
    const first = (record: unknown): string | undefined => {
      const read = readRecord(pack, record);
      return read.ok ? undefined : read.problems[0]?.message;
    };
    expect(first({ ...good, pack: 'other' })).to.equal(
      'The record belongs to pack "other"; this is "small". Give it to a guide with that pack.',
    );
    expect(first({ ...good, version: '0.9.0' })).to.equal(
      'The record was made with version "0.9.0"; this pack is 1.0.0. Ask the questions again.',
    );
  });

  it('a number is an answer to a question that asks for one, and to no other', () => {
    const age = {
      id: 'age',
      kind: 'number' as const,
      min: 0,
      max: 120,
      options: [
        { id: 'child', from: 0 },
        { id: 'adult', from: 18 },
      ],
    };
    const asking = { ...pack, questions: [...pack.questions.slice(0, 1), age] };
    const codes = (answers: object): string[] => {
      const read = readRecord(asking, { ...good, answers, position: { screen: 'reviewing' } });
      return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`);
    };
    expect(codes({ who: 'me', age: { number: 40, option: 'adult' } })).to.deep.equal([]);
    expect(codes({ who: { number: 40, option: 'adult' } })[0]).to.equal(
      'record-answer /answers/who',
    );
  });
});
