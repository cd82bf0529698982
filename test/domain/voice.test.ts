import { expect } from 'chai';
import { textInVoice, voiceOf } from '../../src/domain/voice.js';
import { smallPack as pack } from '../support/small-pack.js';

describe('the way of speaking', () => {
  it('is the default one before anything is answered', () => {
    expect(voiceOf(pack, {})).to.equal('default');
  });

  it('is the default one when no voice’s row holds', () => {
    expect(voiceOf(pack, { who: 'me' })).to.equal('default');
  });

  it('is the voice whose row holds', () => {
    expect(voiceOf(pack, { who: 'friend' })).to.equal('friend');
  });

  it('is the first voice when two would fit', () => {
    expect(voiceOf(pack, { who: 'friend', time: 'little' })).to.equal('friend');
  });
});

describe('a wording', () => {
  const said = { default: 'Do you have a garden?', friend: 'Do they have a garden?' };

  it('is the same for everybody when the text is plain', () => {
    expect(textInVoice('A pet', 'friend')).to.equal('A pet');
  });

  it('is the one for the voice', () => {
    expect(textInVoice(said, 'friend')).to.equal('Do they have a garden?');
  });

  it('falls back to the default one for a voice that has none', () => {
    expect(textInVoice(said, 'child')).to.equal('Do you have a garden?');
  });
});
