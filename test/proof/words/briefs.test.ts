import { expect } from 'chai';
import type { NoteText, Text } from '../../../src/domain/pack.js';
import { briefsOf } from '../../../src/proof/words/briefs.js';
import { wholePack } from '../../support/packs/whole-pack.js';

const pack = wholePack();

/** The problems of one note's texts in a language, without a counterweight. */
const problemsOf = (language: string, more: Partial<NoteText>): string[] => {
  const { notes, ...text } = pack.text['en'] as Text;
  const { counterweight: _, ...note } = notes['late-tea'] as NoteText;
  return briefsOf(pack, { ...text, language, notes: { 'late-tea': { ...note, ...more } } }).map(
    ({ code, message }) => `${code}: ${message.split(/[;.]/)[0] ?? ''}`,
  );
};

describe('the brief of a note', () => {
  it('a brief may have a number that its note has, also with a comma, and no other', () => {
    const others = 'In one study 12 of 1,300 people slept worse.';
    expect(problemsOf('en', { others, brief: '12 of 1,300 slept worse.' })).to.deep.equal([]);
    expect(problemsOf('en', { others, brief: '12 of 1,400 slept worse.' })).to.deep.equal([
      'brief-number: "1,400" is not in the text that the brief sums up',
    ]);
  });

  it('a brief is measured in words, and in Chinese in characters', () => {
    const words = (count: number): string => `${Array<string>(count).fill('tea').join(' ')}.`;
    expect(problemsOf('en', { brief: words(24) })).to.deep.equal([]);
    expect(problemsOf('en', { brief: words(25) })).to.deep.equal(['brief-long: 25 words']);
    expect(problemsOf('es', { brief: words(28) })).to.deep.equal([]);
    expect(problemsOf('es', { brief: words(29) })).to.deep.equal(['brief-long: 29 words']);
    const signs = (count: number): string => `${'茶'.repeat(count - 1)}。`;
    expect(problemsOf('zh-Hans', { brief: signs(40) })).to.deep.equal([]);
    expect(problemsOf('zh-Hans', { brief: signs(41) })).to.deep.equal([
      'brief-long: 41 characters',
    ]);
  });
});
