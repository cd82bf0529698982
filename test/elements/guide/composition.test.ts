// The parts that a page can compose: each part alone inside a guide, and the plain parts without one.
import { expect, fixture } from '@open-wc/testing';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import '../../../src/define.js';
import { ELEMENTS, type ElementName } from '../../../src/elements/elements.js';
import type { EhChoice } from '../../../src/elements/plain/choice.js';
import type { EhFigure } from '../../../src/elements/plain/figure.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import type { EhNote } from '../../../src/elements/plain/note.js';
import * as library from '../../../src/index.js';
import { atWelcome } from '../../../stories/support/guide-at.js';
import {
  asking,
  concluded,
  deepAll,
  openChapters,
  openGuide,
  part,
  PATIENT,
  press,
  reviewing,
  seen,
  settled,
  tellWarningSign,
} from '../../support/browser/guide-driver.js';
import { renderedText } from '../../support/browser/rendered-text.js';

/** The root, and the plain parts. */
type Unconnected = 'eh-guide' | 'eh-chapter' | 'eh-choice' | 'eh-figure' | 'eh-note';

/** A screen that shows each connected part. */
const screens = {
  'eh-welcome': atWelcome,
  'eh-step': (parts) => asking(PATIENT, 'stage', parts),
  'eh-progress': (parts) => asking(PATIENT, 'stage', parts),
  'eh-language': (parts) => asking(PATIENT, 'stage', parts),
  'eh-review': (parts) => reviewing(PATIENT, parts),
  'eh-urgent': (parts) => concluded(PATIENT, parts),
  'eh-outcome': (parts) => concluded(PATIENT, parts),
  'eh-notes': (parts) => concluded(PATIENT, parts),
  'eh-courses': (parts) => concluded(PATIENT, parts),
  'eh-values': (parts) => concluded(PATIENT, parts),
  'eh-what-if': (parts) => concluded(PATIENT, parts),
  'eh-ask': (parts) => concluded(PATIENT, parts),
  'eh-takeaway': (parts) => concluded(PATIENT, parts),
  'eh-about': (parts) => concluded(PATIENT, parts),
  'eh-results': (parts) => concluded(PATIENT, parts),
} satisfies Record<Exclude<ElementName, Unconnected>, (parts?: unknown) => TemplateResult>;

const names = Object.keys(screens) as (keyof typeof screens)[];

/** Controls that only the whole result has, and a heading that only a part alone has. */
const OF_THE_WHOLE = '.ways, .section';

/** The text of a part in the whole guide. Two chapters share the courses: side by side, and the numbers. */
const wholeOf = (guide: EhGuide, name: keyof typeof screens): string[] =>
  deepAll(guide, name).flatMap((each) => renderedText(each, OF_THE_WHOLE));

async function guideWith(name: keyof typeof screens, only?: Element): Promise<EhGuide> {
  const guide = await openGuide(screens[name](only ?? nothing));
  await openChapters(guide);
  if (name === 'eh-urgent') await tellWarningSign(guide);
  return guide;
}

describe('a part alone in a guide', () => {
  it('evenhand exports the class of every element', () => {
    const exported = Object.entries<unknown>(library).filter(
      ([, value]) => typeof value === 'function' && value.prototype instanceof LitElement,
    );
    const nameOf = new Map<unknown, string>(ELEMENTS.map(([name, element]) => [element, name]));
    expect(exported.map(([name, value]) => nameOf.get(value) ?? name)).to.have.members([
      'EhElement',
      ...nameOf.values(),
    ]);
  });

  for (const name of names) {
    it(`${name} alone shows the same as in the whole guide`, async () => {
      const only = document.createElement(name);
      const guide = await guideWith(name, only);
      expect(renderedText(only, OF_THE_WHOLE)).not.to.have.length(0);
      expect(renderedText(only, OF_THE_WHOLE)).to.deep.equal(wholeOf(await guideWith(name), name));
      expect(guide.problems.map(({ code }) => code)).to.deep.equal(['layout-incomplete']);
    });
  }

  it('a part follows the session when other parts of the layout change it', async () => {
    const guide = await openGuide(
      atWelcome(
        html`<header><eh-welcome></eh-welcome></header>
          <main>
            <div><eh-step></eh-step></div>
          </main>`,
      ),
    );
    await press(part(guide, 'eh-welcome'), 'Start');
    expect(seen(part(guide, 'eh-step'), 'label')).not.to.have.length(0);
    expect(seen(part(guide, 'eh-welcome'), 'button')).to.deep.equal([]);
  });
});

describe('a part outside any guide', () => {
  it('parts outside a guide show nothing, and warn once by name and code', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (message: string) => void said.push(message);
    try {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(...[...names, ...names].map((name) => document.createElement(name)));
      await settled(page);
      await new Promise((done) => setTimeout(done, 50));
      expect(renderedText(page)).to.deep.equal([]);
    } finally {
      console.warn = warn;
    }
    const outside = said.filter((message) => message.includes('part-outside-guide'));
    expect(outside.map((message) => /<(.*?)>/.exec(message)?.[1])).to.have.members(names);
    expect(outside).to.have.lengthOf(names.length);
    for (const message of outside)
      expect(message).to.match(/^evenhand part-outside-guide: .*Move it inside one\.$/);
  });
});

describe('a plain part, with properties and no pack', () => {
  it('eh-choice shows a question, and reports what was chosen', async () => {
    const choice = await fixture<EhChoice>(
      html`<eh-choice
        label="Tea?"
        name="tea"
        .options=${[
          { id: 'yes', label: 'Yes' },
          { id: 'no', label: 'No' },
        ]}
      ></eh-choice>`,
    );
    const chosen: (readonly string[])[] = [];
    choice.addEventListener('change', () => void chosen.push(choice.chosen));
    deepAll(choice, 'input')[1]?.click();
    await settled(choice);
    expect([seen(choice, 'label'), chosen]).to.deep.equal([['Yes', 'No'], [['no']]]);
  });

  it('eh-note shows a note', async () => {
    const note = await fixture<EhNote>(
      html`<eh-note
        .note=${{ id: 'n', kind: 'risk', title: 'It may hurt', others: 'Some had pain.', sources: [], why: [] }}
      ></eh-note>`,
    );
    expect(seen(note, 'h4')).to.deep.equal(['It may hurt']);
    expect(renderedText(note)).to.include('Some had pain.');
  });

  it('eh-figure draws as many people as its words count', async () => {
    const figure = await fixture<EhFigure>(
      html`<eh-figure .groups=${[{ label: 'Lay awake', count: 3, of: 26 }]}></eh-figure>`,
    );
    expect(renderedText(figure).join(' ')).to.match(/Lay awake.*3.*26/);
    expect(
      deepAll<Element>(figure, 'path').map((path) => path.getAttribute('d')?.match(/M/g)?.length),
    ).to.deep.equal([3, 23]);
  });
});
