import { html, type TemplateResult } from 'lit';
import type { Words } from '../../words/words.js';

/** The mark of what has no source and no check by a clinician: our advice, general knowledge, the article alone. */
export const OURS = '°';

/** Legend of the mark, shown once at the top of a result. */
export const oursLegend = ({ ourAdviceMeans }: Words): TemplateResult =>
  html`<p class="legend fine soft">
    <span aria-hidden="true">${OURS}&nbsp;</span>${ourAdviceMeans}
  </p>`;
