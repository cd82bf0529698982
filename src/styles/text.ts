import { css } from 'lit';

/** Headings, paragraphs, lists, and the classes for sizes of text. */
export const text = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-family: var(--_heading-font);
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.008em;
    text-wrap: balance;
    color: inherit;
  }
  .top,
  .section {
    scroll-margin-block-start: 5rem;
  }
  .top {
    font-size: clamp(1.5rem, 1.15rem + 2.2cqi, 2.25rem);
  }
  .top:focus-visible,
  .section:focus-visible {
    outline: none;
  }
  .section {
    font-size: clamp(1.35rem, 1.15rem + 1cqi, 1.7rem);
  }
  section {
    margin-block-start: clamp(3rem, 7cqi, 4.5rem);
  }
  /* A line of Chinese may break inside a word; at this size it breaks at a comma. */
  .top:lang(zh),
  .small:lang(zh) {
    word-break: keep-all;
  }
  .section + p {
    margin-block-start: 0.35rem;
  }
  .small {
    font-size: 1.0625rem;
    line-height: 1.35;
    letter-spacing: 0;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }
  .kicker {
    font-size: 0.8125rem;
    line-height: 1.4;
    color: var(--_soft);
  }
  .soft {
    color: var(--_soft);
  }
  .fine {
    font-size: 0.875rem;
    line-height: 1.5;
  }
  .measure {
    max-width: var(--_measure);
  }
`;
