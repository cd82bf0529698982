import {
  css,
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { page } from '../../controllers/unclobbered.js';
import type { Words } from '../../words/words.js';

/**
 * The warning before answers are erased, and that it was answered. It takes no focus and no text away: it lies over the
 * end of the window, and any input answers it. Its region is there before its words, so that a screen reader tells them.
 *
 * @param notice minutes that are left, 0 once it was answered; undefined: no warning
 */
export const renderIdleWarning = (
  { idle }: Words,
  notice: number | undefined,
  keep: () => void,
): TemplateResult => html`
  <div role="alert">
    ${
      notice === undefined
        ? nothing
        : html`<div class="idle" popover="manual" role="dialog" aria-labelledby="idle">
            <p>
              <strong id="idle">${notice > 0 ? idle.title : idle.kept}</strong>
              ${notice > 0 ? html`<br />${idle.text(notice)}` : nothing}
            </p>
            <button class="main" type="button" @click=${keep}>${idle.keep}</button>
          </div>`
    }
  </div>
`;

export const idleWarningStyles = css`
  .idle {
    position: fixed;
    inset: auto 0.75rem 0.75rem;
    inline-size: auto;
    block-size: auto;
    max-inline-size: 40rem;
    margin: 0 auto;
    padding: 1rem 1.25rem;
    overflow: auto;
    border: 1px solid var(--_field);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 20%);
  }
  .idle:popover-open,
  .idle:not([popover]) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.5rem;
    align-items: center;
  }
  .idle p {
    flex: 1 1 16rem;
  }
  @media print {
    .idle {
      display: none;
    }
  }
`;

/** Lifts the warning into the top layer, and gives focus back when it goes while it has focus. */
export class IdleWarning implements ReactiveController {
  readonly #host: ReactiveElement;
  /** What had focus when the warning came. */
  #before: Element | null = null;
  #hadFocus = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = this.#warning?.matches(':focus-within') ?? false;
  }

  hostUpdated(): void {
    const warning = this.#warning;
    if (!warning) {
      if (this.#hadFocus) this.#giveBack();
      return;
    }
    // Firefox before 125 has no popovers: there the warning lies at the end of the guide.
    if (!('popover' in warning) || warning.matches(':popover-open')) return;
    this.#before = deepActive();
    warning.showPopover();
    if (parent !== window) liftIntoSight(warning);
  }

  get #warning(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.idle') ?? null;
  }

  #giveBack(): void {
    let back = this.#before;
    if (!back?.isConnected || back === page('body')) {
      back = this.#host.shadowRoot?.querySelector('.frame') ?? null;
      back?.setAttribute('tabindex', '-1');
    }
    (back as HTMLElement | null)?.focus({ preventScroll: true });
  }
}

function deepActive(): Element | null {
  let active = page('activeElement');
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** A frame may be as high as its content: the end of its window is then below what the reader sees of it. */
function liftIntoSight(warning: HTMLElement): void {
  new IntersectionObserver(([seen], observer) => {
    observer.disconnect();
    const below = innerHeight - (seen?.intersectionRect.bottom ?? 0);
    if (seen?.isIntersecting && below > 0)
      warning.style.setProperty('inset-block-end', `calc(0.75rem + ${String(below)}px)`);
  }).observe(page('documentElement'));
}
