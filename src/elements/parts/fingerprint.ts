import { html, type TemplateResult } from 'lit';
import { own } from '../../domain/lookup.js';
import type { GuideValue } from '../../controllers/guide-controller.js';
import { shortFingerprint } from '../../domain/fingerprint.js';
import { renderFacts } from './facts.js';
import type { Integrity } from '../guide/integrity.js';

/** The fingerprint of the content shown, and whether it is the published one. */
export function renderFingerprint(
  { pack, text, words }: GuideValue<unknown>,
  integrity: Integrity,
): TemplateResult {
  const { structure, text: texts } = pack.fingerprint ?? {};
  const spoken = own(texts, text.language);
  if (structure === undefined || spoken === undefined)
    return html`<p class="measure">${words.integrity[integrity]}</p>`;
  return html`
    ${renderFacts([[words.fingerprint, shortFingerprint(pack, text.language) ?? '']])}
    <p class="measure">${words.integrity[integrity]}</p>
    <details>
      <summary>${words.wholeFingerprint}</summary>
      <p class="whole fine">${structure}</p>
      <p class="whole fine">${spoken}</p>
    </details>
  `;
}
