import { sourcesCitedBy } from '../../domain/citations.js';
import { freshnessOf } from '../../domain/dates.js';
import type { Evidence, Pack, Source, Text, VoicedText } from '../../domain/pack.js';
import { textInVoice } from '../../domain/text-for.js';
import type { Words } from '../../words/words.js';
import { html, Html } from './html.js';
import { anchorOf, noteOf, signsOf } from './notes.js';
import { pageStyle } from './style.js';
import { coursesOf, figuresOf } from './tables.js';
import type { PageWords } from '../../words/page-words.js';

/** Input of every part of the page. */
export interface PageGuide {
  readonly pack: Pack;
  readonly text: Text;
  readonly words: Words;
  readonly pageWords: PageWords;
  readonly emergency: string;
  /** Resolves a text in the default voice, with the emergency number filled in. */
  readonly resolve: (said: VoicedText) => string;
}

/** A source as a link. An unchecked pack may use another scheme than https: then only the title. */
const linkOf = ({ url, title }: Source): Html =>
  /^https:/i.test(url)
    ? html`<a href="${url}" rel="noopener noreferrer"><bdi>${title}</bdi></a>`
    : html`<bdi>${title}</bdi>`;

/** The emergency number that a guide shows when a page sets none. */
export const EMERGENCY = '112';

/**
 * The whole guide of a pack as one HTML document: every note, for print, review, or a page without JavaScript.
 *
 * @param today date of the page: a pack that is due shows a warning; an expired one shows only its signs and sources
 */
export function toHtml(
  pack: Pack,
  text: Text,
  words: Words,
  pageWords: PageWords,
  today: Date,
): string {
  const resolve = (said: VoicedText): string =>
    textInVoice(said, 'default').replaceAll('{emergency}', EMERGENCY);
  return documentOf({ pack, text, words, pageWords, emergency: EMERGENCY, resolve }, today);
}

/** The document of a checked pack. */
export function documentOf(guide: PageGuide, today: Date): string {
  const { pack, text, words, resolve } = guide;
  const currency = freshnessOf(pack.dates, today);
  const old = {
    current: undefined,
    due: words.outOfDate(words.day(pack.dates.due)),
    expired: words.expired,
  }[currency];
  const whole = currency !== 'expired';
  return html`<!doctype html>
    <html lang="${text.language}" dir="${words.dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${text.title}</title>
        <style>
          ${new Html(pageStyle)}
        </style>
      </head>
      <body>
        <header>
          <p class="eyebrow">${text.title}</p>
          <h1>${resolve(text.decision)}</h1>
          ${pack.reviewedBy.length === 0 ? html`<p><strong>${words.notChecked}</strong></p>` : undefined}
          ${old === undefined ? undefined : html`<p class="mark">${old}</p>`}
          ${pack.example ? html`<p class="mark">${words.example}</p>` : undefined}
        </header>
        <main>
          ${whole ? welcomeOf(guide) : undefined} ${signsOf(guide)}
          ${whole ? bodyOf(guide) : undefined}
        </main>
        <footer>${aboutOf(guide)}</footer>
      </body>
    </html>`.markup.concat('\n');
}

function welcomeOf({ text, words, pageWords }: PageGuide): Html {
  const list = (heading: string, sentences: readonly string[]): Html =>
    html`<div>
      <h3>${heading}</h3>
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    </div>`;
  return html`<p class="lead">${pageWords.wholeGuide}</p>
    <section aria-labelledby="is">
      <h2 id="is">${words.about}</h2>
      <div class="pair">
        ${list(words.whatItIs, text.welcome.is)}${list(words.whatItIsNot, text.welcome.isNot)}
      </div>
      <p class="fine">${text.welcome.purpose}</p>
    </section>`;
}

function bodyOf(guide: PageGuide): Html {
  const { pack, text, words, pageWords, resolve } = guide;
  const section = (id: string, heading: string, inside: Html | readonly Html[]): Html =>
    html`<section aria-labelledby="${id}">
      <h2 id="${id}">${heading}</h2>
      ${inside}
    </section>`;
  const hints = (pack.askHints ?? []).map(
    ({ id }) => html`<li>${resolve(text.hints[id] ?? '')}</li>`,
  );
  const cautions = pack.notes.filter(({ caution }) => caution);
  return html`${section(
    'notes',
    pageWords.notes,
    pack.notes.filter(({ caution }) => !caution).map((note) => noteOf(guide, note)),
  )}
  ${
    cautions.length > 0
      ? section(
          'cautions',
          words.moreCautions,
          cautions.map((note) => noteOf(guide, note)),
        )
      : undefined
  }
  ${coursesOf(guide)} ${figuresOf(guide)}
  ${
    pack.values.length > 0
      ? section(
          'values',
          words.values,
          html`<ul>
            ${pack.values.map(({ id }) => html`<li>${resolve(text.values[id] ?? '')}</li>`)}
          </ul>`,
        )
      : undefined
  }
  ${
    pack.ask.length > 0
      ? section(
          'ask',
          words.ask,
          html`${
              hints.length > 0
                ? html`<p>${pageWords.forSome}</p>
                    <ul>
                      ${hints}
                    </ul>`
                : undefined
            }
            <ol>
              ${pack.ask.map(({ id }) => html`<li><strong>${resolve(text.ask[id]?.question ?? '')}</strong><br />${resolve(text.ask[id]?.why ?? '')}</li>`)}
            </ol>`,
        )
      : undefined
  }
  ${section(
    'questions',
    pageWords.questions,
    pack.questions.map(({ id, options }) => {
      const said = text.questions[id];
      return html`<h3>${resolve(said?.label ?? '')}</h3>
        <p class="fine">${resolve(said?.why ?? '')}</p>
        <ul>
          ${options.map((option) => html`<li>${resolve(said?.options[option.id] ?? '')}</li>`)}
        </ul>`;
    }),
  )}`;
}

function aboutOf({ pack, text, words }: PageGuide): Html {
  const { written, searched, due } = pack.dates;
  const facts: readonly (readonly [string, string])[] = [
    [words.madeBy, text.about.author],
    [words.paidBy, pack.paidBy.join(', ') || words.nobody],
    [words.checkedBy, pack.reviewedBy.join(', ') || words.notChecked],
    [words.written, words.day(written)],
    [words.searched, words.day(searched)],
    [words.due, words.day(due)],
    [words.version, `${pack.id} ${pack.version}`],
  ];
  const { article, search, evidence: sure, notDone, report } = text.about;
  const about = [article, search, sure, notDone, report];
  const evidence = Object.keys(words.evidence) as Evidence[];
  const { fingerprint } = pack;
  const hashes = fingerprint ? [fingerprint.structure, fingerprint.text[text.language] ?? ''] : [];
  return html`<h2>${words.whoMadeIt}</h2>
    <dl class="facts">
      ${facts.map(
        ([term, fact]) =>
          html`<div>
            <dt>${term}</dt>
            <dd><bdi>${fact}</bdi></dd>
          </div>`,
      )}
      <div>
        <dt>${words.fingerprint}</dt>
        <dd>
          ${hashes.length > 0 ? hashes.map((hash) => html`<span class="hash">${hash}</span><br />`) : words.integrity.unmarked}
        </dd>
      </div>
    </dl>
    ${about.map((sentence) => html`<p>${sentence}</p>`)}
    <h2>${words.howSure}</h2>
    <dl class="facts">
      ${evidence.map(
        (each) =>
          html`<div>
            <dt>${words.evidence[each].word}</dt>
            <dd>${words.evidence[each].means}</dd>
          </div>`,
      )}
    </dl>
    <h2>${words.sources}</h2>
    ${text.about.articleSource === undefined ? undefined : html`<p class="fine">${text.about.articleSource}</p>`}
    <ol class="sources">
      ${sourcesCitedBy(pack).map((source) => html`<li id="${anchorOf(source)}">${linkOf(source)}. <bdi>${source.publisher}</bdi>, ${source.undated ? words.readIn(source.year) : String(source.year)}.</li>`)}
    </ol>`;
}
