// The settings that a page may send to the frame: few, short, and each of its type.
import { expect } from '@open-wc/testing';
import { isHeight, isSettings } from '../../src/frame/messages.js';
import { applySettings, settingsOf } from '../../src/frame/settings.js';

/** A guide of a page of its own, so that nothing of this page changes. */
function given(settings: Readonly<Record<string, unknown>>): HTMLElement {
  const other = document.implementation.createHTMLDocument();
  const guide = other.body.appendChild(other.createElement('eh-guide'));
  applySettings(guide, settings);
  return guide;
}

describe('the settings of a frame', () => {
  it('settings are read from an address, and those after # have priority', () => {
    expect(
      settingsOf({ search: '?lang=es&publisher=A', hash: '#publisher=Cl%C3%ADnica%20B' }),
    ).to.deep.equal({ lang: 'es', publisher: 'Clínica B' });
    expect(settingsOf({ search: '', hash: '' })).to.deep.equal({});
  });

  it('settings reach the guide as attributes, tokens and a colour scheme', () => {
    const guide = given({
      lang: 'es',
      publisher: 'Arroyo',
      'offers-treatment': 'no',
      accent: 'rgb(1 2 3)',
      radius: '8px',
      scheme: 'dark',
    });
    expect(
      ['lang', 'publisher', 'offers-treatment'].map((name) => guide.getAttribute(name)),
    ).to.deep.equal(['es', 'Arroyo', 'no']);
    expect(
      ['--eh-accent', '--eh-radius'].map((name) => guide.style.getPropertyValue(name)),
    ).to.deep.equal(['rgb(1 2 3)', '8px']);
    expect(guide.ownerDocument.documentElement.style.colorScheme).to.equal('dark');
  });

  for (const [what, settings] of [
    ['what is no setting', { 'leave-to': '/elsewhere', onclick: 'x', ink2: 'red' }],
    ['a value that is no text', { publisher: ['x'], lang: 5 }],
    ['a value that is too long', { publisher: 'x'.repeat(121), font: 'x'.repeat(121) }],
    ['a colour that is none', { accent: 'reddish' }],
    [
      'a value that fetches or refers',
      { accent: 'url(/pixel.png)', ink: 'var(--secret)', paper: 'env(x)' },
    ],
    ['a value that would end its declaration', { font: 'serif; color: red', radius: '1px}' }],
    ['a scheme that is none', { scheme: 'purple' }],
    ['what a prototype brings along', Object.create({ publisher: 'x' }) as Record<string, unknown>],
  ] as const) {
    it(`settings ignore ${what}`, () => {
      const guide = given(settings);
      expect(guide.getAttributeNames()).to.deep.equal([]);
      expect(guide.ownerDocument.documentElement.style.colorScheme).to.equal('');
    });
  }
});

describe('the messages of a frame', () => {
  it('a height message contains a number in the range of a guide', () => {
    expect(
      [1, 0.5, 200_000].map((height) => isHeight({ evenhand: 'height', height })),
    ).to.deep.equal([true, true, true]);
    expect(
      [0, -1, 200_001, Infinity, NaN, '900', null].map((height) =>
        isHeight({ evenhand: 'height', height }),
      ),
    ).to.deep.equal(Array(7).fill(false));
  });

  it('a settings message is an object', () => {
    expect(isSettings({ evenhand: 'settings', settings: {} })).to.equal(true);
    for (const data of [
      null,
      'settings',
      {},
      { evenhand: 'settings' },
      { evenhand: 'settings', settings: null },
      { evenhand: 'height', settings: {} },
    ]) {
      expect(isSettings(data), JSON.stringify(data)).to.equal(false);
    }
  });
});
