import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { EhElement } from '../../controllers/element.js';
import { base } from '../../styles/base.js';
import { focusHeading } from '../parts/focus-in-sight.js';
import { heading } from '../parts/heading.js';

/**
 * A section behind one control, which is its heading: the WAI-ARIA disclosure pattern. Its children render when it is
 * first opened. Opening and closing does not move focus. It knows no pack and no session.
 *
 * @tagname eh-chapter
 * @slot - what is inside
 * @fires toggle - it was opened or closed by its control
 * @csspart heading - its heading
 * @csspart control - the button in the heading
 * @csspart inside - the line that summarises the content
 */
export class EhChapter extends EhElement {
  static override styles = [
    base,
    css`
      :host {
        border-block-end: 1px solid var(--_line);
      }
      .head {
        position: relative;
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.1rem 1rem;
        align-items: center;
        padding-block: 0.35rem 0.8rem;
      }
      .section {
        font-size: 1.125rem;
        line-height: 1.3;
      }
      button {
        inline-size: 100%;
        min-height: 44px;
        padding: 0.6rem 0;
        border: 0;
        background: none;
        font-weight: inherit;
        letter-spacing: inherit;
        text-align: start;
      }
      /* The whole head is the control. */
      button::after {
        content: '';
        position: absolute;
        inset: 0;
      }
      .head:hover button {
        text-decoration: underline 1px;
        text-underline-offset: 0.2em;
      }
      .head .lead {
        grid-column: 1;
        margin-block-start: -0.3rem;
      }
      .sign {
        grid-area: 1 / 2 / span 2;
        inline-size: 0.65rem;
        block-size: 0.65rem;
        margin-inline-end: 0.35rem;
        border: solid var(--_accent);
        border-width: 0 2px 2px 0;
        rotate: 45deg;
        translate: 0 -0.2rem;
      }
      .open .sign {
        rotate: 225deg;
        translate: 0 0.15rem;
      }
      .content {
        padding-block: 0.25rem 2.5rem;
      }
      @media print {
        :host(:not([open])),
        .sign {
          display: none;
        }
        .section button {
          display: inline !important;
        }
      }
    `,
  ];

  /** Its heading. */
  @property() label = '';
  /** One line that summarises the content. */
  @property() lead = '';
  /** Level of its heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Whether the content is shown. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** It has been opened once: the content stays rendered and keeps its state. */
  @state() private opened = false;

  @query('.section') private readonly head!: HTMLElement | null;

  /** Opens it and moves focus to its heading. Resolves when both are done. */
  async show(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    focusHeading(this.head);
  }

  protected override willUpdate(): void {
    this.opened ||= this.open;
  }

  override render(): TemplateResult {
    const { open, lead } = this;
    const button = html`<button
      type="button"
      part="control"
      aria-expanded=${String(open)}
      aria-controls="content"
      aria-describedby=${lead === '' ? nothing : 'lead'}
      @click=${this.#handleClick}
    >
      ${this.label}
    </button>`;
    return html`
      <div class="head ${open ? 'open' : ''}">
        ${heading(this.headingLevel, button, { focusable: true })}
        ${lead === '' ? nothing : html`<p id="lead" class="lead fine soft" part="inside">${lead}</p>`}
        <span class="sign" aria-hidden="true"></span>
      </div>
      <div id="content" class="content" ?hidden=${!open}>
        ${this.opened ? html`<slot></slot>` : nothing}
      </div>
    `;
  }

  #handleClick = (): void => {
    this.open = !this.open;
    this.dispatchEvent(new Event('toggle'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-chapter': EhChapter;
  }
}
