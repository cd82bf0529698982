import { css } from 'lit';

/** A compact note: title, one sentence, evidence word, and a control that opens the rest. */
export const compactStyles = css`
  .compact {
    padding-block: 1.1rem 0.5rem;
  }
  .compact .small {
    font-size: 1.125rem;
    line-height: 1.3;
  }
  /* A long title without a comma stays on one line. */
  .compact .small:lang(zh) {
    font-size: 1.0625rem;
  }
  .compact .side > * + *,
  .compact header > * + * {
    margin-block-start: 0.25rem;
  }
  .compact .columns {
    row-gap: 1.1rem;
  }
  /* Names the side: on a phone the two sides are stacked. */
  .of {
    font-weight: 650;
  }
  .more + .columns {
    margin-block: 0.25rem 0.75rem;
  }
  .sure::before {
    content: '·';
    margin-inline: 0.5em;
  }
  .sure .mark {
    vertical-align: -0.02em;
  }
  .more {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-size: 0.9375rem;
    text-decoration: none;
  }
  .more:hover {
    text-decoration: underline 1px;
  }
  /* The triangle of a native disclosure. It turns when the note is open. */
  .more::before,
  .more::after {
    content: '';
  }
  .more::before {
    border-block: 0.3em solid transparent;
    border-inline-start: 0.45em solid currentColor;
  }
  .more[aria-expanded='true']::before {
    border-inline: 0.3em solid transparent;
    border-block: 0.45em solid transparent;
    border-block-start-color: currentColor;
    border-block-end: 0;
  }
  .line {
    margin-block-start: 0.5rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_accent);
  }
  /* The mark of the guide's own advice. Screen readers get words instead. */
  .compact.ours > .small::after {
    content: '°' / '';
    margin-inline-start: -0.2em;
  }
  .compact.caution {
    padding-block: 0.1rem 0;
  }
  /* The control is as tall as a thumb needs; its blank space reaches past the line beside the caution. */
  .compact.caution > .more {
    margin-block: -0.25rem -0.5rem;
  }
  .compact.caution .brief {
    margin-block-start: 0.15rem;
  }
  .compact .layer {
    margin-block-end: 0.4rem;
  }
  .compact .foot {
    padding-block-end: 0.75rem;
  }
  @container (min-width: 42rem) {
    /* Title and sentence share a line, so that readers can scan the list. */
    .compact header {
      display: grid;
      grid-template-columns: 2fr 3fr;
      column-gap: 2.5rem;
    }
    .compact header > .brief {
      grid-area: 1 / 2 / span 3;
      align-self: center;
    }
  }
  @media print {
    .sure {
      color: inherit;
    }
  }
`;
