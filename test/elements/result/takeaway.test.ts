// To take away: the text of the letter and the note for the record; nothing before a press.
import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { toRecordNote } from '../../../src/takeaway/record-note.js';
import { write } from '../../../stories/support/person.js';
import {
  control,
  deepActive,
  deepAll,
  part,
  press,
  seen,
  settled,
  wordsOn,
} from '../../support/browser/guide-driver.js';
import { pack, text } from '../../support/packs/sore-throat.js';
import {
  clipboard,
  field,
  open,
  papers,
  printer,
  replacePrinting,
  status,
  textOf,
} from '../../support/result/takeaway.js';

describe('<eh-takeaway>', () => {
  replacePrinting();

  it('eh-takeaway is in the result, and makes nothing before a press', async () => {
    let copied = 0;
    clipboard({
      writeText: () => {
        copied += 1;
        return Promise.resolve();
      },
    });
    const guide = await open();
    expect(seen(part(guide, 'eh-takeaway'), 'button')).to.deep.equal([
      'Print my letter',
      'Copy as text',
      'Copy for the record',
    ]);
    expect([printer.printed, copied, papers().length, status(guide), field(guide)]).to.deep.equal([
      0,
      0,
      0,
      '',
      undefined,
    ]);
  });

  it('the letter is copied as text, and this is announced once', async () => {
    const copied: string[] = [];
    clipboard({
      writeText: (given: string) => {
        copied.push(given);
        return Promise.resolve();
      },
    });
    const guide = await open();
    await press(guide, 'Copy as text');
    expect(copied).to.deep.equal([textOf(guide)]);
    expect(status(guide)).to.contain('Copied.');
    await write(part(guide, 'eh-ask'), 'Can I sing?');
    await press(guide, 'Add');
    expect(status(guide), 'what was copied is no longer what stands here').to.equal('');
    await press(guide, 'Copy as text');
    expect(copied[1])
      .to.equal(textOf(guide, ['Can I sing?']))
      .and.to.contain('- Can I sing?');
  });

  it('the note for the record is copied with what was written, and shown where it cannot be copied', async () => {
    const copied: string[] = [];
    clipboard({
      writeText: (given: string) => {
        copied.push(given);
        return Promise.resolve();
      },
    });
    const guide = await open();
    await write(part(guide, 'eh-ask'), 'Can I sing?');
    await press(guide, 'Add');
    await press(guide, 'Copy for the record');
    const note = toRecordNote(pack, guide.answers, {
      text,
      own: ['Can I sing?'],
      today: guide.clock(),
    });
    expect(copied).to.deep.equal([note]);
    expect(status(guide)).to.contain('Copied.');
    clipboard(undefined);
    await press(guide, 'Copy for the record');
    await settled(guide);
    expect(field(guide)?.value).to.equal(note);
    await press(guide, 'Copy as text');
    await settled(guide);
    expect(field(guide)?.value).to.equal(textOf(guide, ['Can I sing?']));
  });

  it('eh-takeaway announces a copy at each press', async () => {
    clipboard({ writeText: () => Promise.resolve() });
    const guide = await open();
    await press(guide, 'Copy as text');
    const told: string[] = [];
    const observer = new MutationObserver(() => told.push(status(guide)));
    const [line] = deepAll(part(guide, 'eh-takeaway'), '[role=status]');
    observer.observe(line as Element, { childList: true, subtree: true, characterData: true });
    control(guide, 'Copy as text').click();
    await waitUntil(() => told.length > 1);
    observer.disconnect();
    expect(told[0]).to.equal('');
    expect(told.at(-1)).to.contain('Copied.');
  });

  for (const [why, given] of [
    ['there is no clipboard', undefined],
    [
      'the clipboard is denied',
      { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    ],
  ] as const) {
    it(`the text is shown selected, to be copied by hand, where ${why}`, async () => {
      clipboard(given);
      const guide = await open();
      await press(guide, 'Copy as text');
      await settled(guide);
      const shown = field(guide) as HTMLTextAreaElement;
      expect([shown.value, shown.readOnly, shown.selectionStart, shown.selectionEnd]).to.deep.equal(
        [textOf(guide), true, 0, textOf(guide).length],
      );
      expect(deepActive() === shown).to.be.true;
      expect([...shown.labels].map(wordsOn)).to.deep.equal([
        'This page could not copy it. Copy the selected text yourself.',
      ]);
      expect(status(guide)).to.equal('');
    });
  }

  it('the record holds nothing that was chosen or written for the letter', async () => {
    const guide = await open();
    await press(guide, 'Print my letter');
    expect(Object.keys(guide.record ?? {})).to.deep.equal([
      'format',
      'pack',
      'version',
      'fingerprint',
      'answers',
      'position',
    ]);
  });
});
