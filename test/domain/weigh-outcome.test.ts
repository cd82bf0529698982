import { expect } from 'chai';
import type { Pack } from '../../src/domain/pack.js';
import { weigh } from '../../src/domain/weigh.js';
import { smallPack as pack } from '../support/packs/small-pack.js';
import { busy, dogLover, idle } from '../support/packs/small-readers.js';

describe('the outcome', () => {
  it('the outcome is the first in the pack’s order of those that matching rules name, even if its rule comes later', () => {
    expect(weigh(pack, busy).outcome).to.include({ id: 'wait', rule: 'busy' });
  });

  it('the outcome is the one that the only matching rule names', () => {
    expect(weigh(pack, dogLover).outcome).to.include({ id: 'dog', rule: 'dog' });
  });

  it('the outcome names the first rule that leads to it', () => {
    const again: Pack = {
      ...pack,
      rules: [...pack.rules, { id: 'again', when: [{}], outcome: 'dog', basis: '' }],
    };
    expect(weigh(again, dogLover).outcome.rule).to.equal('dog');
  });

  it('the outcome is the last one, without a rule, when no rule names one', () => {
    expect(weigh(pack, idle).outcome).to.deep.equal({ id: 'read', rule: undefined, because: [] });
  });

  it('the outcome is the same on a page that replaced Array.prototype.find', () => {
    const { find } = Array.prototype;
    try {
      Array.prototype.find = () => null;
      expect(weigh(pack, dogLover).outcome).to.include({ id: 'dog', rule: 'dog' });
    } finally {
      Array.prototype.find = find;
    }
  });

  it('the outcome has no id in an unchecked pack without outcomes', () => {
    expect(weigh({ ...pack, rules: [], outcomes: [] }, idle).outcome).to.deep.equal({
      id: '',
      rule: undefined,
      because: [],
    });
  });

  it('the outcome lists every reason in the order of the rules, also of rules that led elsewhere', () => {
    expect(weigh(pack, busy).outcome.because.map(({ rule, row }) => [rule, row])).to.deep.equal([
      ['dog', 0],
      ['busy', 0],
    ]);
  });

  it('the outcome lists no reason of a silent rule', () => {
    expect(weigh(pack, busy).outcome.because.map(({ rule }) => rule)).not.to.include('quiet');
  });
});

describe('a reason', () => {
  it('a reason names its rule, its row and the answers by which that row holds', () => {
    expect(weigh(pack, dogLover).outcome.because).to.deep.equal([
      { rule: 'dog', row: 0, answers: { likes: 'walks', garden: 'yes' } },
      { rule: 'dog', row: 1, answers: { likes: 'walks', time: 'much' } },
    ]);
  });

  it('a reason of a rule for everybody names no answer', () => {
    const tied = weigh(pack, idle).notes.find(({ id }) => id === 'tied');
    expect(tied?.because).to.deep.equal([{ rule: 'all', row: 0, answers: {} }]);
  });

  it('a note has the reasons of every rule that names it', () => {
    const bills = weigh(pack, busy).notes.find(({ id }) => id === 'vet-bills');
    expect(bills?.because.map(({ rule }) => rule)).to.deep.equal(['dog', 'busy', 'all']);
  });
});
