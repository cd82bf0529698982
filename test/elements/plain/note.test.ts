// The lines under a note: for people in the reader's situation.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { EhNote } from '../../../src/elements/plain/note.js';
import type { NoteContent } from '../../../src/elements/plain/note-types.js';
import { en } from '../../../src/words/en.js';
import { deepAll } from '../../support/browser/guide-driver.js';

const source = {
  id: 'S1',
  title: 'On tea',
  publisher: 'A journal',
  year: 2020,
  url: 'https://example.org/tea',
};
const single: NoteContent = {
  id: 'teeth',
  kind: 'risk',
  title: 'Stains',
  others: 'Tea stains teeth.',
  sources: [source],
  why: [],
};
const pair: NoteContent = {
  ...single,
  kind: 'benefit',
  counterweight: { title: 'Or not', text: 'Some teeth stay white.', sources: [source] },
};
const lines = [
  { text: 'In people with white teeth it was seen.', sources: [source] },
  { text: 'We found no study in people without teeth.', sources: [] },
];

const linesIn = async (note: NoteContent): Promise<string[]> => {
  const element = await fixture<EhNote>(html`<eh-note .note=${note}></eh-note>`);
  return deepAll<HTMLElement>(element, '[part=layer]')
    .filter((layer) => layer.querySelector('.kicker')?.textContent === en.inThisSituation)
    .flatMap((layer) => [...layer.children].map((each) => each.textContent.trim().split(/\s/)[0]!));
};

describe('<eh-note>', () => {
  for (const [name, note] of Object.entries({
    'a single note': single,
    'a pair': pair,
    'a caution': { ...single, caution: true },
  }))
    it(`eh-note shows each line under one heading, and their sources in one list, in ${name}`, async () => {
      expect(await linesIn({ ...note, lines })).to.deep.equal(['For', 'In', 'We', '1']);
    });

  it('eh-note shows no heading for lines where there are none', async () => {
    expect(await linesIn(single)).to.deep.equal([]);
    expect(await linesIn({ ...pair, lines: [] })).to.deep.equal([]);
  });
});
