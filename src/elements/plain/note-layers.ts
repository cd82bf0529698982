import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../words/words.js';
import { evidenceMark } from '../parts/evidence.js';
import { sourceList, summaryOf } from '../parts/sources.js';
import type { NoteContent } from './note-types.js';

/** What somebody says, under the name of who says it. */
export const layer = (who: unknown, text: string): TemplateResult => html`
  <div class="layer" part="layer">
    <span class="kicker">${who}</span>
    <p>${text}</p>
  </div>
`;

/** What the article says, or that it is silent. */
export const articleLayer = ({ article }: NoteContent, words: Words): TemplateResult =>
  article === undefined
    ? html`<p class="fine soft">${words.articleSilent}</p>`
    : layer(words.articleSays, article);

/** What others say, and from where: never beside the article's words, as if those came from there too. */
export const othersLayer = ({ title, others, sources }: NoteContent, words: Words): unknown => [
  others === undefined ? nothing : layer(words.othersSay, others),
  sources.length === 0
    ? html`<p class="fine soft">${words.noSource}</p>`
    : sourceList(title, sources, words),
];

/**
 * What is known for people in this reader's situation, and the sources of all these sentences in one list.
 *
 * @param isFirstOpen the first sentence is shown above already
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

/** The first sentence for people in this situation, which a compact note shows before it is opened. */
export const openLine = (
  { lines: [line] = [] }: NoteContent,
  { inThisSituation, colon }: Words,
): TemplateResult | typeof nothing =>
  line
    ? html`<p class="line measure">
        <span class="visually-hidden">${inThisSituation}${colon}</span>${line.text}
      </p>`
    : nothing;

/** How sure anyone is: the word, and what it means. */
export function evidenceSentence(
  { evidence }: NoteContent,
  words: Words,
): TemplateResult | typeof nothing {
  if (evidence === undefined) return nothing;
  const { word, means } = words.evidence[evidence];
  return html`<p>${evidenceMark(evidence)}${word}${words.colon}${means}</p>`;
}

/** Why the note is shown, behind a control. */
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
