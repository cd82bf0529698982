import { LitElement, render } from 'lit';
import { en, wordsFor } from '../words/index.js';
import { adoptStyles } from './adopt-styles.js';
import { renderFailure, partFailedMessage } from './error-boundary.js';
import { languageAround } from './language-around.js';
import { page } from './unclobbered.js';
import { warnOnce } from './warn.js';

type Fallback = (error: unknown, host: LitElement) => unknown;

const fallbacks = new WeakMap<LitElement, Fallback>();

/** Decides what an element shows when its update throws. */
export const setFallback = (host: LitElement, fallback: Fallback): void =>
  void fallbacks.set(host, fallback);

const warn: Fallback = (error, host) => {
  warnOnce('part-failed', host.localName, partFailedMessage(host.localName, error));
  return renderFailure(wordsFor(languageAround(host)) ?? en);
};

/**
 * What every element of the library extends. It is an error boundary: when an update throws, it shows a fallback in its
 * own place, and the rest of the page goes on. The next update tries again.
 */
export class EhElement extends LitElement {
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(this);
    return root;
  }

  /** The page has moved it into another document, or back. */
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
    // `translate="no"` on a host does not reach into its shadow root, in any engine under test.
    for (const child of this.renderRoot.children) (child as HTMLElement).translate = false;
  }
}

/** Where lit itself cannot go on (`<img name="importNode">`), nothing would be shown: not even what the page has written. */
function showFallback(root: DocumentFragment | HTMLElement): void {
  if (root.childElementCount > 0) return;
  const slot = page('createElement').call(document, 'slot') as HTMLSlotElement;
  slot.name = 'fallback';
  root.append(slot);
}
