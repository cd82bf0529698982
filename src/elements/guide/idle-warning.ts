import {
  css,
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { announceErasure, IdleErase } from '../../controllers/idle-erase.js';
import type { SessionController } from '../../controllers/session-controller.js';
import { page } from '../../controllers/unclobbered.js';
import type { Erasure } from '../../session/context.js';
import type { Words } from '../../words/words.js';

/**
 * The warning before answers are erased, and the confirmation after an input answered it. It takes no focus and moves
 * no text: it overlays the bottom of the window. The live region exists before its text, so screen readers announce it.
 *
 * @param notice minutes left, 0 after it was answered; undefined: no warning
 */
export const renderIdleWarning = ({ idle }: Words, notice: number | undefined): TemplateResult =>
  html`<div role="alert">
    ${
      notice === undefined
        ? nothing
        : html`<div
            class=${notice > 0 ? 'idle' : 'idle kept'}
            popover="manual"
            role="dialog"
            aria-labelledby="idle"
          >
            <div>
              <p id="idle"><strong>${notice > 0 ? idle.title : idle.kept}</strong></p>
              ${notice > 0 ? html`<p>${idle.text(notice)}</p>` : nothing}
            </div>
            <button class="main" type="button">${idle.keep}</button>
          </div>`
    }
  </div>`;

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
    box-shadow: 0 0.25rem 1.5rem var(--_shade);
  }
  .idle:popover-open,
  .idle:not([popover]) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.5rem;
    align-items: center;
  }
  .idle div {
    flex: 1 1 16rem;
  }
  /* Keeps the space of the button, so that a press on its way to it hits nothing else. */
  .kept .main {
    visibility: hidden;
  }
  @media print {
    .idle {
      display: none;
    }
  }
`;

/**
 * Erases the answers of an idle guide, after a warning. If focus is inside the guide, erasing leads to the welcome;
 * otherwise neither focus nor scroll moves.
 */
export function eraseWhenIdle(
  guide: ReactiveElement,
  session: () => Pick<SessionController, 'holdsAnswers' | 'send'>,
): IdleErase {
  const erase = (because: Erasure): void => {
    const isInside = because === 'idle' && hasFocus(guide);
    session().send({ type: isInside ? 'restart' : 'wipe', because });
    announceErasure();
    // By now the heading has focus, and the message is above it.
    if (isInside)
      requestAnimationFrame(() =>
        guide.shadowRoot?.querySelector('.erased')?.scrollIntoView({ block: 'nearest' }),
      );
  };
  const idle = new IdleErase(guide, erase, () => session().holdsAnswers);
  new IdleWarning(guide);
  return idle;
}

/** Puts the warning into the top layer. If the warning closes while it has focus, focus returns to where it was. */
class IdleWarning implements ReactiveController {
  readonly #host: ReactiveElement;
  /** The element that had focus when the warning appeared. */
  #before: Element | null = null;
  #hadFocus = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = hasFocus(this.#warning);
  }

  hostUpdated(): void {
    const warning = this.#warning;
    if (this.#hadFocus && !warning?.matches(':not(.kept)')) this.#giveBack();
    // Firefox before 125 has no popovers: there the warning is at the end of the guide.
    if (!warning || !('popover' in warning) || warning.matches(':popover-open')) return;
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

/** Whether focus is in an element or its shadow roots. `:focus-within` is false in a window that is not active. */
function hasFocus(outer: Node | null): boolean {
  let node: Node | null = outer && deepActive();
  while (node && node !== outer)
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  return node !== null;
}

function deepActive(): Element | null {
  let active = page('activeElement');
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** A frame may be as high as its content. The bottom of its window is then below the visible part. */
function liftIntoSight(warning: HTMLElement): void {
  new IntersectionObserver(([seen], observer) => {
    observer.disconnect();
    const below = innerHeight - (seen?.intersectionRect.bottom ?? 0);
    if (seen?.isIntersecting && below > 0)
      warning.style.setProperty('inset-block-end', `calc(0.75rem + ${String(below)}px)`);
  }).observe(page('documentElement'));
}
