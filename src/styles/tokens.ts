import { css } from 'lit';

/**
 * The only file with literal colours. Each private value takes a public token of the host page first. Light or dark
 * follows the page's own `color-scheme`. A reader who asks for more contrast gets no soft ink and no faint lines.
 * The manifest takes the tokens from here, so each has its line:
 *
 * - `--eh-font`: The letters; those of the page, if left out
 * - `--eh-heading-font`: The letters of headings; those of the text, if left out
 * - `--eh-ink`: Text
 * - `--eh-soft`: Text that stands back, as a place in the guide or who published a source
 * - `--eh-line`: Hairlines between things
 * - `--eh-field`: The edge of buttons; three to one against paper and wash
 * - `--eh-paper`: The page
 * - `--eh-wash`: Behind what is chosen or pointed at
 * - `--eh-accent`: Links, the main button, focus
 * - `--eh-on-accent`: Text on the main button
 * - `--eh-warn`: Warnings, the emergency number
 * - `--eh-warn-wash`: Behind warnings
 * - `--eh-space`: The room around the guide
 * - `--eh-radius`: The corners of buttons
 * - `--eh-measure`: The longest line of text
 * - `--eh-motion`: How far a new screen moves as it settles in, for readers who have not asked for less motion; `0px`: not at all
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
  }
  @media (prefers-contrast: more) {
    :host {
      --_soft: var(--_ink);
      --_line: var(--_ink);
      --_field: var(--_ink);
    }
  }
`;
