import { css } from 'lit';

/**
 * Style sheet for the page while it contains a letter: hidden on screen, and the only thing that
 * prints. `:not(#_#_#_)` matches everything with the specificity of three ids, since pages have
 * `!important` rules with ids.
 */
export const alone = css`
  .eh-letter {
    display: none !important;
  }
  @media print {
    @page {
      margin: 16mm 20mm;
    }
    :root:not(#_#_#_),
    :root:not(#_#_#_) > body,
    :root:not(#_#_#_) > body > .eh-letter {
      all: unset !important;
      display: block !important;
    }
    :root:not(#_#_#_) > body::before,
    :root:not(#_#_#_) > body::after,
    :root:not(#_#_#_) > body > :not(.eh-letter) {
      display: none !important;
    }
  }
`;

/**
 * The letter on paper: ink on white, whatever the page looks like, in type that every system has.
 */
export const letterStyles = css`
  main {
    font:
      10pt/1.4 Charter,
      Cambria,
      Georgia,
      serif;
    overflow-wrap: break-word;
  }
  h1,
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h1 {
    margin-block: 1mm 4mm;
    font-size: 17pt;
    line-height: 1.2;
    text-wrap: balance;
  }
  h2 {
    margin-block-end: 1mm;
    font-size: 11pt;
  }
  h2,
  h2 + p {
    break-after: avoid;
  }
  h1,
  h2,
  b {
    font-weight: 600;
  }
  .fine {
    font-size: 8.5pt;
  }
  .blanks {
    display: flex;
    gap: 8mm;
    margin-block-end: 4mm;
  }
  .blanks span {
    flex: 1;
    padding-block-end: 5mm;
    border-block-end: 0.25mm solid GrayText;
  }
  .warning {
    margin-block-end: 3mm;
    padding-inline-start: 3mm;
    border-inline-start: 1mm solid;
  }
  section {
    margin-block-start: 5mm;
  }
  li,
  .room {
    break-inside: avoid;
  }
  li {
    padding-block: 0.8mm;
  }
  .answers li {
    display: grid;
    grid-template-columns: 2fr 3fr;
    gap: 0 6mm;
    border-block-start: 0.1mm solid GrayText;
  }
  .answers p {
    grid-column: 2;
  }
  .outcome p {
    font-weight: 600;
  }
  .outcome b,
  .answers b,
  .values b {
    font-weight: 400;
  }
  .questions li {
    padding-block-end: 11mm;
    border-block-end: 0.25mm dotted GrayText;
  }
  .room h2 {
    min-block-size: 25mm;
  }
  span + span::before {
    content: '· ';
  }
  .blanks span::before {
    content: none;
  }
`;
