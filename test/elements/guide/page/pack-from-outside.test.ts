// An outside pack is checked before any of it is shown; a pack that was proved at build is not.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../../src/define.js';
import { definePack } from '../../../../src/registry/registry.js';
import type { Pack, Text } from '../../../../src/domain/pack.js';
import { isProved, proved } from '../../../../src/domain/proved.js';
import type { ProblemEvent } from '../../../../src/elements/guide/events.js';
import type { EhGuide } from '../../../../src/elements/guide/guide.js';
import soreThroat from '../../../../src/packs/sore-throat/index.js';
import { checkPack } from '../../../../src/proof/check/check.js';
import {
  liver,
  openGuide,
  part,
  press,
  recordEvents,
  seen,
  settled,
  words,
} from '../../../support/browser/guide-driver.js';
import { wholePack } from '../../../support/packs/whole-pack.js';

const fallback = html`<p slot="fallback">Ask your doctor.</p>`;
const codes = (guide: EhGuide): string[] => guide.problems.map(({ code }) => code);
const reported = (events: readonly Event[]): ProblemEvent[] =>
  events.filter((event): event is ProblemEvent => event.type === 'eh-problem');
const guideTo = (pack: unknown) => html`<eh-guide .pack=${pack}>${fallback}</eh-guide>`;
const other = (more: Partial<Pack> = {}): Pack => ({ ...wholePack(), ...more });

const aTask = (): Promise<unknown> => new Promise((later) => setTimeout(later, 50));

/** The visible state while nothing is known about the pack. */
async function atFirst(
  pack: Pack,
  first: () => Promise<unknown> = () => Promise.resolve(),
): Promise<[guide: EhGuide, seen: string[]]> {
  const guide = document.createElement('eh-guide');
  guide.pack = pack;
  document.body.append(guide);
  await first();
  const shown = seen(guide, 'p, h2, button');
  await settled(guide);
  return [guide, shown];
}

describe('a pack from outside', () => {
  it('an outside pack is shown once it is checked, and not before', async () => {
    const [guide, first] = await atFirst(other());
    expect(first).to.deep.equal([]);
    expect([codes(guide), seen(part(guide, 'eh-welcome'), 'h2')]).to.deep.equal([
      [],
      ['Should I drink tea in the evening, or not?'],
    ]);
    guide.remove();
  });

  it('an invalid outside pack leaves the fallback, fires its first problems, and lists all in `problems`', async () => {
    const { questions: _, ...pack } = other({ version: 'one', languages: [], paidBy: ['  '] });
    const events = recordEvents();
    const guide = await openGuide(guideTo(pack));
    const checked = checkPack(pack);
    const problems = checked.ok ? [] : checked.problems;
    expect(problems).to.have.length.above(3);
    expect(guide.problems.slice(1)).to.deep.equal(problems);
    expect([guide.state, codes(guide)[0]]).to.deep.equal([undefined, 'pack-invalid']);
    const [event, ...more] = reported(events);
    expect(more).to.deep.equal([]);
    for (const { path } of problems.slice(0, 3)) expect(event?.message).to.contain(path);
    expect(event?.message).to.contain(`More: ${String(problems.length - 3)};`);
    expect(seen(guide, 'p, h2, button')).to.deep.equal([
      'The guide could not be loaded.',
      'Ask your doctor.',
    ]);
    expect(events.map(({ type }) => type)).to.deep.equal(['eh-problem']);
  });

  /** The rest of the pack is valid. */
  const withReservedKey = (inside: 'text' | 'voices'): unknown =>
    JSON.parse(JSON.stringify(other()).replace(`"${inside}":{`, `"${inside}":{"__proto__":{},`));

  for (const [what, pack] of [
    ['a list', []],
    ['nothing but an id', { id: 'bad' }],
    [
      'a getter that throws',
      {
        get id() {
          throw new Error('no');
        },
      },
    ],
    ['a circle', Object.assign({}, { a: [] as unknown[] })],
    ['a text under a reserved key', withReservedKey('text') as object],
    ['a voice under a reserved key', withReservedKey('voices') as object],
  ] as const) {
    it(`an outside pack may be anything: ${what}`, async () => {
      if ('a' in pack && Array.isArray(pack.a)) pack.a.push(pack);
      const rejected: unknown[] = [];
      const reject = ({ reason }: PromiseRejectionEvent): void => void rejected.push(reason);
      addEventListener('unhandledrejection', reject);
      const guide = await openGuide(guideTo(pack));
      await aTask();
      removeEventListener('unhandledrejection', reject);
      expect([guide.state, codes(guide)[0], rejected]).to.deep.equal([
        undefined,
        'pack-invalid',
        [],
      ]);
      expect(seen(guide, 'p, h2, button')).to.deep.equal([
        'The guide could not be loaded.',
        'Ask your doctor.',
      ]);
    });
  }

  it('an outside pack is also checked when it is defined', async () => {
    definePack({ ...other({ id: 'defined' }), rules: [] });
    const guide = await openGuide(html`<eh-guide pack="defined"></eh-guide>`);
    expect(codes(guide)).to.include.members(['pack-invalid']);
  });

  it('an outside pack can be corrected', async () => {
    const guide = await openGuide(guideTo({ ...other(), rules: 3 }));
    guide.pack = other();
    await settled(guide);
    expect([guide.state, codes(guide)]).to.deep.equal(['welcome', []]);
  });

  it('an outside pack that was replaced during its check is dropped', async () => {
    const guide = document.createElement('eh-guide');
    guide.pack = { ...other(), rules: 3 } as unknown as Pack;
    document.body.append(guide);
    await Promise.resolve();
    guide.pack = liver;
    await settled(guide);
    await aTask();
    expect([guide.state, codes(guide)]).to.deep.equal(['welcome', []]);
    guide.remove();
  });

  it('later texts of an outside pack are not shown if they are invalid', async () => {
    const { title: _, ...late } = other().text['en'] as Text;
    const guide = await openGuide(
      guideTo(other({ text: { en: () => Promise.resolve(late as unknown as Text) } })),
    );
    await aTask();
    await settled(guide);
    expect([codes(guide)[0], guide.problems[1]?.path]).to.deep.equal([
      'pack-invalid',
      '/text/en/title',
    ]);
    expect(seen(guide, 'p, button')).to.deep.equal([
      'The guide could not be loaded.',
      'Ask your doctor.',
    ]);
  });

  it('an outside pack keeps its record until it has been checked', async () => {
    const record = {
      format: 1,
      pack: 'tea',
      version: '1.2.3',
      answers: { who: 'myself' },
      position: { screen: 'asking', question: 'habits' },
    };
    const guide = await openGuide(html`<eh-guide .pack=${other()} .record=${record}></eh-guide>`);
    expect([guide.state, guide.answers, codes(guide)]).to.deep.equal([
      'asking',
      { who: 'myself' },
      [],
    ]);
  });
});

describe('a pack that was proved at build', () => {
  it('a proved pack is shown at once', async () => {
    expect([isProved(liver), isProved(soreThroat)]).to.deep.equal([true, true]);
    const [guide, first] = await atFirst(liver, aTask);
    expect(first).not.to.deep.equal([]);
    guide.remove();
  });

  it('a copy of a proved pack is checked', async () => {
    // A function cannot be cloned.
    const { statements: _, ...data } = liver;
    const copy = { ...data, languages: ['en'], text: { en: { ...words, title: '' } } };
    expect([isProved(copy), isProved(structuredClone(copy)), isProved(proved(copy))]).to.deep.equal(
      [false, false, true],
    );
    const guide = await openGuide(
      guideTo({ ...liver, languages: ['en'], text: { en: { ...words, title: 3 } } }),
    );
    expect(codes(guide)).to.deep.equal(['pack-invalid', 'shape']);
  });

  it('a proved pack works to its result', async () => {
    const guide = await openGuide(guideTo(soreThroat));
    await press(guide, 'Start');
    expect(guide.state).to.equal('asking');
  });
});
