/** Style sheet of the page, for phones, wide screens and print. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1b211f, #e3e7e2);
  --soft: light-dark(#55605b, #a9b3ad);
  --line: light-dark(#d5dad4, #3b433e);
  --paper: light-dark(#fdfdfb, #151917);
  --accent: light-dark(#0b5c53, #7fd0c3);
  --warn: light-dark(#8a3b12, #f0a878);
  --wash: light-dark(#fbf3ec, #2a1f17);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.6 Georgia, "Iowan Old Style", "Times New Roman", serif;
  overflow-wrap: break-word;
}
header, main, footer { max-width: 46rem; margin-inline: auto; padding-inline: 1.25rem; }
header { padding-block: 3.5rem 0; }
footer { padding-block: 1rem 4rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin: 0; break-after: avoid; }
h1 { font-size: clamp(1.8rem, 5vw, 2.6rem); margin-block: 0.4rem 1rem; }
h2 {
  font-size: 1.6rem;
  margin-block: 3.5rem 1rem;
  padding-block-start: 1.25rem;
  border-block-start: 1px solid var(--line);
}
h3 { font-size: 1.2rem; margin-block: 2rem 0.4rem; }
h4 { font-size: 1rem; margin-block: 1rem 0.25rem; }
p, ul, ol, dl { margin-block: 0.5rem; }
ul, ol { padding-inline-start: 1.4rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
.eyebrow, .kind, dt, th {
  font-family: system-ui, sans-serif;
  font-size: 0.85rem;
  letter-spacing: 0.02em;
  color: var(--soft);
  font-weight: 600;
}
.kind { margin-block: 1.5rem 0; }
.kind + h3 { margin-block-start: 0.2rem; }
.lead { font-size: 1.2rem; }
.soft, .fine { color: var(--soft); }
.fine { font-size: 0.9rem; }
.layer { font-family: system-ui, sans-serif; font-size: 0.85rem; font-weight: 600; color: var(--soft); display: block; }
.alarm, .mark {
  border-inline-start: 4px solid var(--warn);
  background: var(--wash);
  padding: 1rem 1.25rem;
  margin-block: 1.5rem;
}
.alarm > h2, .mark > h3 { border: 0; margin-block-start: 0; padding: 0; }
.call { font-size: 1.35rem; font-weight: 700; color: var(--warn); }
.pair { display: grid; gap: 0 2.5rem; }
.pair > div { min-width: 0; }
article { padding-block-end: 1rem; break-inside: avoid; }
article + article { border-block-start: 1px solid var(--line); }
dl.facts > div {
  display: grid;
  grid-template-columns: minmax(7rem, 12rem) 1fr;
  gap: 0 1rem;
  padding-block: 0.35rem;
  border-block-end: 1px solid var(--line);
}
dd { margin: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; line-height: 1.45; }
th, td {
  text-align: start;
  vertical-align: top;
  padding-block: 0.6rem;
  padding-inline: 0 0.9rem;
  border-block-end: 1px solid var(--line);
  min-width: 9rem;
}
td ul { padding-inline-start: 1rem; margin-block: 0; }
.hash { font: 0.8rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (min-width: 44rem) { .pair { grid-template-columns: 1fr 1fr; } }
@media print {
  :root { color-scheme: light; }
  body { font-size: 10.5pt; }
  header, main, footer { max-width: none; padding-inline: 0; }
  nav { display: none; }
  .scroll { overflow: visible; }
  th, td { min-width: 0; }
  tr { break-inside: avoid; }
  .sources a::after { content: " " attr(href); color: var(--soft); }
}
`;
