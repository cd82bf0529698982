import { expect } from 'chai';
import { textInVoice, voiceOf } from '../../src/domain/text-for.js';
import { smallPack as pack } from '../support/packs/small-pack.js';

describe('the voice', () => {
  it('the voice is the default one before anything is answered', () => {
    expect(voiceOf(pack, {})).to.equal('default');
  });

  it('the voice is the default one when no voice’s row holds', () => {
    expect(voiceOf(pack, { who: 'me' })).to.equal('default');
  });

  it('the voice is the one whose row holds', () => {
    expect(voiceOf(pack, { who: 'friend' })).to.equal('friend');
  });

  it('the voice is the first one when two rows hold', () => {
    expect(voiceOf(pack, { who: 'friend', time: 'little' })).to.equal('friend');
  });
});

describe('a wording', () => {
  const said = { default: 'Do you have a garden?', friend: 'Do they have a garden?' };

  it('a plain text is the same in every voice', () => {
    expect(textInVoice('A pet', 'friend')).to.equal('A pet');
  });

  it('a voiced text has its own wording for the voice', () => {
    expect(textInVoice(said, 'friend')).to.equal('Do they have a garden?');
  });

  it('a voiced text falls back to the default for a voice without a wording', () => {
    expect(textInVoice(said, 'child')).to.equal('Do you have a garden?');
  });
});
