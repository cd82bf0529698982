import type { ReactiveController, ReactiveElement } from 'lit';
import { onPackDefined } from '../context/packs.js';

/** Renders a guide again when its layout changes, and when a pack is defined after the guide was there. */
export class WatchLayoutAndPacks implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #layout: MutationObserver;
  #stopWaiting: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#layout = new MutationObserver(this.#handleChange);
    host.addController(this);
  }

  hostConnected(): void {
    this.#layout.observe(this.#host, { childList: true, subtree: true, attributes: true, attributeFilter: ['slot', 'kind'] });
    this.#stopWaiting = onPackDefined(this.#handleChange);
    // Both may have changed while the guide was out of the page.
    this.#handleChange();
  }

  hostDisconnected(): void {
    this.#layout.disconnect();
    this.#stopWaiting?.();
  }

  #handleChange = (): void => {
    this.#host.requestUpdate();
  };
}
