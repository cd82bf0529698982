// DOM clobbering: `<img name="querySelector">` turns `document.querySelector` into an image.
import { expect } from '@open-wc/testing';
import '../../../../src/define.js';
import liver from '../../../../src/packs/liver-stem-cells/index.js';
import {
  concluded,
  control,
  openGuide,
  part,
  openWhole,
  PATIENT,
  press,
  settled,
} from '../../../support/browser/guide-driver.js';

const image = document.createElement('img');

/** Inserts an image with this name into the page. */
const clobber = (name: string): void => {
  image.setAttribute('name', name);
  image.alt = '';
  Reflect.get(Document.prototype, 'documentElement', document).append(image);
  expect(Reflect.get(document, name) === image, name).to.equal(true);
};

/** Removes a guide from the page and inserts it again, so that its controllers connect again. */
const reconnect = (guide: Element): void => guide.parentElement?.append(guide);

const NAMES = ['querySelector', 'documentElement', 'body', 'baseURI', 'adoptedStyleSheets'];

describe('a page with an image that is named like a member of the document', () => {
  afterEach(() => {
    image.remove();
  });

  for (const clobbered of NAMES) {
    it(`a guide erases the answers when its page is left, with ${clobbered} clobbered`, async () => {
      const guide = await openGuide(concluded(PATIENT));
      clobber(clobbered);
      reconnect(guide);
      expect(guide.state).to.equal('concluded');
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      await settled(guide);
      expect([guide.state, Object.keys(guide.answers)]).to.deep.equal(['welcome', []]);
    });

    it(`a guide prints the letter and removes it, with ${clobbered} clobbered`, async () => {
      const guide = await openWhole(concluded(PATIENT));
      const takeaway = part(guide, 'eh-takeaway');
      clobber(clobbered);
      const print = window.print.bind(window);
      let papers = 0;
      const count = (): number =>
        Document.prototype.querySelectorAll.call(document, '.eh-letter').length;
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        papers = count();
        dispatchEvent(new Event('afterprint'));
      };
      try {
        control(takeaway, 'Print my letter').click();
        await guide.updateComplete;
      } finally {
        window.print = print;
      }
      expect([papers, count()]).to.deep.equal([1, 0]);
    });
  }

  it('a guide can be disabled when members of the document are clobbered', async () => {
    const guide = await openGuide();
    clobber('querySelector');
    const off = Object.assign(document.createElement('meta'), { name: 'evenhand', content: 'off' });
    document.head.append(off);
    try {
      reconnect(guide);
      expect(guide.disabled).to.equal(true);
    } finally {
      off.remove();
    }
  });

  for (const clobbered of ['createElement', 'createTreeWalker']) {
    it(`a guide erases the answers even if lit cannot render: ${clobbered}`, async () => {
      const guide = await openGuide(concluded(PATIENT));
      clobber(clobbered);
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      expect(guide.answers).to.deep.equal({});
      await settled(guide).catch(() => undefined);
    });
  }

  for (const clobbered of ['createElement', 'importNode', 'createComment', 'createTreeWalker']) {
    it(`a guide, or the page’s fallback if lit cannot render, is shown: ${clobbered}`, async () => {
      const guide = document.createElement('eh-guide');
      const fallback = document.createElement('p');
      fallback.slot = 'fallback';
      fallback.textContent = 'Talk with your doctor.';
      guide.append(fallback);
      guide.pack = liver;
      const { body } = document;
      clobber(clobbered);
      try {
        body.append(guide);
        await guide.updateComplete.catch(() => undefined);
        const isGuide = Boolean(guide.shadowRoot?.querySelector('section')?.innerText);
        expect([isGuide, fallback.checkVisibility()]).to.have.members([true, false]);
      } finally {
        guide.remove();
      }
    });
  }

  it('a guide continues to a question when members of the document are clobbered', async () => {
    const guide = await openGuide();
    clobber('querySelector');
    reconnect(guide);
    await press(guide, 'Start');
    expect(guide.state).to.equal('asking');
  });
});
