import { css, html, type TemplateResult } from 'lit';
import type { GuideValue } from '../../controllers/guide-controller.js';
import { focusHeading } from '../parts/focus-in-sight.js';
import { heading } from '../parts/heading.js';

export const nextStepsStyles = css`
  .steps ol {
    margin-block-start: 1rem;
    padding-inline-start: 1.6rem;
  }
  .steps li {
    padding-block: 0.15rem;
    padding-inline-start: 0.4rem;
    max-width: var(--_measure);
  }
  .steps li::marker {
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .steps .quiet {
    min-height: 32px;
    padding: 0.2rem 0;
  }
  .steps b {
    display: inline-block;
    padding-block: 0.2rem;
  }
  .steps b,
  .steps .quiet {
    font-weight: 650;
  }
  @media print {
    .steps button {
      display: inline !important;
      color: inherit;
      text-decoration: none;
    }
    .steps li:last-child {
      padding-block-end: 2.5rem;
      border-block-end: 1px dotted currentColor;
    }
  }
`;

/**
 * Five named steps after the result. Those that lead to a part of it are buttons: a link would
 * change the address.
 *
 * @param root the root that contains the parts
 */
export function nextSteps(
  { pack, words, headingLevel }: GuideValue<unknown>,
  root: ParentNode,
): TemplateResult {
  const parts: [keyof typeof words.step, string | false][] = [
    ['read', 'eh-notes'],
    ['compare', pack.courses.length > 0 && 'eh-courses'],
    ['values', pack.values.length > 0 && 'eh-values'],
    ['ask', pack.ask.length > 0 && 'eh-ask'],
    ['date', false],
  ];
  return html`
    <section class="steps" part="steps">
      ${heading(headingLevel + 1, words.steps)}
      <ol>
        ${parts.map(([step, part]) => {
          const { name, text } = words.step[step];
          return html`<li>
            ${
              part
                ? html`<button
                    class="quiet"
                    type="button"
                    @click=${() => {
                      focusHeading(
                        root
                          .querySelector(part)
                          ?.shadowRoot?.querySelector<HTMLElement>('.section'),
                      );
                    }}
                  >
                    ${name}
                  </button>`
                : html`<b>${name}</b>`
            }${words.colon}${text}
          </li>`;
        })}
      </ol>
    </section>
  `;
}
