// Save for the hospital: a FHIR file with the answers on the screen, and what is said before and after the press.
import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { walk } from '../../../src/domain/walk.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import type { Bundle, QuestionnaireResponse, ResponseItem } from '../../../src/fhir/index.js';
import { soreThroatResult } from '../../../stories/support/guide-at.js';
import {
  control,
  deepAll,
  openFiles,
  openWhole,
  part,
  press,
  settled,
  wordsOn,
} from '../../support/browser/guide-driver.js';
import { pack } from '../../support/packs/sore-throat.js';

const STREP = 'Five days, strep found, told of an allergy';
const BUTTON = 'Save for the hospital (FHIR)';

const result = async (): Promise<EhGuide> => {
  const guide = await openWhole(soreThroatResult(STREP));
  await openFiles(guide);
  return guide;
};
const status = (guide: EhGuide): string =>
  deepAll(part(guide, 'eh-takeaway'), '[role=status]').map(wordsOn).join(' ').trim();
const answered = (items: readonly ResponseItem[] = []): [string, string[]][] =>
  items.flatMap(({ linkId, answer, item }) => [
    ...(answer
      ? [[linkId, answer.map(({ valueCoding }) => valueCoding?.code ?? '')] as [string, string[]]]
      : []),
    ...answered(item),
  ]);

describe('Save for the hospital', () => {
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

  const save = async (guide: EhGuide): Promise<Bundle> => {
    await press(guide, BUTTON);
    await waitUntil(() => status(guide).includes('Look for'), 'saved', { timeout: 20_000 });
    return JSON.parse((await blobs.at(-1)?.text()) ?? '') as Bundle;
  };

  it('what the file holds, and that code is loaded, is said beside the button before the press', async () => {
    const guide = await result();
    const button = control(guide, BUTTON);
    const id = button.getAttribute('aria-describedby') ?? '';
    const [said] = deepAll(part(guide, 'eh-takeaway'), `#${id}`).map(wordsOn);
    expect(said)
      .to.contain('your answers alone, without your name')
      .and.contain('Your browser loads a part for it from where this guide comes from');
    expect(blobs).to.have.lengthOf(0);
  });

  it('the hospital file holds the answers on the screen as FHIR, in the words on the screen', async () => {
    const guide = await result();
    const { resourceType, type, timestamp, entry } = await save(guide);
    expect([resourceType, type]).to.deep.equal(['Bundle', 'collection']);
    expect(timestamp).to.match(/^2026-12-01T/);
    const [form, response] = entry.map(({ resource }) => resource) as [
      Bundle['entry'][0]['resource'],
      QuestionnaireResponse,
    ];
    expect([form.resourceType, form.language]).to.deep.equal(['Questionnaire', 'en']);
    expect([response.status, response.language]).to.deep.equal(['completed', 'en']);
    const { kept } = walk(pack, guide.answers);
    expect(Object.keys(kept).length).to.be.above(3);
    expect(Object.fromEntries(answered(response.item))).to.deep.equal(
      Object.fromEntries(
        Object.entries(kept).map(([id, chosen]) => [
          id,
          [chosen].flat().map((option) => `${id}.${option as string}`),
        ]),
      ),
    );
  });

  it('the hospital file has a name without the subject, which the screen says, and stores nothing', async () => {
    const before = Object.keys(localStorage);
    const guide = await result();
    await save(guide);
    expect(names).to.deep.equal(['notes-2026-12-01.fhir.json']);
    expect(status(guide)).to.contain('Look for “notes-2026-12-01.fhir.json”');
    expect(Object.keys(localStorage)).to.deep.equal(before);
  });

  it('two presses while the code is loading make one hospital file, and a later press makes another', async () => {
    const guide = await result();
    control(guide, BUTTON).click();
    control(guide, BUTTON).click();
    await waitUntil(() => status(guide).includes('Look for'));
    expect(blobs).to.have.lengthOf(1);
    await save(guide);
    expect(blobs).to.have.lengthOf(2);
  });

  it('no hospital file is made once the person has started again, and the next result says nothing of it', async () => {
    const guide = await result();
    control(guide, BUTTON).click();
    guide.restart();
    await new Promise((done) => setTimeout(done, 300));
    await settled(guide);
    expect(blobs).to.have.lengthOf(0);
    expect([guide.state, guide.problems]).to.deep.equal(['welcome', []]);
  });
});
