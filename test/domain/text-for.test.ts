import { expect } from 'chai';
import type { Text } from '../../src/domain/pack.js';
import { reasonText, createTextResolver, type TextContext } from '../../src/domain/text-for.js';
import { smallPack as pack, smallText } from '../support/packs/small-pack.js';

describe('texts with the page’s own numbers', () => {
  const say = createTextResolver('friend', { emergencyNumber: '112', crisisNumber: '024' });

  it('a text shows the page’s number wherever it has a placeholder for it', () => {
    expect(say('Call {emergency}. Say {emergency} twice, or {crisis}, or {crisis}.')).to.equal(
      'Call 112. Say 112 twice, or 024, or 024.',
    );
  });

  it('a text resolves to its voice, and to the default where it has none', () => {
    expect(say({ default: 'Your dog', friend: 'Their dog: {emergency}' })).to.equal(
      'Their dog: 112',
    );
    expect(say({ default: 'Your dog: {crisis}', busy: 'No dog' })).to.equal('Your dog: 024');
  });

  it('a placeholder disappears if the page has no number for it', () => {
    expect(createTextResolver('default', { emergencyNumber: '112' })('Call {crisis}now')).to.equal(
      'Call now',
    );
  });
});

describe('the sentence for a reason', () => {
  const text: Text = {
    ...smallText,
    reasons: {
      'dog-garden': { default: 'You have a garden', friend: 'They have a garden' },
      'dog-time': 'There is time',
      busy: 'There is none',
    },
  };
  const telling: TextContext = {
    pack,
    text,
    resolve: createTextResolver('friend', { emergencyNumber: '112' }),
  };

  it('a reason is the sentence of its rule and row', () => {
    expect(reasonText(telling, { rule: 'dog', row: 0, answers: {} })).to.equal(
      'They have a garden',
    );
    expect(reasonText(telling, { rule: 'dog', row: 1, answers: {} })).to.equal('There is time');
    expect(reasonText(telling, { rule: 'busy', row: 0, answers: {} })).to.equal('There is none');
  });

  it('a reason is empty for a rule without reasons, a missing rule, and missing words', () => {
    expect(reasonText(telling, { rule: 'quiet', row: 0, answers: {} })).to.equal('');
    expect(reasonText(telling, { rule: 'cat', row: 0, answers: {} })).to.equal('');
    expect(
      reasonText({ ...telling, text: smallText }, { rule: 'dog', row: 0, answers: {} }),
    ).to.equal('');
  });
});
