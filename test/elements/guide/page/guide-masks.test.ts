// The marks that exclude an element from session recorders. The guide restores them when a page removes them.
import { expect } from '@open-wc/testing';
import '../../../../src/define.js';
import { maskFromRecorders } from '../../../../src/elements/guide/page/recorder-masks.js';
import {
  PATIENT,
  concluded,
  control,
  openGuide,
  openWhole,
  part,
} from '../../../support/browser/guide-driver.js';

const marksOf = (element: Element): string[] => [
  ...element.getAttributeNames().filter((name) => name.startsWith('data-')),
  ...element.classList,
];
const bare = document.createElement('div');
maskFromRecorders(bare);
const ALL = marksOf(bare);
const later = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

describe('the marks for session recorders', () => {
  it('the guide has ten marks for session recorders', () => {
    expect(ALL).to.have.length(10);
  });

  it('the guide restores the marks when a framework sets another class', async () => {
    const guide = await openGuide();
    guide.className = 'wide';
    await later();
    expect(marksOf(guide)).to.include.members(['wide', ...ALL]);
  });

  it('the guide restores the marks when a morph removes every attribute', async () => {
    const guide = await openGuide();
    for (const name of guide.getAttributeNames()) guide.removeAttribute(name);
    await later();
    expect(marksOf(guide)).to.include.members(ALL);
  });

  it('the marks do not replace a value of the page', async () => {
    const guide = await openGuide();
    guide.setAttribute('data-dd-privacy', 'mask');
    await later();
    expect(guide.getAttribute('data-dd-privacy')).to.equal('mask');
  });

  it('the guide stops restoring marks that a script removes each time, so the page does not hang', async () => {
    const guide = await openGuide();
    let taken = 0;
    const page = new MutationObserver(() => {
      if (guide.className === 'wide') return;
      taken += 1;
      guide.className = 'wide';
    });
    page.observe(guide, { attributes: true });
    guide.className = 'wide';
    await later();
    page.disconnect();
    expect(taken).to.be.within(1, 40);
    await new Promise((done) => setTimeout(done, 1100));
    expect(marksOf(guide), 'once the page is calm').to.include.members(['wide', ...ALL]);
  });

  it('the letter has the marks before it has content', async () => {
    const guide = await openWhole(concluded(PATIENT));
    const print = window.print.bind(window);
    const attach = Reflect.get(Element.prototype, 'attachShadow');
    let marks: string[] = [];
    window.print = () => undefined;
    Element.prototype.attachShadow = function (init) {
      if (this.classList.contains('eh-letter')) marks = marksOf(this);
      return attach.call(this, init);
    };
    try {
      control(part(guide, 'eh-takeaway'), 'Print my letter').click();
    } finally {
      window.print = print;
      Element.prototype.attachShadow = attach;
      dispatchEvent(new Event('afterprint'));
    }
    expect(marks).to.include.members(ALL);
  });
});
