import { expect } from 'chai';
import { compareAnswers } from '../../src/domain/compare.js';
import { weigh } from '../../src/domain/weigh.js';
import { answerSets } from '../../src/proof/prove/reach.js';
import { smallPack as pack } from '../support/packs/small-pack.js';

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const WALKER = { who: 'me', likes: ['walks'], garden: 'yes', time: 'much' };

describe('the comparison of two results', () => {
  it('the same answer changes nothing', () => {
    const { same, opened, closed, outcome, notes } = compareAnswers(pack, WALKER, { time: 'much' });
    expect({ same, opened, closed, outcome, notes }).to.deep.equal({
      same: true,
      opened: [],
      closed: [],
      outcome: false,
      notes: { gained: [], lost: [] },
    });
  });

  it('a comparison lists the outcome, reasons, cautions, first notes and questions that only one of two results has', () => {
    const {
      outcome,
      reasons,
      cautions,
      notes,
      ask: questions,
      same,
    } = compareAnswers(pack, WALKER, {
      time: 'little',
    });
    expect(outcome).to.equal(true);
    expect(reasons.gained.map(({ rule, row }) => [rule, row])).to.deep.equal([['busy', 0]]);
    expect(reasons.lost.map(({ rule, row }) => [rule, row])).to.deep.equal([['dog', 1]]);
    expect(cautions).to.deep.equal({ gained: ['lonely', 'noise'], lost: [] });
    expect(notes).to.deep.equal({ gained: [], lost: [] });
    expect(questions).to.deep.equal({ gained: ['ask-hours'], lost: [] });
    expect(same).to.equal(false);
  });

  it('the comparison in the opposite direction is the reverse', () => {
    const there = compareAnswers(pack, WALKER, { likes: ['quiet'] });
    const back = compareAnswers(pack, there.answers, { likes: ['walks'], garden: 'yes' });
    expect(back.notes).to.deep.equal({ gained: there.notes.lost, lost: there.notes.gained });
    expect(back.cautions).to.deep.equal({
      gained: there.cautions.lost,
      lost: there.cautions.gained,
    });
    expect(there.notes.gained).to.deep.equal(['calm', 'sleep']);
  });

  it('a row that holds by another answer counts as the same reason', () => {
    const rules = pack.rules.map((rule) =>
      rule.id === 'busy' ? { ...rule, when: [{ time: ['little', 'unknown'] }] } : rule,
    );
    const { reasons, same } = compareAnswers(
      { ...pack, rules },
      { ...WALKER, time: 'little' },
      { time: 'unknown' },
    );
    expect({ reasons, same }).to.deep.equal({ reasons: { gained: [], lost: [] }, same: true });
  });

  it('a comparison names the questions whose answer no longer counts', () => {
    const { closed, answers } = compareAnswers(pack, WALKER, { likes: ['none'] });
    expect(closed).to.deep.equal(['garden']);
    expect(answers).to.deep.equal({ who: 'me', likes: ['none'], time: 'much' });
  });

  it('a newly opened question counts as "not known", where it has that option', () => {
    const open = {
      ...pack,
      questions: pack.questions.map((question) =>
        question.id === 'garden'
          ? { ...question, options: [...question.options, { id: 'unknown' }] }
          : question,
      ),
    };
    const { opened, answers, after } = compareAnswers(
      open,
      { who: 'me', likes: ['quiet'], time: 'little' },
      { likes: ['walks'] },
    );
    expect(opened).to.deep.equal(['garden']);
    expect(answers).to.deep.equal({
      who: 'me',
      likes: ['walks'],
      garden: 'unknown',
      time: 'little',
    });
    expect(after).to.deep.equal(weigh(open, answers));
  });

  it('a comparison terminates in a pack whose option "not known" appears twice and never counts', () => {
    const twice = {
      ...pack,
      questions: pack.questions.map((question) =>
        question.id === 'garden'
          ? { ...question, options: [{ id: 'unknown' }, { id: 'unknown' }] }
          : question,
      ),
    };
    expect(
      compareAnswers(twice, { who: 'me', likes: ['quiet'], time: 'little' }, { likes: ['walks'] })
        .answers,
    ).to.deep.equal({ who: 'me', likes: ['walks'] });
  });

  it('a newly opened question without "not known" counts as unanswered', () => {
    const { opened, closed, answers } = compareAnswers(
      pack,
      { who: 'me', likes: ['quiet'], time: 'little' },
      { likes: ['walks'] },
    );
    expect({ opened, closed, answers }).to.deep.equal({
      opened: [],
      closed: ['time'],
      answers: { who: 'me', likes: ['walks'] },
    });
  });

  it('answers off the path do not influence a comparison, before or after', () => {
    const stray = { ...WALKER, likes: ['quiet'] };
    const { before, after } = compareAnswers(pack, stray, { who: 'friend' });
    expect(before).to.deep.equal(weigh(pack, { who: 'me', likes: ['quiet'], time: 'much' }));
    expect(ids(after.notes)).to.deep.equal(ids(before.notes));
  });

  it('two results compare as the same exactly when no part of them differs', () => {
    // Outcomes and questions of their own, so that each part is the only difference somewhere.
    const parted = {
      ...pack,
      rules: [
        ...pack.rules,
        { id: 'mine', when: [{ who: ['me'] }], questions: ['ask-vet'], basis: '' },
        { id: 'friend', when: [{ who: ['friend'] }], questions: ['ask-breed'], basis: '' },
      ],
    };
    const seen = new Set<boolean>();
    for (const before of answerSets(parted)) {
      for (const after of answerSets(parted)) {
        const {
          same,
          outcome,
          reasons,
          cautions,
          notes,
          ask: questions,
        } = compareAnswers(parted, before, after);
        const changes = [reasons, cautions, notes, questions].flatMap(({ gained, lost }) => [
          ...gained,
          ...lost,
        ]);
        expect(same, JSON.stringify([before, after])).to.equal(!outcome && changes.length === 0);
        seen.add(same);
      }
    }
    expect(seen.size).to.equal(2);
  });

  it('two results whose outcomes alone differ compare as different', () => {
    const silent = {
      ...pack,
      rules: [{ id: 'much', when: [{ time: ['much'] }], outcome: 'dog', basis: '' }],
    };
    expect(compareAnswers(silent, WALKER, { time: 'little' })).to.deep.include({
      outcome: true,
      same: false,
      notes: { gained: [], lost: [] },
    });
  });
});
