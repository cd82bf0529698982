import { css } from 'lit';

/**
 * The only file with literal colours. Each private value takes a public token of the host page first:
 * `--eh-font --eh-heading-font --eh-ink --eh-soft --eh-line --eh-field --eh-paper --eh-wash --eh-accent
 * --eh-on-accent --eh-warn --eh-warn-wash --eh-space --eh-radius --eh-measure`. Light or dark follows the page's own `color-scheme`.
 */
export const tokens = css`
  :host {
    --_font: var(--eh-font, inherit);
    --_heading-font: var(--eh-heading-font, var(--eh-font, inherit));
    --_ink: var(--eh-ink, light-dark(#1b211f, #eaede9));
    --_soft: var(--eh-soft, light-dark(#55605b, #a9b3ad));
    --_line: var(--eh-line, light-dark(#d5dad4, #3b433e));
    --_field: var(--eh-field, light-dark(#727c76, #8b968f));
    --_paper: var(--eh-paper, light-dark(#fdfdfb, #151917));
    --_wash: var(--eh-wash, light-dark(#f2f5f0, #1e2421));
    --_accent: var(--eh-accent, light-dark(#0b5c53, #7fd0c3));
    --_on-accent: var(--eh-on-accent, light-dark(#ffffff, #0d1412));
    --_warn: var(--eh-warn, light-dark(#8a3b12, #f0a878));
    --_warn-wash: var(--eh-warn-wash, light-dark(#fbf3ec, #2a1f17));
    --_space: var(--eh-space, 1rem);
    --_radius: var(--eh-radius, 4px);
    --_measure: var(--eh-measure, 38em);
  }
  @media (prefers-contrast: more) {
    :host {
      --_soft: var(--_ink);
      --_line: var(--_field);
    }
  }
`;
