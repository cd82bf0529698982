// Save a file and open it again: what the file holds, and what is said of one that cannot be used.
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { soreThroatResult } from '../../../stories/support/guide-at.js';
import { write } from '../../../stories/support/person.js';
import {
  deepActive,
  deepAll,
  openGuide,
  part,
  press,
  settled,
  wordsOn,
  openChapters,
  openFiles,
  openWhole,
} from '../../support/browser/guide-driver.js';
import { pack } from '../../support/packs/sore-throat.js';

type Place = 'eh-takeaway' | 'eh-welcome';
const STREP = 'Five days, strep found, told of an allergy';
const result = async (): Promise<EhGuide> => {
  const guide = await openWhole(soreThroatResult(STREP));
  await openFiles(guide);
  return guide;
};
const visit = (): Promise<EhGuide> => openGuide(html`<eh-guide .pack=${pack}></eh-guide>`);
const status = (guide: EhGuide, name: Place): string =>
  deepAll(part(guide, name), '[role=status]').map(wordsOn).join(' ').trim();
const field = (guide: EhGuide, name: Place, id: string): HTMLInputElement | undefined =>
  deepAll<HTMLInputElement>(part(guide, name), `#${id}`)[0];

/** Everything that a part says, as it is drawn. */
const saidBy = (guide: EhGuide, name: 'eh-takeaway' | 'eh-ask'): string =>
  deepAll(part(guide, name), 'p, li, label, summary').map(wordsOn).join(' ');
/** Opens the disclosure of the fields. */
function open(guide: EhGuide, name: Place): void {
  for (const details of deepAll<HTMLDetailsElement>(part(guide, name), 'details'))
    details.open = true;
}

/** Gives the field a file, as choosing one does. */
function give(guide: EhGuide, name: Place, content: BlobPart): void {
  open(guide, name);
  const files = new DataTransfer();
  files.items.add(new File([content], 'notes.json', { type: 'application/json' }));
  const input = field(guide, name, 'file') as HTMLInputElement;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('a saved file', () => {
  const create = URL.createObjectURL.bind(URL);
  const click = Reflect.get(HTMLElement.prototype, 'click');
  let blobs: Blob[] = [];
  let names: string[] = [];
  beforeEach(() => {
    [blobs, names] = [[], []];
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return create(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
  });
  afterEach(() => {
    URL.createObjectURL = create;
    HTMLAnchorElement.prototype.click = click;
  });

  const save = async (guide: EhGuide): Promise<string> => {
    await press(guide, 'Save a file');
    await waitUntil(() => status(guide, 'eh-takeaway').includes('Look for'), undefined, {
      timeout: 20_000,
    });
    return (await blobs.at(-1)?.text()) ?? '';
  };
  const usesNothing = async (guide: EhGuide, content: BlobPart, why: string): Promise<void> => {
    give(guide, 'eh-welcome', content);
    // What was said of the file before is gone.
    await part(guide, 'eh-welcome').updateComplete;
    await waitUntil(() => status(guide, 'eh-welcome').includes(why), why, { timeout: 20_000 });
    expect(status(guide, 'eh-welcome')).to.contain('This file was not used.');
    expect([guide.state, guide.answers]).to.deep.equal(['welcome', {}]);
  };

  it('no file is made before the press on Save; it then holds the session, under a name without the subject', async () => {
    const guide = await result();
    await write(part(guide, 'eh-ask'), 'Can I sing?');
    await press(guide, 'Add');
    expect(blobs).to.have.lengthOf(0);
    const text = await save(guide);
    expect(JSON.parse(text)).to.deep.equal({
      ...guide.record,
      values: (JSON.parse(text) as { values: unknown }).values,
      taken: [],
      own: ['Can I sing?'],
    });
    expect(names).to.deep.equal(['notes-2026-12-01.json']);
    expect(status(guide, 'eh-takeaway')).to.contain('Look for “notes-2026-12-01.json”');
    const [said] = deepAll(part(guide, 'eh-takeaway'), 'button + [role=status]').map(wordsOn);
    expect(said, 'right after the button').to.contain('Look for');
    expect(document.querySelectorAll('a[download]')).to.have.lengthOf(0);
  });

  it('a saved file opens on the welcome, and the heading of its screen has focus', async () => {
    const first = await result();
    await write(part(first, 'eh-ask'), 'Can I sing?');
    await press(first, 'Add');
    const text = await save(first);
    const { answers } = first;
    first.remove();
    const guide = await visit();
    give(guide, 'eh-welcome', text);
    await waitUntil(() => guide.state === 'concluded');
    await settled(guide);
    expect(guide.answers).to.deep.equal(answers);
    expect(deepActive()?.matches('.top'), 'the heading of the result has focus').to.equal(true);
    await openChapters(guide);
    expect(saidBy(guide, 'eh-ask')).to.contain('Can I sing?');
  });

  it('a file opened on the result takes the place of its answers, and this is said before', async () => {
    const guide = await result();
    open(guide, 'eh-takeaway');
    expect(saidBy(guide, 'eh-takeaway')).to.contain(
      'It takes the place of the answers on this page.',
    );
    const record = JSON.parse(await save(guide)) as { answers: Record<string, unknown> };
    const [first = ''] = Object.keys(record.answers);
    give(
      guide,
      'eh-takeaway',
      JSON.stringify({ ...record, answers: { [first]: record.answers[first] } }),
    );
    await waitUntil(() => guide.state === 'asking');
    expect(guide.answers).to.deep.equal({ [first]: record.answers[first] });
  });

  it('a file with a pass phrase shows nothing of the session, and opens with that phrase alone', async () => {
    const first = await result();
    (field(first, 'eh-takeaway', 'phrase') as HTMLInputElement).value = 'blue ﬁsh';
    const text = await save(first);
    const { answers } = first;
    expect(Object.keys(JSON.parse(text) as object)).to.deep.equal(['format', 'locked']);
    expect(text).not.to.contain(pack.id);
    first.remove();

    const guide = await visit();
    const phrase = field(guide, 'eh-welcome', 'phrase') as HTMLInputElement;
    await usesNothing(guide, text, 'It is locked.');
    phrase.value = 'red fish';
    await usesNothing(guide, text, 'It is locked.');
    phrase.value = 'blue fish';
    const forged = JSON.parse(text) as { locked: string };
    await usesNothing(
      guide,
      JSON.stringify({ ...forged, locked: forged.locked.replace(/.(?=.{8}$)/, '_') }),
      'It is locked.',
    );
    give(guide, 'eh-welcome', text);
    await waitUntil(() => guide.state === 'concluded', undefined, { timeout: 20_000 });
    expect(guide.answers).to.deep.equal(answers);
  }).timeout(60_000);

  it('two files with one pass phrase share no bytes of salt, IV or text', async () => {
    const guide = await result();
    (field(guide, 'eh-takeaway', 'phrase') as HTMLInputElement).value = 'blue fish';
    const one = (JSON.parse(await save(guide)) as { locked: string }).locked;
    const other = (JSON.parse(await save(guide)) as { locked: string }).locked;
    expect(one.slice(0, 37)).not.to.equal(other.slice(0, 37));
    expect(one.slice(38)).not.to.equal(other.slice(38));
  }).timeout(60_000);

  it('a page without crypto.subtle offers no pass phrase, and says that it cannot unlock', async () => {
    Object.defineProperty(crypto, 'subtle', { configurable: true, value: undefined });
    try {
      const guide = await visit();
      expect(field(guide, 'eh-welcome', 'phrase')).to.equal(undefined);
      await usesNothing(guide, '{"format":1,"locked":"AAAA"}', 'this page cannot unlock files');
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });

  it('a file that cannot be used says why, and changes nothing', async () => {
    const first = await result();
    const text = await save(first);
    first.remove();
    const guide = await visit();
    await usesNothing(guide, text.slice(0, 40), 'It is damaged, cut short');
    await usesNothing(guide, '', 'It is damaged, cut short');
    await usesNothing(guide, text.replace(pack.id, 'tea'), 'It is from another guide.');
    await usesNothing(guide, text.replace(`"${pack.version}"`, '"0.0.0"'), 'another version');
    await usesNothing(guide, ' '.repeat(1_000_001) + text, 'larger than any file');
    // The same file can be chosen again.
    expect(field(guide, 'eh-welcome', 'file')?.value).to.equal('');
  });

  it('a file that arrives after Start again is not used', async () => {
    const guide = await result();
    const text = await save(guide);
    give(guide, 'eh-takeaway', text);
    guide.restart();
    await new Promise((done) => setTimeout(done, 50));
    await settled(guide);
    expect([guide.state, guide.answers]).to.deep.equal(['welcome', {}]);
  });
});
