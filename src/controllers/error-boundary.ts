import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';
import { explain } from '#messages';

/** The name of a thrown error. Never its message, which may contain an answer. */
export const errorName = (error: unknown): string =>
  error instanceof Error ? error.name : typeof error;

export const partFailedMessage = (name: string, error: unknown): string =>
  explain('part-failed', name, errorName(error));

/**
 * The reader's message for a part that failed: what failed, what still works and what to do. It is
 * styled as a warning only when it shows a number to call. Otherwise it is plain, since nothing is
 * wrong with the reader.
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
