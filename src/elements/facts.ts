import { html, type TemplateResult } from 'lit';
import type { Reading } from '../context/guide-part.js';

/** Who stands behind a guide: who wrote it, runs the page, sells, paid and checked. Said even where nothing was said. */
export function whoStandsBehind({ site, pack, text, words }: Reading<unknown>): TemplateResult {
  const sells = { yes: words.sellsYes, no: words.sellsNo, unsaid: words.sellsUnknown }[site.offersTreatment ?? 'unsaid'];
  const facts: [string, string][] = [
    [words.madeBy, text.about.author],
    [words.runBy, site.publisher ?? words.notSaid],
    [words.sells, sells],
    [words.paidBy, pack.paidBy.join(', ') || words.nobody],
    [words.checkedBy, pack.reviewedBy.join(', ') || words.notChecked],
  ];
  return html`<dl class="facts">${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>`;
}
