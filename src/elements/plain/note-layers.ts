import { OURS } from '../parts/our-advice.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../words/words.js';
import { evidenceMark } from '../parts/evidence.js';
import { sourceList, summaryOf } from '../parts/sources.js';
import type { NoteContent } from './note-types.js';

/** One layer of a note, under the name of its source. */
export const layer = (who: unknown, text: string): TemplateResult => html`
  <div class="layer" part="layer">
    <span class="kicker">${who}</span>
    <p>${text}</p>
  </div>
`;

/** The layer of the article, or a line that the article says nothing about it. */
export const articleLayer = ({ article }: NoteContent, words: Words): TemplateResult =>
  article === undefined
    ? html`<p class="fine soft">${words.articleSilent}</p>`
    : layer(words.articleSays, article);

/** The layer of other sources, with their names. It is separate, so that no reader attributes it to the article. */
export const othersLayer = ({ title, others, sources }: NoteContent, words: Words): unknown => [
  others === undefined ? nothing : layer(words.othersSay, others),
  sources.length === 0
    ? html`<p class="fine soft">${words.noSource}</p>`
    : sourceList(title, sources, words),
];

/**
 * Sentences for people in this reader's situation, and one list of all their sources.
 *
 * @param isFirstOpen the compact note already shows the first sentence
 */
export const linesLayer = (
  { title, lines = [] }: NoteContent,
  words: Words,
  isFirstOpen: boolean,
): TemplateResult | typeof nothing =>
  lines.length === 0
    ? nothing
    : html`
        <div class="layer" part="layer">
          <span class="kicker">${words.inThisSituation}</span>
          ${lines.slice(isFirstOpen ? 1 : 0).map(({ text }) => html`<p>${text}</p>`)}
          ${sourceList(
            words.inThisSituation + words.colon + title,
            [...new Set(lines.flatMap(({ sources }) => sources))],
            words,
          )}
        </div>
      `;

/** The first sentence for people in this situation. A closed compact note shows it. */
export const openLine = (
  { lines: [line] = [] }: NoteContent,
  { inThisSituation, colon }: Words,
): TemplateResult | typeof nothing =>
  line
    ? html`<p class="line measure">
        <span class="visually-hidden">${inThisSituation}${colon}</span>${line.text}
      </p>`
    : nothing;

/** Strength of evidence: the word and its meaning. */
export function evidenceSentence(
  { evidence }: NoteContent,
  words: Words,
): TemplateResult | typeof nothing {
  if (evidence === undefined) return nothing;
  const { word, means } = words.evidence[evidence];
  return html`<p>${evidenceMark(evidence)}${word}${words.colon}${means}</p>`;
}

/** The reasons why the note is shown, behind a control. */
export const whyShown = (
  { title, why }: NoteContent,
  words: Words,
): TemplateResult | typeof nothing =>
  why.length === 0
    ? nothing
    : html`
        <details class="why">
          ${summaryOf(words.why, title)} ${why.map((sentence) => html`<p>${sentence}</p>`)}
        </details>
      `;

/** Advice of ours. A compact note belongs to a result, where a legend explains the mark once. */
export function adviceLayer(
  { advice }: NoteContent,
  words: Words,
  compact: boolean,
): TemplateResult | typeof nothing {
  if (advice === undefined) return nothing;
  const marked = html`${words.ourAdvice}<span aria-hidden="true">${OURS}</span>`;
  return layer(compact ? marked : words.advice, advice);
}
