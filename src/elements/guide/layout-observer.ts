import type { ReactiveController, ReactiveElement } from 'lit';
import { onRegister } from '../../registry/registry.js';
import { containFieldEvents } from './contain-field-events.js';
import { KeepMarks } from './recorder-masks.js';
import { isSwitchedOff } from './page-settings.js';

type Host = ReactiveElement & { disabled: boolean };

/**
 * Renders a guide again when its layout changes, and when a pack or a language comes after the guide was there.
 * Switches it off where the page says so, and closes it to what else the page runs.
 */
export class LayoutObserver implements ReactiveController {
  readonly #host: Host;
  readonly #layout: MutationObserver;
  readonly #marks: KeepMarks;
  readonly #came: () => void;
  #stopWaiting: (() => void) | undefined;

  /** @param came called when something came */
  constructor(host: Host, came: () => void) {
    this.#host = host;
    this.#marks = new KeepMarks(host);
    this.#came = came;
    this.#layout = new MutationObserver(this.#handleChange);
    host.addController(this);
  }

  hostConnected(): void {
    this.#marks.start();
    containFieldEvents(this.#host.renderRoot);
    this.#layout.observe(this.#host, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['slot', 'kind'],
    });
    this.#stopWaiting = onRegister(() => {
      this.#came();
      this.#handleChange();
    });
    if (isSwitchedOff()) this.#host.disabled = true;
    // Both may have changed while the guide was out of the page.
    this.#handleChange();
  }

  hostDisconnected(): void {
    this.#layout.disconnect();
    this.#marks.stop();
    this.#stopWaiting?.();
  }

  #handleChange = (): void => {
    this.#host.requestUpdate();
  };
}
