// A picture of people: a mark for each, and the same in words.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { DrawnGroup, EhFigure } from '../../../src/elements/plain/figure.js';
import { emulateMedia } from '../../support/browser/commands.js';
import { deepAll, seen } from '../../support/browser/guide-driver.js';

const tea: DrawnGroup = { label: 'With tea', count: 12, of: 28, range: [9, 15] };
const water: DrawnGroup = { label: 'With water', count: 3, of: 26, about: true };

const drawn = (...groups: readonly DrawnGroup[]): Promise<EhFigure> =>
  fixture<EhFigure>(html`<eh-figure .groups=${groups}></eh-figure>`);
const pictures = (figure: EhFigure): SVGElement[] => deepAll<SVGElement>(figure, 'svg');
const paths = (picture: SVGElement): SVGPathElement[] => [...picture.querySelectorAll('path')];
/** The position of each person of an outline. */
const people = (path: SVGPathElement | undefined): string[] =>
  path?.getAttribute('d')?.match(/M[\d.]+ [\d.]+/g) ?? [];

describe('<eh-figure>', () => {
  it('eh-figure draws one mark for each person, filled for those who are counted', async () => {
    const counts = pictures(await drawn(tea, water)).map((picture) =>
      paths(picture).map((path) => people(path).length),
    );
    expect(counts).to.deep.equal([
      [12, 16],
      [3, 23],
    ]);
    const [picture] = pictures(await drawn(tea));
    const places = picture ? paths(picture).flatMap(people) : [];
    expect(new Set(places).size).to.equal(28);
  });

  it('eh-figure draws people on a page where Prototype.js replaced Array.from', async () => {
    const { from } = Array;
    try {
      Array.from = <T>(all: ArrayLike<T>): T[] => [...new Array<T>(all.length)];
      const [picture] = pictures(await drawn(tea));
      expect(picture && paths(picture).map((path) => people(path).length)).to.deep.equal([12, 16]);
    } finally {
      Array.from = from;
    }
  });

  it('marks differ by shape alone: filled or hollow, in one colour', async () => {
    const [picture] = pictures(await drawn(tea));
    const looks = picture ? paths(picture).map((path) => getComputedStyle(path)) : [];
    expect(looks[0]?.fill).to.equal(looks[0]?.stroke).and.to.equal(looks[1]?.stroke);
    expect(looks[1]?.fill).to.equal('none');
  });

  it('marks differ also with forced colours', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
    const [picture] = pictures(await drawn(tea));
    const [counted, others] = picture ? paths(picture).map((path) => getComputedStyle(path)) : [];
    expect(counted?.fill)
      .to.equal(others?.stroke)
      .and.to.equal(getComputedStyle(document.body).color);
    expect(others?.fill).to.equal('none');
  });

  it('eh-figure draws every group with marks of one size', async () => {
    const scales = pictures(await drawn(tea, water, { label: 'All', count: 86, of: 100 })).map(
      (picture) => {
        const { width, height } = picture.getBoundingClientRect();
        const [, , across = 0, down = 0] =
          picture.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
        expect(width / across).to.be.closeTo(height / down, 0.02);
        return width / across;
      },
    );
    expect(Math.max(...scales) - Math.min(...scales)).to.be.lessThan(0.01);
  });

  it('eh-figure has the same in words beside each picture, which is hidden from assistive technology', async () => {
    const figure = await drawn(tea, water);
    expect(seen(figure, 'figcaption')).to.deep.equal(['With tea', 'With water']);
    expect(seen(figure, 'b')).to.deep.equal(['12 of 28 people', '3 of about 26 people']);
    expect(seen(figure, 'figure span')).to.include('The source gives a range: 9 to 15 of 28.');
    expect(seen(figure, '[aria-hidden=true]')).to.deep.equal([
      '',
      '',
      'Each mark is one person. Filled marks are the people counted.',
    ]);
  });

  it('eh-figure gives a count out of 100 too, rounded, unless that would claim more than the source', async () => {
    const said = async (count: number, of: number, more = {}): Promise<string> =>
      seen(await drawn({ label: '', count, of, ...more }), 'b, b + span').join('');
    expect(await said(12, 28)).to.equal('12 of 28 people, about 43 of 100');
    expect(await said(3, 26, { about: true })).to.equal('3 of about 26 people, about 12 of 100');
    expect(await said(480, 1000)).to.equal('480 of 1000 people, about 48 of 100');
    // It is out of 100 already, or out of so few people that one of them is more than five of 100.
    for (const [count, of] of [
      [73, 100],
      [2, 19],
    ] as const)
      expect(await said(count, of)).to.equal(`${String(count)} of ${String(of)} people`);
    // Rounding would turn some people into nobody, and most into everybody.
    for (const count of [0, 1, 999, 1000])
      expect(await said(count, 1000)).to.equal(`${String(count)} of 1000 people`);
    expect(await said(1, 21, { share: true })).to.equal('about 1 of every 21 people');
  });

  it('numbers that are too large to draw are in words only', async () => {
    const figure = await drawn({ label: 'Lay awake', count: 310, of: 1204 });
    expect(seen(figure, 'b')).to.deep.equal(['310 of 1204 people']);
    expect(pictures(figure)).to.deep.equal([]);
    expect(seen(figure, 'p')).to.deep.equal([]);
  });

  it('eh-figure words a share as a share: nobody counted the people', async () => {
    const figure = await drawn({
      label: 'Slept',
      count: 73,
      of: 100,
      share: true,
      range: [62, 85],
    });
    expect(seen(figure, 'b')).to.deep.equal(['about 73 of every 100 people']);
    expect(seen(figure, 'p')).to.deep.equal([
      'Filled marks show a share. They are not people who were counted one by one.',
    ]);
    expect(seen(await drawn(tea), 'p')).to.deep.equal([
      'Each mark is one person. Filled marks are the people counted.',
    ]);
  });

  it('eh-figure shows nothing without groups', async () => {
    expect(seen(await drawn(), '*')).to.deep.equal([]);
  });
});
