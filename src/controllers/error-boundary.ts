import { html, nothing, render, type LitElement, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';
import { explain } from '#messages';
import { errorName } from '../domain/error-name.js';
import { page } from './unclobbered.js';
import { warnOnce } from './warn.js';

/** What lit keeps to a class and those that extend it. */
interface Updating {
  performUpdate(): void;
}

/**
 * Error boundary: shows a fallback when an element's `render` throws, so that the rest of the page goes on. The next
 * update tries again.
 *
 * @param instead returns the fallback
 */
export function withErrorBoundary(host: LitElement, instead: (error: unknown) => unknown): void {
  const element = host as unknown as Updating;
  const perform = element.performUpdate.bind(host);
  element.performUpdate = () => {
    try {
      perform();
    } catch (error) {
      try {
        render(instead(error), host.renderRoot, host.renderOptions);
      } catch (again) {
        showFallback(host.renderRoot);
        throw again;
      }
    }
    // `translate="no"` on a host does not reach into its shadow root, in any engine under test.
    for (const child of host.renderRoot.children) (child as HTMLElement).translate = false;
  };
}

/** Where lit itself cannot go on (`<img name="importNode">`), nothing would be shown: not even what the page has written. */
function showFallback(root: DocumentFragment | HTMLElement): void {
  if (root.childElementCount > 0) return;
  const slot = page('createElement').call(document, 'slot') as HTMLSlotElement;
  slot.name = 'fallback';
  root.append(slot);
}

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

/** The same for a plain part, which knows the words around it and no guide to tell. */
export function standInPlain(host: LitElement & { readonly words: Words }): void {
  withErrorBoundary(host, (error) => {
    warnOnce('part-failed', host.localName, partFailedMessage(host.localName, error));
    return renderFailure(host.words);
  });
}
