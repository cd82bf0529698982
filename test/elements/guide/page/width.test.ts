// The guide fills the available width in every kind of container.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../../src/define.js';
import liver from '../../../../src/packs/liver-stem-cells/index.js';
import { setViewport } from '../../../support/browser/commands.js';
import { openGuide, part, settled } from '../../../support/browser/guide-driver.js';
import { shrinking, sized } from '../../../support/browser/parents.js';
import { keptRoom, liverGuide, roomIn, withPageStyle } from '../../../support/browser/room.js';

/** The space that a parent with an intrinsic width may leave: the margin of the page, and a scrollbar. */
const LEFT_FREE = 33;

const WIDTHS = [1000, 390];

/** `display: flex; gap: 1rem` as an object. */
const styleOf = (css: string): Record<string, string> =>
  Object.fromEntries(
    css.split(';').map((line) => {
      const [name = '', value = ''] = line.split(':').map((half) => half.trim());
      return [name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), value];
    }),
  );

describe('the width of a guide', () => {
  for (const wide of WIDTHS) {
    for (const [name, parent] of Object.entries(sized)) {
      it(`the guide fills the available width at ${wide} px: ${name}`, async () => {
        await setViewport(wide);
        const { width, room, sideways } = await roomIn(parent);
        const least = parent.beside === undefined ? room - 1 : Math.min(200, room / 2);
        expect(width).to.be.within(least, room + 1);
        expect(sideways).to.equal(0);
      });
    }
    for (const [name, parent] of Object.entries(shrinking)) {
      it(`the guide fills a parent with an intrinsic width, at ${wide} px: ${name}`, async () => {
        await setViewport(wide);
        const { window, width, room, sideways } = await roomIn(parent);
        expect(width).to.be.within(room - 1, room + 1);
        const taken = parent.takes ?? 0;
        expect(width).to.be.within(window - taken - LEFT_FREE, window - taken + 1);
        expect(sideways).to.equal(0);
      });
    }
  }

  it('a parent keeps its own small width around a guide', async () => {
    for (const css of [
      'inline-size: 200px',
      'display: flex; inline-size: 200px',
      'display: grid; inline-size: 200px',
    ])
      expect((await roomIn({ css })).width, css).to.equal(200);
  });

  it('the guide fills the available width in a flex parent in a shadow root of the page', async () => {
    const host = document.createElement('div');
    const parent = document.createElement('div');
    const guide = liverGuide();
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
    it(`the guide fills the available width in a body with display: ${display}`, async () => {
      for (const wide of WIDTHS) {
        await setViewport(wide);
        const css = `body { display: ${display} }`;
        const { width, room } = await withPageStyle(css, async () => {
          const guide = liverGuide();
          document.body.append(guide);
          await settled(guide);
          // Both are measured while shown: a long page has a scrollbar.
          const measured = {
            width: guide.getBoundingClientRect().width,
            room: document.documentElement.clientWidth - 16,
          };
          guide.remove();
          return measured;
        });
        expect(width, `${wide} px`).to.equal(room);
        expect(await keptRoom(undefined, wide, css), 'before').to.be.within(wide - 32, wide - 16);
      }
    });

  for (const [name, parent] of Object.entries({ ...sized, ...shrinking }))
    it(`embed.css keeps the width until the script has loaded: ${name}`, async () => {
      for (const wide of WIDTHS) {
        await setViewport(wide);
        const { width } = await roomIn(parent);
        expect(await keptRoom(parent, wide), `${wide} px`).to.be.closeTo(width, 1);
      }
    });

  it('a part in a layout fills the available width, or is at least 20rem wide', async () => {
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
