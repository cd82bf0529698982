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
      margin: 12mm 15mm;
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
 * The letter on paper: ink on white, whatever the page looks like, in type that every system has, no smaller than
 * 10 pt. In two languages each item is a row of two columns. A row is a grid of its own, since engines differ in how
 * they break one grid over pages.
 */
export const letterStyles = css`
  main {
    font-size: 10pt;
    line-height: 1.3;
    overflow-wrap: break-word;
  }
  main,
  [lang] {
    font-family: Charter, Cambria, 'Liberation Serif', 'Times New Roman', serif;
  }
  :lang(zh) {
    font-family: 'Songti SC', 'Noto Serif CJK SC', SimSun, serif;
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
    margin-block-start: 0.8mm;
    font-size: 16pt;
    line-height: 1.2;
    text-wrap: balance;
  }
  h2 {
    font:
      600 10pt/1.3 Helvetica,
      Arial,
      'Liberation Sans',
      sans-serif;
  }
  h1,
  b {
    font-weight: 600;
  }
  .row {
    break-inside: avoid;
    padding-block: 0.6mm;
  }
  .top {
    break-after: avoid;
  }
  .blanks {
    display: flex;
    gap: 7mm;
    margin-block: 5mm 3mm;
  }
  i {
    font-style: normal;
  }
  .blanks span {
    flex: 1;
    border-block-end: 0.25mm solid GrayText;
  }
  .warning {
    margin-block-end: 2mm;
    padding-inline-start: 3mm;
    border-inline-start: 1mm solid;
  }
  section,
  .facts {
    margin-block-start: 4mm;
    padding-block-start: 0.8mm;
    border-block-start: 0.25mm solid;
  }
  .answers b,
  .outcome b,
  .values b {
    font-weight: 400;
  }
  .answers p,
  .outcome .top p {
    font-weight: 600;
  }
  .single .answers .row > div {
    display: grid;
    grid-template-columns: 2fr 3fr;
    gap: 0 6mm;
  }
  .single .answers p {
    grid-column: 2;
  }
  .questions li {
    padding-block-end: 6.5mm;
    border-block-end: 0.25mm dotted GrayText;
  }
  .facts span + span::before {
    content: '· ';
  }
  .room {
    min-block-size: 30mm;
    break-inside: avoid;
  }
  .pair {
    line-height: 1.25;
  }
  .pair h1 {
    font-size: 13pt;
  }
  .pair .row {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 7mm;
    padding-block: 0.4mm;
  }
  .pair section,
  .pair .facts {
    margin-block-start: 3mm;
  }
  .pair .room {
    min-block-size: 12mm;
  }
  .pair .wide {
    grid-column: 1 / -1;
  }
  .pair li b {
    font-weight: 400;
  }
  .pair li p {
    display: inline;
  }
  .pair p + p::before {
    content: '· ';
  }
`;
