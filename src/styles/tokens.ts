import { css } from 'lit';

/**
 * The library's only literal colours. `node scripts/tokens.mjs` writes this file from
 * tokens/evenhand.tokens.json: edit that. Each private value uses the page's public token if it is set. Light or dark
 * follows the page's `color-scheme`. With `prefers-contrast: more` there is no soft ink and no faint line. The
 * manifest reads the tokens from this list, one line for each:
 *
 * - `--eh-font`: Font of the text; default: the font of the page
 * - `--eh-heading-font`: Font of headings; default: `--eh-font`
 * - `--eh-ink`: Text
 * - `--eh-soft`: Secondary text, such as progress or the publisher of a source
 * - `--eh-line`: Hairlines
 * - `--eh-field`: Border of buttons; contrast 3:1 against paper and wash
 * - `--eh-paper`: Background of the guide
 * - `--eh-wash`: Background of selected and hovered controls
 * - `--eh-accent`: Links, the main button, the focus outline
 * - `--eh-on-accent`: Text on the main button
 * - `--eh-warn`: Warnings, the emergency number
 * - `--eh-warn-wash`: Background of warnings
 * - `--eh-space`: Padding around the guide
 * - `--eh-radius`: Corner radius of buttons
 * - `--eh-measure`: Maximum line length of text
 * - `--eh-motion`: How far a new screen slides in; `0px`: not at all
 */
export const tokens = css`
  :host {
    --_font: var(--eh-font, inherit);
    --_heading-font: var(--eh-heading-font, var(--eh-font, inherit));
    --_ink: var(--eh-ink, light-dark(#1b211f, #e3e7e2));
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
    --_motion: var(--eh-motion, 0.6rem);
    --_shade: rgb(0 0 0 / 20%);
  }
  @media (prefers-contrast: more) {
    :host {
      --_soft: var(--_ink);
      --_line: var(--_ink);
      --_field: var(--_ink);
    }
  }
`;
