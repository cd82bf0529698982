// An outside pack that changes after the check is shown as it was checked.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../../src/define.js';
import type { Pack, Text } from '../../../../src/domain/pack.js';
import type { EhGuide } from '../../../../src/elements/guide/guide.js';
import { openGuide, part, press, seen, settled } from '../../../support/browser/guide-driver.js';
import { wholePack } from '../../../support/packs/whole-pack.js';

const codes = (guide: EhGuide): string[] => guide.problems.map(({ code }) => code);
const guideTo = (pack: unknown) =>
  html`<eh-guide .pack=${pack}><p slot="fallback">Ask your doctor.</p></eh-guide>`;
const other = (more: Partial<Pack> = {}): Pack => ({ ...wholePack(), ...more });

const aTask = (): Promise<unknown> => new Promise((later) => setTimeout(later, 50));

describe('a pack from outside that changes after the check', () => {
  const changeable = (): {
    questions: unknown[];
    notes: object;
    text: { en: { decision: string } };
  } => structuredClone(other()) as never;

  it('a pack that changes after the check is shown as it was checked', async () => {
    const pack = changeable();
    const guide = await openGuide(guideTo(pack));
    pack.questions.length = 0;
    pack.text.en.decision = 'Changed';
    guide.headingLevel = 3;
    await settled(guide);
    expect(seen(part(guide, 'eh-welcome'), 'h3')).to.deep.equal([
      'Should I drink tea in the evening, or not?',
    ]);
    await press(guide, 'Start');
    expect([guide.state, seen(part(guide, 'eh-step'), 'label').length]).to.deep.equal([
      'asking',
      2,
    ]);
  });

  it('a pack whose property changes on a second read is shown as it was checked', async () => {
    let reads = 0;
    const { questions, ...rest } = other();
    const pack = Object.defineProperty(rest, 'questions', {
      enumerable: true,
      get: () => ((reads += 1) === 1 ? questions : 5),
    });
    const guide = await openGuide(guideTo(pack));
    await press(guide, 'Start');
    expect([guide.state, codes(guide), reads]).to.deep.equal(['asking', [], 1]);
  });

  it('a checked pack continues from a record that is set later', async () => {
    const guide = await openGuide(guideTo(changeable()));
    guide.record = {
      format: 1,
      pack: 'tea',
      version: '1.2.3',
      answers: { who: 'myself' },
      position: { screen: 'asking', question: 'habits' },
    };
    expect([guide.state, guide.answers]).to.deep.equal(['asking', { who: 'myself' }]);
  });

  it('later texts are shown as they were checked', async () => {
    const late = structuredClone(other().text['en']) as { decision: string };
    const guide = await openGuide(
      guideTo(other({ text: { en: () => Promise.resolve(late as unknown as Text) } })),
    );
    await aTask();
    late.decision = 'Changed';
    guide.headingLevel = 3;
    await settled(guide);
    expect(seen(part(guide, 'eh-welcome'), 'h3')).to.deep.equal([
      'Should I drink tea in the evening, or not?',
    ]);
  });
});
