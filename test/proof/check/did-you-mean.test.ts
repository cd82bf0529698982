import { expect } from 'chai';
import { checkPack } from '../../../src/proof/check/check.js';
import { didYouMean, nearestName, suggestions } from '../../../src/proof/check/did-you-mean.js';
import { wholePack } from '../../support/packs/whole-pack.js';

describe('the suggestion for a misspelt name', () => {
  const rows: [name: string, known: string[], meant: string | undefined][] = [
    ['slep', ['sleep', 'step'], 'sleep'],
    ['Sleep', ['steep', 'sleep'], 'sleep'],
    ['ab', ['xy', 'ac'], 'ac'],
    ['ab', ['xy'], undefined],
    ['habits', ['hobbits'], 'hobbits'],
    ['habits', ['hobby'], undefined],
    ['milk', [], undefined],
  ];
  for (const [name, known, meant] of rows) {
    it(`the suggestion for "${name}" among ${known.join(', ') || 'none'} is ${meant ?? 'none'}`, () => {
      expect(nearestName(name, known)).to.equal(meant);
      expect(didYouMean(name, known)).to.equal(
        meant === undefined ? '' : ` Did you mean "${meant}"?`,
      );
    });
  }
});

describe('the suggestions of one check', () => {
  const known = Array.from({ length: 1000 }, (_, index) => `note-${String(index)}`);

  it('suggestions stop when 200,000 names have been compared', () => {
    const suggest = suggestions();
    const said = Array.from({ length: 202 }, () => suggest('note-07x', known) !== '');
    expect(said.filter(Boolean)).to.have.lengthOf(200);
    expect(said.indexOf(false)).to.equal(200);
    expect(suggestions()('note-07x', known)).not.to.equal('');
  });

  it('suggestions are made for the first of a thousand misspelt texts, of which five hundred are reported', () => {
    const pack = wholePack();
    const [note] = pack.notes.slice(4);
    const ids = Array.from({ length: 500 }, (_, index) => `many-${String(index)}`);
    const en = pack.text['en'] as unknown as Record<string, object>;
    const notes = {
      ...en['notes'],
      ...Object.fromEntries(ids.map((id) => [`${id}x`, { title: 'A', article: 'B.' }])),
    };
    const checked = checkPack({
      ...pack,
      notes: [...pack.notes, ...ids.map((id) => ({ ...note, id }))],
      text: { en: { ...en, notes } },
    });
    const messages = checked.ok ? [] : checked.problems.map(({ message }) => message);
    expect(messages).to.have.lengthOf(500);
    expect(messages[0]).to.include('Did you mean "many-0x"?');
    expect(messages.at(-1)).not.to.include('Did you mean');
  });
});
