// The built guide fills the available width in flex, grid, floating, table and dialog parents, on wide pages and
// phones. Every kind of parent is on one page; test/elements/guide/page/width.test.ts tests each
// alone, from the source.
import { expect } from 'chai';
import { shrinking, sized, type Parent } from '../../support/browser/parents.ts';
import type { Browser, Data, Page } from '../support/driver.ts';
import { servePages } from '../support/pages.ts';

interface Measured {
  readonly name: string;
  readonly width: number;
  readonly room: number;
  /** Of the body: the most that a box with an intrinsic width can get. */
  readonly page: number;
  readonly drawn: boolean;
}

interface Measures {
  /** Before the script has loaded, with dist/embed.css alone. */
  readonly before: readonly Measured[];
  readonly after: readonly Measured[];
  readonly sideways: number;
}

declare global {
  interface Window {
    placeGuides(parents: unknown): void;
    measureGuides(): readonly Measured[];
  }
}

const PARENTS: Readonly<Record<string, Parent>> = { ...sized, ...shrinking };

/** The space that a parent with an intrinsic width may leave: a scrollbar, and the margin of the page once more. */
const LEFT_FREE = 33;

/** Runs in the page: measures before the guide is loaded and after every guide has rendered. */
async function measure(parents: Data, script: string): Promise<Measures> {
  window.placeGuides(parents);
  const before = window.measureGuides();
  await window.loadModule(script);
  let after = window.measureGuides();
  for (let tries = 0; tries < 200 && !after.every(({ drawn }) => drawn); tries += 1) {
    await new Promise((done) => setTimeout(done, 25));
    after = window.measureGuides();
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  return { before, after, sideways: scrollWidth - clientWidth };
}

/** The fault in the width of one guide; empty if there is none. */
function faultOf({ name, width, room, page, drawn }: Measured, before?: Measured): string {
  const { beside, takes = 0 } = PARENTS[name] as Parent;
  const least = beside === undefined ? room - 1 : Math.min(200, room / 2);
  const faults = [
    !drawn && 'is not drawn',
    (width < least || width > room + 1) && 'is not as wide as its room',
    name in shrinking && width < page - takes - LEFT_FREE && 'leaves much of the page free',
    before && Math.abs(before.width - width) > 1 && `was ${before.width.toFixed()} before`,
  ].filter(Boolean);
  const size = `${width.toFixed()} px of ${room.toFixed()}, page ${page.toFixed()}`;
  return faults.length === 0 ? '' : `${name}: ${faults.join(', ')} (${size})`;
}

export function parentsSuite(browser: () => Browser): void {
  let server: Awaited<ReturnType<typeof servePages>>;
  let page: Page;
  before(async () => {
    server = await servePages({ 'frame-src': "'self'" });
    page = await browser().open();
    await page.goto(`${server.url}/parents.html`);
  });
  after(async () => {
    await page.close();
    await server.close();
  });

  const check = ({ before, after, sideways }: Measures): void => {
    expect(after.length).to.equal(Object.keys(PARENTS).length);
    expect(after.map((one, index) => faultOf(one, before[index])).filter(Boolean)).to.deep.equal(
      [],
    );
    expect(sideways).to.equal(0);
  };
  const parents = PARENTS as unknown as Data;

  it('the built guide fills the available width in every kind of parent on a phone', async () => {
    check(await page.runInFrame(measure, parents, '/dist/embed.js'));
  });

  it('the built guide fills the available width in every kind of parent on a wide page', async () => {
    check(await page.run(measure, parents, '/dist/embed.js'));
  });
}
