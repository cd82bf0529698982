import { html, nothing, type TemplateResult } from 'lit';
import type { GuideValue } from '../../controllers/guide-controller.js';
import type { Sign } from '../../domain/pack.js';

/**
 * Warning signs, all or some: first those that need help now, then reasons to call a doctor today. Every reader gets
 * the same list. Signs have no checkboxes, and none is marked "not yet checked": a reader who sees that may wait.
 */
export function warningSigns(
  { pack, text, resolve }: Pick<GuideValue<unknown>, 'pack' | 'text' | 'resolve'>,
  signs: readonly Sign[] = pack.signs,
): TemplateResult {
  const list = (lead: TemplateResult, listed: readonly Sign[]): TemplateResult | typeof nothing =>
    listed.length > 0
      ? html`${lead}
          <ul class="signs">
            ${listed.map(({ id }) => html`<li data-id=${id}>${resolve(text.signs.signs[id] ?? '')}</li>`)}
          </ul>`
      : nothing;
  return html`
    ${list(
      html`<p>${text.signs.lead}</p>`,
      signs.filter((sign) => !sign.today),
    )}
    ${list(
      html`<p class="today">${text.signs.todayLead}</p>`,
      signs.filter((sign) => sign.today),
    )}
  `;
}
