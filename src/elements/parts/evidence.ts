import { html, nothing, type TemplateResult } from 'lit';
import type { GuideValue } from '../../controllers/guide-controller.js';
import type { Evidence } from '../../domain/pack.js';
import { heading } from './heading.js';

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

/**
 * How many of these notes have each evidence word. A count, not a score.
 */
export function renderEvidenceSummary(
  { pack, words, headingLevel }: GuideValue<unknown>,
  notes: readonly { readonly id: string }[],
): TemplateResult | typeof nothing {
  const shown = new Set(notes.map(({ id }) => id));
  const found = pack.notes.flatMap(({ id, evidence }) =>
    evidence !== undefined && shown.has(id) ? [evidence] : [],
  );
  if (found.length === 0) return nothing;
  const all = (Object.keys(words.evidence) as Evidence[]).filter((evidence) =>
    found.includes(evidence),
  );
  return html`
    <section>
      ${heading(headingLevel + 1, words.sureOf)}
      <p class="soft">${words.sureOfLead}</p>
      <dl class="facts">
        ${all.map((evidence) => {
          const { word, means } = words.evidence[evidence];
          const count = words.noteCount(found.filter((each) => each === evidence).length);
          return html`<div>
            <dt>${evidenceMark(evidence)}${word}</dt>
            <dd>${count}<span class="soft">: ${means}</span></dd>
          </div>`;
        })}
      </dl>
    </section>
  `;
}
