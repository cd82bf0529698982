import { css } from 'lit';

/** Links, buttons, disclosure controls and the focus outline. */
export const controls = css`
  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  .main {
    min-height: 48px;
    padding: 0.7rem 1.75rem;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }
  .main:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_ink));
  }
  .second {
    min-height: 48px;
    padding: 0.7rem 1.25rem;
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_ink);
    text-align: start;
  }
  .second:hover {
    background: var(--_wash);
  }
  .quiet {
    min-height: 44px;
    padding: 0.4rem 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    text-align: start;
  }
  .quiet:hover {
    text-decoration-thickness: 2px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.25rem;
    align-items: center;
  }
  /* No underline: that would look like a link. The triangle shows that it opens. */
  summary {
    inline-size: fit-content;
    cursor: pointer;
    min-height: 24px;
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  summary:hover {
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
`;
