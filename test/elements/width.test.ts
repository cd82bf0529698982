// The guide takes the room there is, whatever box the page puts it in.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import liver from '../../src/packs/liver-stem-cells/index.js';
import type { EhGuide } from '../../src/elements/guide.js';
import { setViewport } from '../support/commands.js';
import { openGuide, part, settled } from '../support/guide-driver.js';
import { shrinking, sized, type Parent } from '../support/parents.js';

/** What a parent of the width of its content may leave free: the margin of the page, and a scrollbar. */
const LEFT_FREE = 33;

let embedCss = '';

const WIDTHS = [1000, 390];

/** `display: flex; gap: 1rem` as an object. */
const styleOf = (css: string): Record<string, string> =>
  Object.fromEntries(
    css.split(';').map((line) => {
      const [name = '', value = ''] = line.split(':').map((half) => half.trim());
      return [name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), value];
    }),
  );

interface Room {
  readonly window: number;
  readonly width: number;
  readonly room: number;
  readonly sideways: number;
}

/** How wide a guide is in a parent, and how wide the room is: that of a plain block in its place. */
async function roomIn({ css, beside = '', wrap = 'div', modal = false }: Parent): Promise<Room> {
  const page = document.createElement('div');
  const parent = document.createElement(wrap);
  const guide = document.createElement('eh-guide') as EhGuide;
  guide.pack = liver;
  parent.setAttribute('data-parent', '');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`[data-parent] { ${css} } ${beside}`);
  document.adoptedStyleSheets.push(sheet);
  parent.append(guide);
  if (beside !== '') {
    const column = document.createElement('aside');
    column.textContent = 'A column of the page';
    parent.append(column);
  }
  page.append(parent);
  document.body.append(page);
  if (parent instanceof HTMLDialogElement) {
    if (modal) parent.showModal();
    else parent.show();
  }
  await settled(guide);
  const { paddingLeft, paddingRight, width } = getComputedStyle(parent);
  const inner = parent.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  const measured = {
    window: page.getBoundingClientRect().width,
    width: guide.getBoundingClientRect().width,
    room: Number.isNaN(inner) || inner <= 0 ? parseFloat(width) : inner,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
  page.remove();
  document.adoptedStyleSheets.pop();
  return measured;
}

/** How wide embed.css keeps a guide that is not defined yet: in a frame, which has no script. */
async function keptRoom(
  { css, beside = '', wrap = 'div', modal = false }: Parent,
  wide: number,
  page = '',
): Promise<number> {
  const frame = document.createElement('iframe');
  frame.style.inlineSize = `${wide}px`;
  frame.style.border = '0';
  document.body.append(frame);
  const inside = frame.contentDocument as Document;
  const style = inside.createElement('style');
  style.textContent = `${embedCss} [data-parent] { ${css} } ${beside} ${page}`;
  inside.head.append(style);
  const guide = inside.createElement('eh-guide');
  if (page !== '') inside.body.append(guide);
  else {
    const parent = inside.createElement(wrap);
    parent.setAttribute('data-parent', '');
    parent.append(guide);
    if (beside !== '') {
      const column = inside.createElement('aside');
      column.textContent = 'A column of the page';
      parent.append(column);
    }
    inside.body.append(parent);
    if (wrap === 'dialog') {
      if (modal) (parent as HTMLDialogElement).showModal();
      else (parent as HTMLDialogElement).show();
    }
  }
  const { width } = guide.getBoundingClientRect();
  frame.remove();
  return width;
}

describe('the width of a guide', () => {
  before(async () => {
    embedCss = await (await fetch('/src/styles/embed.css')).text();
  });

  for (const wide of WIDTHS) {
    for (const [name, parent] of Object.entries(sized)) {
      it(`is that of the room at ${wide} px: ${name}`, async () => {
        await setViewport(wide);
        const { width, room, sideways } = await roomIn(parent);
        const least = parent.beside === undefined ? room - 1 : Math.min(200, room / 2);
        expect(width).to.be.within(least, room + 1);
        expect(sideways).to.equal(0);
      });
    }
    for (const [name, parent] of Object.entries(shrinking)) {
      it(`fills a parent that is as wide as its content, at ${wide} px: ${name}`, async () => {
        await setViewport(wide);
        const { window, width, room, sideways } = await roomIn(parent);
        expect(width).to.be.within(room - 1, room + 1);
        const taken = parent.takes ?? 0;
        expect(width).to.be.within(window - taken - LEFT_FREE, window - taken + 1);
        expect(sideways).to.equal(0);
      });
    }
  }

  it('leaves a parent its own small width', async () => {
    for (const css of [
      'inline-size: 200px',
      'display: flex; inline-size: 200px',
      'display: grid; inline-size: 200px',
    ])
      expect((await roomIn({ css })).width, css).to.equal(200);
  });

  it('is that of the room in a shadow root of the page, in a flex parent there', async () => {
    const host = document.createElement('div');
    const parent = document.createElement('div');
    const guide = document.createElement('eh-guide') as EhGuide;
    guide.pack = liver;
    parent.style.display = 'flex';
    parent.append(guide);
    host.attachShadow({ mode: 'open' }).append(parent);
    document.body.append(host);
    await settled(guide);
    expect(guide.getBoundingClientRect().width).to.equal(host.clientWidth);
    host.remove();
  });

  for (const display of [
    'flex',
    'flex; flex-direction: column; align-items: center',
    'grid; place-items: center',
  ])
    it(`is that of the room in a body with display: ${display}`, async () => {
      for (const wide of WIDTHS) {
        await setViewport(wide);
        const css = `body { display: ${display} }`;
        const guide = document.createElement('eh-guide') as EhGuide;
        guide.pack = liver;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
        document.body.append(guide);
        await settled(guide);
        const { width } = guide.getBoundingClientRect();
        const room = document.documentElement.clientWidth - 16;
        guide.remove();
        document.adoptedStyleSheets.pop();
        expect(width, `${wide} px`).to.equal(room);
        expect(await keptRoom({ css: '' }, wide, css), 'before').to.be.within(wide - 32, wide - 16);
      }
    });

  for (const [name, parent] of Object.entries({ ...sized, ...shrinking }))
    it(`is kept by embed.css before the script is there: ${name}`, async () => {
      for (const wide of WIDTHS) {
        await setViewport(wide);
        const { width } = await roomIn(parent);
        expect(await keptRoom(parent, wide), `${wide} px`).to.be.closeTo(width, 1);
      }
    });

  it('of a part that a page lays out itself is that of the room, or at least 20rem', async () => {
    for (const wide of WIDTHS) {
      await setViewport(wide);
      for (const [name, { css, wrap, beside }] of Object.entries({ ...sized, ...shrinking })) {
        if (wrap === 'dialog' || beside !== undefined) continue;
        const guide = await openGuide(
          html`<eh-guide .pack=${liver}
            ><div data-laid-out><eh-welcome></eh-welcome></div
          ></eh-guide>`,
        );
        Object.assign((guide.querySelector('div') as HTMLElement).style, styleOf(css));
        const { width } = part(guide, 'eh-welcome').getBoundingClientRect();
        expect(width, `${name}, ${wide} px`).to.be.at.least(
          name in sized ? guide.clientWidth - 90 : 320,
        );
        expect(document.documentElement.scrollWidth, name).to.be.at.most(innerWidth);
        guide.remove();
      }
    }
  });
});
