import { html, nothing, type TemplateResult } from 'lit';
import type { GuideValue } from '../../controllers/guide-controller.js';
import type { Sign } from '../../domain/pack.js';

/**
 * The fixed list of warning signs, the same for everyone, with what is a reason to call a doctor today.
 * Nothing in it can be ticked, and no sign says "not yet checked": a person who reads that may wait.
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
