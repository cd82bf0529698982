import { expect } from 'chai';
import type { Text } from '../../src/domain/pack.js';
import { reasonText, createTextResolver, type TextContext } from '../../src/domain/text-for.js';
import { smallPack as pack, smallText } from '../support/small-pack.js';

describe('words said with a page’s own numbers', () => {
  const say = createTextResolver('friend', { emergencyNumber: '112', crisisNumber: '024' });

  it('say a number wherever the words leave a place for it', () => {
    expect(say('Call {emergency}. Say {emergency} twice, or {crisis}, or {crisis}.')).to.equal(
      'Call 112. Say 112 twice, or 024, or 024.',
    );
  });

  it('are those of the voice, and the default ones where it has none', () => {
    expect(say({ default: 'Your dog', friend: 'Their dog: {emergency}' })).to.equal(
      'Their dog: 112',
    );
    expect(say({ default: 'Your dog: {crisis}', busy: 'No dog' })).to.equal('Your dog: 024');
  });

  it('leave nothing of a place for a number that the page has not given', () => {
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

  it('is that of the rule and of the row that held', () => {
    expect(reasonText(telling, { rule: 'dog', row: 0, answers: {} })).to.equal(
      'They have a garden',
    );
    expect(reasonText(telling, { rule: 'dog', row: 1, answers: {} })).to.equal('There is time');
    expect(reasonText(telling, { rule: 'busy', row: 0, answers: {} })).to.equal('There is none');
  });

  it('is empty for a rule that gives no reasons, that is not there, or whose words are missing', () => {
    expect(reasonText(telling, { rule: 'quiet', row: 0, answers: {} })).to.equal('');
    expect(reasonText(telling, { rule: 'cat', row: 0, answers: {} })).to.equal('');
    expect(
      reasonText({ ...telling, text: smallText }, { rule: 'dog', row: 0, answers: {} }),
    ).to.equal('');
  });
});
