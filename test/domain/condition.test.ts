import { expect } from 'chai';
import { chosen, holds, matchRow } from '../../src/domain/condition.js';
import type { Answers } from '../../src/domain/pack.js';

const hostile = JSON.parse('{ "__proto__": "yes" }') as Answers;

describe('the options chosen for a question', () => {
  it('chosen() is empty where nothing was answered', () => {
    expect(chosen({}, 'who')).to.deep.equal([]);
  });

  it('chosen() has one option for an answer of one option', () => {
    expect(chosen({ who: 'me' }, 'who')).to.deep.equal(['me']);
  });

  it('chosen() has all of several options, in the order given', () => {
    expect(chosen({ likes: ['walks', 'quiet'] }, 'likes')).to.deep.equal(['walks', 'quiet']);
  });

  for (const name of ['__proto__', 'constructor', 'toString']) {
    it(`chosen() is empty for a question called "${name}" that nobody answered`, () => {
      expect(chosen({}, name)).to.deep.equal([]);
    });
  }

  it('chosen() finds the answer to a question called "__proto__"', () => {
    expect(chosen(hostile, '__proto__')).to.deep.equal(['yes']);
  });
});

describe('a row', () => {
  it('an empty row holds for everybody', () => {
    expect(matchRow({}, {})).to.deep.equal({});
  });

  it('a row holds when every named question has one of the named answers', () => {
    expect(
      matchRow({ who: ['me', 'friend'], time: ['much'] }, { who: 'friend', time: 'much' }),
    ).to.deep.equal({ who: 'friend', time: 'much' });
  });

  it('a row does not hold when one of its questions has another answer', () => {
    expect(matchRow({ who: ['me'], time: ['much'] }, { who: 'me', time: 'little' })).to.equal(
      undefined,
    );
  });

  it('a row does not hold when one of its questions has no answer', () => {
    expect(matchRow({ who: ['me'], time: ['much'] }, { who: 'me' })).to.equal(undefined);
  });

  it('a row that names no option of a question never holds', () => {
    expect(matchRow({ who: [] }, { who: 'me' })).to.equal(undefined);
  });

  it('a row names the answers that made it hold, and no others', () => {
    expect(matchRow({ time: ['much'] }, { who: 'me', time: 'much' })).to.deep.equal({
      time: 'much',
    });
  });

  it('a row names the first of several chosen options that fits', () => {
    expect(
      matchRow({ likes: ['quiet', 'walks'] }, { likes: ['none', 'walks', 'quiet'] }),
    ).to.deep.equal({ likes: 'walks' });
  });

  it('a row can name a question called "__proto__"', () => {
    const row = JSON.parse('{ "__proto__": ["yes"] }') as Record<string, string[]>;
    expect(matchRow(row, {})).to.equal(undefined);
    expect(Object.entries(matchRow(row, hostile) ?? {})).to.deep.equal([['__proto__', 'yes']]);
  });
});

describe('a list of rows', () => {
  it('a list of rows holds when any row holds', () => {
    expect(holds([{ who: ['me'] }, { time: ['much'] }], { who: 'friend', time: 'much' })).to.equal(
      true,
    );
  });

  it('a list of rows does not hold when no row holds', () => {
    expect(
      holds([{ who: ['me'] }, { time: ['much'] }], { who: 'friend', time: 'little' }),
    ).to.equal(false);
  });

  it('an empty list of rows does not hold', () => {
    expect(holds([], { who: 'me' })).to.equal(false);
  });
});
