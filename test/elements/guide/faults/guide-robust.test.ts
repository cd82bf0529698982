// Errors of a page, a layout or a pack must not blank a guide, make it one-sided, or keep answers.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../../src/define.js';
import type { Pack } from '../../../../src/domain/pack.js';
import { proved } from '../../../../src/domain/proved.js';
import type { EhGuide } from '../../../../src/elements/guide/guide.js';
import {
  concluded,
  liver,
  openGuide,
  part,
  PATIENT,
  press,
  seen,
  settled,
  words,
} from '../../../support/browser/guide-driver.js';
import { codes } from '../../../support/guide/problems.js';

describe('a guide', () => {
  it('a listener for eh-problem may disable the guide', async () => {
    const guide = await openGuide(concluded(PATIENT));
    guide.addEventListener('eh-problem', () => (guide.disabled = true), { once: true });
    guide.setAttribute('emergency-number', 'call us');
    await settled(guide);
    await settled(guide);
    expect([guide.disabled, guide.state, guide.answers]).to.deep.equal([true, undefined, {}]);
  });

  it('a guide continues when its record is set to nothing', async () => {
    const guide = await openGuide(concluded(PATIENT));
    guide.record = undefined;
    expect(guide.state).to.equal('concluded');
  });

  it('a guide uses a record that was set before it was inserted into the page', async () => {
    const { record } = await openGuide(concluded(PATIENT));
    const guide = document.createElement('eh-guide');
    guide.pack = liver;
    guide.record = record;
    document.body.append(guide);
    await settled(guide);
    expect(guide.state).to.equal('concluded');
    guide.remove();
  });

  it('a guide reports a broken pack that has the mark of a proof, and shows the fallback', async () => {
    const guide = await openGuide();
    guide.pack = proved({ id: 'bad' } as Pack);
    await settled(guide);
    expect([guide.state, codes(guide)]).to.deep.equal([undefined, ['pack-broken']]);
    guide.pack = liver;
    await settled(guide);
    expect([guide.state, codes(guide)]).to.deep.equal(['welcome', []]);
  });

  it('a guide names the broken pack and the kind of error, never its message', async () => {
    const guide = await openGuide();
    guide.pack = proved({
      id: 'bad',
      get questions() {
        throw new RangeError('you answered liver-cancer');
      },
    } as unknown as Pack);
    await settled(guide);
    expect(guide.problems[0]?.message)
      .to.match(
        /^No session can start with the pack "bad": evaluating it threw RangeError, .*checkPack/,
      )
      .and.not.include('liver-cancer');
  });

  it('a guide shows the language that was requested last, even if another arrives later', async () => {
    let late: (text: typeof words) => void = () => undefined;
    const slow = new Promise<typeof words>((resolve) => (late = resolve));
    const pack: Pack = {
      ...liver,
      id: 'slow',
      languages: ['en', 'en-GB'],
      text: { en: words, 'en-GB': () => slow },
    };
    const guide = await openGuide(html`<eh-guide .pack=${pack} lang="en-GB"></eh-guide>`);
    guide.lang = 'en';
    await settled(guide);
    late({ ...words, decision: 'Too late?' });
    await slow;
    await settled(guide);
    expect(seen(guide, '.top')).not.to.include('Too late?');
  });

  it('a guide reports once that its texts do not load, and shows a message', async () => {
    let asked = 0;
    const pack: Pack = {
      ...liver,
      id: 'mute',
      languages: ['en'],
      text: {
        en: () => {
          asked += 1;
          return Promise.reject(new Error('lost'));
        },
      },
    };
    const guide = document.createElement('eh-guide');
    guide.pack = pack;
    document.body.append(guide);
    for (let time = 0; time < 3; time += 1) {
      await settled(guide);
      guide.requestUpdate();
    }
    expect([asked, codes(guide)]).to.deep.equal([1, ['language-failed']]);
    expect(guide.problems[0]?.message)
      .to.match(/^The texts in en could not be loaded from \/text\/en: Error\. Check that /)
      .and.not.include('lost');
    expect(guide.shadowRoot?.textContent).to.contain('could not be loaded');
    guide.remove();
  });

  it('a part that is removed from a guide contains no answer', async () => {
    const guide = await openGuide(concluded(PATIENT));
    await press(guide, 'Change my answers');
    const review = part(guide, 'eh-review');
    review.remove();
    await review.updateComplete;
    expect(review.shadowRoot?.textContent.trim()).to.equal('');
  });

  it('a clone of a guide at its result, or one from rewritten markup, starts at the welcome', async () => {
    const guide = await openGuide(concluded(PATIENT));
    const clone = guide.cloneNode(true) as EhGuide;
    const page = document.createElement('div');
    page.append(guide);
    document.body.append(page);
    // As a theme that rewrites the page's own markup.
    page.innerHTML = String(page.innerHTML);
    page.append(clone);
    const guides = [...page.querySelectorAll('eh-guide')];
    for (const each of guides) {
      each.pack = liver;
      await settled(each);
      expect(each.state).to.equal('welcome');
      expect(each.answers).to.deep.equal({});
      expect(seen(each, '.top')).to.have.lengthOf(1);
    }
    expect(guides).to.have.lengthOf(2);
    page.remove();
  });

  it('a banner of the page that rewrites its own text does not reach the words of a guide inside it', async () => {
    const banner = document.createElement('div');
    const looks = {
      'writing-mode': 'vertical-rl',
      'font-size': '0px',
      color: 'transparent',
      '-webkit-text-fill-color': 'transparent',
      '-webkit-text-security': 'disc',
    };
    for (const [name, value] of Object.entries(looks)) banner.style.setProperty(name, value);
    document.body.append(banner);
    const plain = await openGuide();
    const guide = await openGuide();
    const styleOf = (each: EhGuide): string[] => {
      const style = getComputedStyle(
        part(each, 'eh-welcome').shadowRoot?.querySelector('p') as Element,
      );
      return Object.keys(looks).map((name) => `${name}: ${style.getPropertyValue(name)}`);
    };
    const before = styleOf(plain);
    banner.append(guide);
    await settled(guide);
    expect(styleOf(guide)).to.deep.equal(before);
    banner.remove();
  });
});
