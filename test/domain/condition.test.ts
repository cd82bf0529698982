import { expect } from 'chai';
import { chosen, holds, matchRow } from '../../src/domain/condition.js';
import type { Answers } from '../../src/domain/pack.js';

const hostile = JSON.parse('{ "__proto__": "yes" }') as Answers;

describe('the options chosen for a question', () => {
  it('are none where nothing was answered', () => {
    expect(chosen({}, 'who')).to.deep.equal([]);
  });

  it('are one for an answer of one option', () => {
    expect(chosen({ who: 'me' }, 'who')).to.deep.equal(['me']);
  });

  it('are all of several, in the order given', () => {
    expect(chosen({ likes: ['walks', 'quiet'] }, 'likes')).to.deep.equal(['walks', 'quiet']);
  });

  for (const name of ['__proto__', 'constructor', 'toString']) {
    it(`are none for a question called "${name}" that nobody answered`, () => {
      expect(chosen({}, name)).to.deep.equal([]);
    });
  }

  it('are found for a question called "__proto__" that somebody answered', () => {
    expect(chosen(hostile, '__proto__')).to.deep.equal(['yes']);
  });
});

describe('a row', () => {
  it('holds for everybody when it is empty', () => {
    expect(matchRow({}, {})).to.deep.equal({});
  });

  it('holds when every named question has one of the named answers', () => {
    expect(
      matchRow({ who: ['me', 'friend'], time: ['much'] }, { who: 'friend', time: 'much' }),
    ).to.deep.equal({ who: 'friend', time: 'much' });
  });

  it('does not hold when one of its questions has another answer', () => {
    expect(matchRow({ who: ['me'], time: ['much'] }, { who: 'me', time: 'little' })).to.equal(
      undefined,
    );
  });

  it('does not hold when one of its questions has no answer', () => {
    expect(matchRow({ who: ['me'], time: ['much'] }, { who: 'me' })).to.equal(undefined);
  });

  it('never holds for a question with no option named', () => {
    expect(matchRow({ who: [] }, { who: 'me' })).to.equal(undefined);
  });

  it('names the answers that made it hold, and no others', () => {
    expect(matchRow({ time: ['much'] }, { who: 'me', time: 'much' })).to.deep.equal({
      time: 'much',
    });
  });

  it('names the first of several chosen options that fits', () => {
    expect(
      matchRow({ likes: ['quiet', 'walks'] }, { likes: ['none', 'walks', 'quiet'] }),
    ).to.deep.equal({ likes: 'walks' });
  });

  it('can name a question called "__proto__"', () => {
    const row = JSON.parse('{ "__proto__": ["yes"] }') as Record<string, string[]>;
    expect(matchRow(row, {})).to.equal(undefined);
    expect(Object.entries(matchRow(row, hostile) ?? {})).to.deep.equal([['__proto__', 'yes']]);
  });
});

describe('a list of rows', () => {
  it('holds when any of them does', () => {
    expect(holds([{ who: ['me'] }, { time: ['much'] }], { who: 'friend', time: 'much' })).to.equal(
      true,
    );
  });

  it('does not hold when none does', () => {
    expect(
      holds([{ who: ['me'] }, { time: ['much'] }], { who: 'friend', time: 'little' }),
    ).to.equal(false);
  });

  it('does not hold when it is empty', () => {
    expect(holds([], { who: 'me' })).to.equal(false);
  });
});
