import { html, nothing, type TemplateResult } from 'lit';
import type { GuideValue } from '../../controllers/guide-controller.js';
import type { Sign } from '../../domain/pack.js';

/**
 * The list of warning signs, the same for every reader, with reasons to call a doctor today. Signs
 * cannot be ticked, and none is marked "not yet checked": a reader of that may wait.
 */
export function warningSigns({
  pack,
  text,
  resolve,
}: Pick<GuideValue<unknown>, 'pack' | 'text' | 'resolve'>): TemplateResult {
  const list = (lead: TemplateResult, signs: readonly Sign[]): TemplateResult | typeof nothing =>
    signs.length > 0
      ? html`${lead}
          <ul class="signs">
            ${signs.map(({ id }) => html`<li data-id=${id}>${resolve(text.signs.signs[id] ?? '')}</li>`)}
          </ul>`
      : nothing;
  return html`
    ${list(
      html`<p>${text.signs.lead}</p>`,
      pack.signs.filter((sign) => !sign.today),
    )}
    ${list(
      html`<p class="today">${text.signs.todayLead}</p>`,
      pack.signs.filter((sign) => sign.today),
    )}
  `;
}
