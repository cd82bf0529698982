import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';
import { explain } from '#messages';
import { errorName } from '../domain/error-name.js';

export const partFailedMessage = (name: string, error: unknown): string =>
  explain('part-failed', name, errorName(error));

/**
 * What a reader is told in its place: what failed, what still works, what to do. It is quiet, for nothing is wrong with
 * the reader; only where one must not be left without a number to call does it look like a warning.
 */
export const renderFailure = (words: Words, number?: string): TemplateResult => html`
  <div class="failed ${number === undefined ? '' : 'warned'}" role="alert">
    <p><b>${words.failed}</b></p>
    ${
      number === undefined
        ? nothing
        : html`<p>${words.failedTurn}</p>
            <a class="main" href="tel:${number}">${words.call(number)}</a>`
    }
    <p>${words.failedRest}</p>
  </div>
`;
