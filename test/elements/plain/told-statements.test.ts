// The statements of the article under a note: loaded when their control is opened.
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { Statement } from '../../../src/domain/statements.js';
import type { EhNote } from '../../../src/elements/plain/note.js';
import type { NoteContent } from '../../../src/elements/plain/note-types.js';
import { en } from '../../../src/words/en.js';
import { es } from '../../../src/words/es.js';
import type { Words } from '../../../src/words/words.js';
import { zhHans } from '../../../src/words/zh-Hans.js';
import pack from '../../../src/packs/liver-stem-cells/index.js';

const note: NoteContent = {
  id: 'limit-cost',
  kind: 'cost',
  title: 'It costs a lot',
  article: 'It can be expensive.',
  sources: [],
  why: [],
};
const loaderOf =
  (language: string): (() => Promise<readonly Statement[]>) =>
  async () =>
    typeof pack.statements === 'function' ? ((await pack.statements(language))[note.id] ?? []) : [];
const shown = (given: NoteContent, words: Words = en): Promise<EhNote> =>
  fixture<EhNote>(html`<eh-note lang=${words.language} .note=${given} .words=${words}></eh-note>`);
const control = (element: EhNote): HTMLDetailsElement | null =>
  element.renderRoot.querySelector('[part=statements]');
const told = (element: EhNote): string[] =>
  [...(control(element)?.querySelectorAll('p, li') ?? [])].map((each) => each.textContent.trim());
const press = (element: EhNote): void => {
  const summary = control(element)?.querySelector('summary');
  // `details` opens with Enter and Space, which a click stands for.
  summary?.focus();
  expect(element.shadowRoot?.activeElement).to.equal(summary);
  summary?.click();
};

describe('the statements under a note', () => {
  for (const [words, expected] of [
    [
      en,
      ['75 · Limits: Treatment can be expensive.', '76 · Limits: Insurance often does not pay.'],
    ],
    [
      es,
      [
        '75 · Los límites: El tratamiento puede ser caro.',
        '76 · Los límites: Muchas veces el seguro no lo paga.',
      ],
    ],
    [zhHans, ['75 · 局限：治疗可能很贵。', '76 · 局限：保险往往不报销。']],
  ] as const)
    it(`the control of a note opens its statements in ${words.language}, and announces nothing`, async () => {
      const element = await shown({ ...note, statements: loaderOf(words.language) }, words);
      expect(control(element)?.open).to.equal(false);
      press(element);
      await waitUntil(() => told(element).length === 2);
      expect(told(element)).to.deep.equal(expected);
      expect(element.renderRoot.querySelector('[role=status], [role=alert], [aria-live]')).to.equal(
        null,
      );
      await expect(element).to.be.accessible();
    });

  it('a sentence says that statements are loading, that they did not load, and the next opening tries again', async () => {
    let asked = 0;
    let settle: (() => void) | undefined;
    const statements = async (): Promise<readonly Statement[]> => {
      asked += 1;
      await new Promise<void>((resolve) => (settle = resolve));
      if (asked === 1) throw new Error('no network');
      return [{ number: 2, text: 'Tea is cheap.' }];
    };
    const element = await shown({ ...note, statements });
    expect(asked, 'before the press').to.equal(0);
    press(element);
    await waitUntil(() => asked === 1);
    expect(told(element)).to.deep.equal([en.statementsLoading]);
    settle?.();
    await waitUntil(() => told(element)[0] === en.statementsFailed);
    press(element);
    await waitUntil(() => control(element)?.open === false);
    press(element);
    await waitUntil(() => asked === 2);
    settle?.();
    await waitUntil(() => told(element)[0] === '2: Tea is cheap.');
  });

  it('open statements change their language with the guide', async () => {
    const element = await shown({ ...note, statements: loaderOf('en') });
    press(element);
    await waitUntil(() => told(element).length === 2);
    Object.assign(element, { note: { ...note, statements: loaderOf('es') }, words: es });
    await waitUntil(() => told(element)[0]?.startsWith('75 · Los límites') ?? false);
  });

  it('a note of a pack without statements has no control for them', async () => {
    expect(control(await shown(note))).to.equal(null);
  });
});
