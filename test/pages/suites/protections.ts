// Tests of the checks on hostile pages: each fails when one protection is removed from the source.
import { expect } from 'chai';
import { rmSync } from 'node:fs';
import { alteredDist, type Change } from '../support/altered.ts';
import type { Browser } from '../support/driver.ts';
import { HardPages } from '../support/hard-page.ts';
import { CHECKS } from './hostile/checks.ts';

interface Seed {
  /** The protection to remove. */
  readonly without: Change;
  /** The check that must fail, and its message. */
  readonly breaks: string;
  readonly says: RegExp;
}

/** In milliseconds. Some seeds take away what a check waits for, so that it waits in vain to the end. */
const PATIENCE = 2500;

const same = (way: string): string => `says the same, and as legibly: ${way}`;

const SEEDS: Readonly<Record<string, Seed>> = {
  'the page’s choice of history': {
    without: ['elements/guide/history.ts', 'if (!this.#host.history) return;', ''],
    breaks: 'Back and Forward are the page’s alone where it does not ask',
    says: /^entries: /,
  },
  'what the page has kept in its entry': {
    without: [
      'elements/guide/history.ts',
      'if (index === 1)',
      "if (index === 1) history.replaceState({ evenhand: [this.#mark, 0] }, '');\n if (index === 1)",
    ],
    breaks: 'Back and Forward leave the entries of the page to the page',
    says: /^what the page has kept: /,
  },
  'going on after a move': {
    without: [
      'controllers/guide-controller.ts',
      'this.#subscription = this.#watched = this.#selected = this.#thrown = undefined;',
      'this.#subscription = undefined;',
    ],
    breaks: 'keeps its answers when it is moved, and goes on',
    says: /no option none|not at “asking condition”/,
  },
  'listeners that are taken off': {
    without: [
      'controllers/idle-erase.ts',
      "removeEventListener('pagehide', this.#handlePageHide);",
      '',
    ],
    breaks: 'leaves nothing behind on the window and the document, however often it comes and goes',
    says: /^(after a hundred times|once it has gone): /,
  },
  'timers that are stopped': {
    without: ['controllers/idle-erase.ts', 'clearTimeout(this.#timer);', ''],
    breaks: 'leaves nothing behind on the window and the document, however often it comes and goes',
    says: /^after a hundred times: /,
  },
  'fields that keep their events': {
    without: ['elements/guide/page/contain-field-events.ts', 'event.stopPropagation();', ';'],
    breaks: 'tells nothing that other libraries listen to, and lets their own events pass',
    says: /^heard of the guide: /,
  },
  'fields of the page that are let be': {
    without: [
      'elements/guide/page/contain-field-events.ts',
      'if (origin.getRootNode() !== (event.currentTarget as ShadowRoot).host.getRootNode())',
      '',
    ],
    breaks: 'tells nothing that other libraries listen to, and lets their own events pass',
    says: /^heard of the field of the page: /,
  },
  'keeping out of forms': {
    without: [
      'elements/guide/guide.ts',
      'static override styles',
      'static formAssociated = true; static override styles',
    ],
    breaks: 'is no part of a form around it: Enter sends nothing, and nothing is in its data',
    says: /^what the form knows: /,
  },
  'its own size where rem is small': {
    without: [
      'elements/guide/page/small-rem.ts',
      'const zoom = Math.max(own, ratio);',
      'const zoom = 1;',
    ],
    breaks: same('small rem'),
    says: /^how it looks: /,
  },
  'marks for session recorders': {
    without: ['elements/guide/page/on-any-page.ts', 'keepMasked(guide);', ''],
    breaks: 'marks itself for session recorders',
    says: /^marks: /,
  },
  'translate="no"': {
    without: ['controllers/element.ts', '(child as HTMLElement).translate = false', 'void child'],
    breaks: 'is left alone by translators, and remembered by no browser',
    says: /^words to translate: /,
  },
  'autocomplete of a question': {
    without: ['elements/plain/choice.ts', 'autocomplete="off"', ''],
    breaks: 'is left alone by translators, and remembered by no browser',
    says: /^fields of a question: /,
  },
  'autocomplete of a result': {
    without: ['elements/result/ask.ts', 'autocomplete="off"', ''],
    breaks: 'is left alone by translators, and remembered by no browser',
    says: /^fields of a result: /,
  },
  'erasing at pagehide': {
    without: ['controllers/idle-erase.ts', "this.erase('left');", ''],
    breaks: 'erases the answers when the page is put away',
    says: /^once put away: /,
  },
  'erasing when idle': {
    without: [
      'controllers/idle-erase.ts',
      'if (now < this.#eraseAt) return;',
      'if (now < Infinity) return;',
    ],
    breaks: 'erases the answers when nobody has touched the page for 30 minutes',
    says: /^after 31 minutes: /,
  },
  'the colour of a table, in quirks mode': {
    without: ['styles/comparison-table.ts', 'color: inherit;', ''],
    breaks: 'is drawn in quirks mode as elsewhere',
    says: /^in quirks mode: /,
  },
  'addresses beside the file, under <base>': {
    without: ['embed.ts', 'import.meta.url', 'document.baseURI'],
    breaks: 'finds its languages beside itself, whatever `<base>` says',
    says: /no button/,
  },
  'its own direction': {
    without: ['elements/guide/shell.ts', ' dir=${words.dir}', ''],
    breaks: same('from right to left'),
    says: /^what is said: /,
  },
  'courses one under another, at 280 px': {
    without: ['styles/comparison-table.ts', '(max-width: 47.99rem)', '(max-width: 1rem)'],
    breaks: same('narrow'),
    says: /^what is cut off: /,
  },
  'rows of buttons that wrap, with spaced text': {
    without: ['styles/controls.ts', 'flex-wrap: wrap;', ''],
    breaks: same('far apart'),
    says: /^(what is cut off|how far it sticks out): /,
  },
  'lines that no page presses together': {
    without: ['elements/guide/shell.styles.ts', 'line-height: max(1.55em, 1lh);', ''],
    breaks: same('close together'),
    says: /^what is cut off: /,
  },
  'spacing that is let in': {
    without: ['elements/guide/shell.styles.ts', 'letter-spacing: inherit;', ''],
    breaks: 'a reader’s own spacing of letters and lines reaches the text',
    says: /^spacing of letters: /,
  },
  'events that leave a shadow root': {
    without: ['elements/guide/events.ts', 'composed: true', 'composed: false'],
    breaks: 'can be heard of outside a shadow root that it stands in, and keeps the focus',
    says: /heard of no guide/,
  },
  'names that another copy has taken': {
    without: ['elements/register.ts', 'if (other !== undefined) return other !== element;', ''],
    breaks:
      'works beside a second copy of the library, where the policy lets two of them make theirs',
    says: /already been (used|defined)|NotSupported|same name/i,
  },
  'a wall against resets': {
    without: ['elements/guide/shell.styles.ts', 'all: initial;', ''],
    breaks: same('letters'),
    says: /^how it looks: /,
  },
};

export function protectionsSuite(browser: () => Browser): void {
  let whole: HardPages;
  before(async () => {
    whole = await HardPages.begin(browser());
    await whole.clean();
    await whole.close();
  });
  after(() => whole.end());

  for (const [name, { without, breaks, says }] of Object.entries(SEEDS)) {
    it(`the checks fail without ${name}`, async () => {
      const check = CHECKS[breaks];
      if (!check) throw new Error(`There is no check “${breaks}”.`);
      const folder = await alteredDist(without);
      const pages = await HardPages.begin(browser(), { '/dist/': folder }, whole.pack, PATIENCE);
      pages.knows(whole.clean());
      try {
        const said = await check(pages).then(
          () => 'It passed.',
          (error: unknown) => (error instanceof Error ? error.message : String(error)),
        );
        expect(said).to.match(says);
      } finally {
        await pages.end();
        rmSync(folder, { recursive: true });
      }
    });
  }
}
