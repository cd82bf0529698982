import { html, nothing, type TemplateResult } from 'lit';
import type { GuideValue } from '../../controllers/guide-controller.js';
import type { Evidence } from '../../domain/pack.js';

/**
 * How many of three marks are filled for a degree of certainty. The marks only repeat the word.
 */
const MARKS: Readonly<Record<Evidence, number>> = {
  established: 3,
  'early-trials': 2,
  contested: 1,
  unproven: 0,
  'no-claim': 0,
};

/** The marks of an evidence word. "No claim" has none: it does not mean unsure. */
export const evidenceMark = (evidence: Evidence): TemplateResult | typeof nothing =>
  evidence === 'no-claim'
    ? nothing
    : html`<span class="mark" aria-hidden="true"
        >${[1, 2, 3].map((place) => html`<i class=${place <= MARKS[evidence] ? 'on' : ''}></i>`)}</span
      >`;

/** Legend of the evidence words of these notes, behind one control. */
export function renderEvidenceWords(
  { pack, words }: GuideValue<unknown>,
  notes: readonly { readonly id: string }[],
): TemplateResult | typeof nothing {
  const shown = new Set(notes.map(({ id }) => id));
  const found = new Set(pack.notes.flatMap(({ id, evidence }) => (shown.has(id) ? evidence : [])));
  const all = (Object.keys(words.evidence) as Evidence[]).filter((each) => found.has(each));
  if (all.length === 0) return nothing;
  return html`
    <details class="words fine">
      <summary>${words.howSure}</summary>
      <dl class="facts">
        ${all.map((evidence) => {
          const { word, means } = words.evidence[evidence];
          return html`<div>
            <dt>${evidenceMark(evidence)}${word}</dt>
            <dd>${means}</dd>
          </div>`;
        })}
      </dl>
    </details>
  `;
}
