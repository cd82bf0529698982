import { LitElement, render } from 'lit';
import { warnOfSpelling } from '#attribute-spelling';
import { firstWords, wordsFor } from '../words/index.js';
import { adoptStyles } from './adopt-styles.js';
import { renderFailure, partFailedMessage } from './error-boundary.js';
import { languageAround } from './language-around.js';
import { page } from './unclobbered.js';
import { warnOnce } from './warn.js';

type Fallback = (error: unknown, host: LitElement) => unknown;

const fallbacks = new WeakMap<LitElement, Fallback>();

/** Sets what an element renders when its update throws. */
export const setFallback = (host: LitElement, fallback: Fallback): void =>
  void fallbacks.set(host, fallback);

const warn: Fallback = (error, host) => {
  warnOnce('part-failed', host.localName, partFailedMessage(host.localName, error));
  return renderFailure(wordsFor(languageAround(host)) ?? firstWords);
};

/**
 * Base class of every element in the library, with an error boundary: when an update throws, the
 * element renders a fallback, and the rest of the page still works. The next update tries again.
 */
export class EhElement extends LitElement {
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(this);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    warnOfSpelling(this);
  }

  /** The page has moved the element into another document, or back. */
  protected adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      try {
        render((fallbacks.get(this) ?? warn)(error, this), this.renderRoot, this.renderOptions);
      } catch (again) {
        showFallback(this.renderRoot);
        throw again;
      }
    }
    // In all tested engines `translate="no"` on a host does not apply inside its shadow root.
    for (const child of this.renderRoot.children) (child as HTMLElement).translate = false;
  }
}

/**
 * Shows the page's own fallback where lit itself cannot render, as with `<img name="importNode">`,
 * which hides `document.importNode`. Without this slot the element would be empty.
 */
function showFallback(root: DocumentFragment | HTMLElement): void {
  if (root.childElementCount > 0) return;
  const slot = page('createElement').call(document, 'slot') as HTMLSlotElement;
  slot.name = 'fallback';
  root.append(slot);
}
