import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../context/guide-part.js';
import type { Sign } from '../domain/pack.js';

/**
 * The fixed list of warning signs, the same for everyone, with what is a reason to call a doctor today.
 * Nothing in it can be ticked. A sign without a source says that no clinician has checked it.
 */
export function warningSigns({
  pack,
  text,
  words,
  say,
}: Pick<Reading<unknown>, 'pack' | 'text' | 'words' | 'say'>): TemplateResult {
  const now = pack.signs.filter((sign) => !sign.today);
  const today = pack.signs.filter((sign) => sign.today);
  const unsourced = pack.signs.some((sign) => sign.sources.length === 0);
  const item = ({ id, sources }: Sign): TemplateResult => html`
    <li data-id=${id}>
      ${say(text.signs.signs[id] ?? '')}${sources.length === 0 ? html`<span class="unsourced" aria-hidden="true">&nbsp;*</span><span class="visually-hidden"> (${words.unchecked})</span>` : nothing}
    </li>
  `;
  return html`
    ${
      now.length > 0
        ? html`<p>${text.signs.lead}</p>
            <ul class="signs">
              ${now.map(item)}
            </ul>`
        : nothing
    }
    ${
      today.length > 0
        ? html`<p class="today">${text.signs.todayLead}</p>
            <ul class="signs">
              ${today.map(item)}
            </ul>`
        : nothing
    }
    ${unsourced ? html`<p class="fine soft"><span aria-hidden="true">*</span> ${words.advice}</p>` : nothing}
  `;
}
