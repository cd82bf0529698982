import { adoptStyles, html, nothing, render, type TemplateResult } from 'lit';
import { page } from '../../controllers/unclobbered.js';
import { alone, letterStyles } from './print-letter.styles.js';
import type { Letter, LetterPart } from '../../takeaway/letter.js';
import { maskFromRecorders } from '../guide/page/recorder-masks.js';

/**
 * Appends the letter to the page: hidden on screen, and the only thing that prints. Returns a
 * function that removes it. docs/decisions explains why it is not in an iframe or a window.
 */
export function layOut(letter: Letter): () => void {
  const paper = page('createElement').call(document, 'div');
  paper.className = 'eh-letter';
  // While it is empty: a session recorder decides when it first sees an element.
  maskFromRecorders(paper);
  paper.lang = letter.language;
  paper.dir = letter.dir;
  paper.translate = false;
  const root = paper.attachShadow({ mode: 'open' });
  adoptStyles(root, [letterStyles]);
  render(renderLetter(letter), root);
  page('body').append(paper);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(alone.cssText);
  const sheets = (): CSSStyleSheet[] => page('adoptedStyleSheets');
  const adopt = (adopted: CSSStyleSheet[]): boolean =>
    Reflect.set(Document.prototype, 'adoptedStyleSheets', adopted, document);
  adopt([...sheets(), sheet]);
  return () => {
    paper.remove();
    adopt(sheets().filter((other) => other !== sheet));
  };
}

const renderLetter = ({
  title,
  decision,
  lead,
  warnings,
  parts,
  blanks,
  facts,
}: Letter): TemplateResult => html`
  <main>
    <p class="fine">${title}</p>
    <h1>${decision}</h1>
    <div class="blanks fine"><span>${blanks.name}</span><span>${blanks.day}</span></div>
    ${warnings.map((warning) => html`<p class="warning">${warning}</p>`)}
    ${lead.map((sentence) => html`<p>${sentence}</p>`)} ${parts.map(renderPart)}
    <section class="room">
      <h2>${blanks.room}</h2>
      <div class="blanks fine"><span>${blanks.next}</span></div>
      <p class="fine">${facts.map((fact) => html`<span>${fact} </span>`)}</p>
    </section>
  </main>
`;

const renderPart = ({ id, heading, lead, items }: LetterPart): TemplateResult => html`
  <section class=${id}>
    <h2>${heading}</h2>
    ${lead === '' ? nothing : html`<p>${lead}</p>`}
    <ul>
      ${items.map(
        ({ text, more }) =>
          html`<li>
            <b><bdi>${text}</bdi></b
            >${more.map((sentence) => html`<p>${sentence}</p>`)}
          </li>`,
      )}
    </ul>
  </section>
`;
