import { adoptStyles, html, nothing, render, type TemplateResult } from 'lit';
import { page } from '../../controllers/unclobbered.js';
import { alone, letterStyles } from './print-letter.styles.js';
import type { Letter, LetterItem, LetterPart } from '../../takeaway/letter.js';
import { maskFromRecorders } from '../guide/page/recorder-masks.js';

/** The reader's letter, and beside it the same one in the doctor's language. */
export type Letters = readonly [reader: Letter, doctor?: Letter];

/**
 * Appends the letter to the page: hidden on screen, and the only thing that prints. Returns a
 * function that removes it. docs/decisions explains why it is not in an iframe or a window.
 */
export function layOut(letters: Letters): () => void {
  const [{ language, dir }] = letters;
  const paper = page('createElement').call(document, 'div');
  paper.className = 'eh-letter';
  // While it is empty: a session recorder decides when it first sees an element.
  maskFromRecorders(paper);
  paper.lang = language;
  paper.dir = dir;
  paper.translate = false;
  const root = paper.attachShadow({ mode: 'open' });
  adoptStyles(root, [letterStyles]);
  render(renderLetters(letters), root);
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

const lettersOf = ([reader, doctor]: Letters): Letter[] => (doctor ? [reader, doctor] : [reader]);

/** A cell for each language. What is the same in both, as a question in the reader's own words, is printed once. */
function cells(letters: Letters, of: (letter: Letter) => readonly unknown[]): TemplateResult[] {
  const [first, second] = lettersOf(letters);
  const same = first && second && JSON.stringify(of(first)) === JSON.stringify(of(second));
  return lettersOf(letters)
    .slice(0, same ? 1 : 2)
    .map(
      (letter) =>
        html`<div class=${same ? 'wide' : nothing} lang=${letter.language} dir=${letter.dir}>
          ${of(letter)}
        </div>`,
    );
}

function renderLetters(letters: Letters): TemplateResult {
  const all = lettersOf(letters);
  const blank = (name: keyof Letter['blanks']): TemplateResult[] =>
    all.map(
      ({ blanks, language }, place) =>
        html`${place > 0 ? ' / ' : nothing}<i lang=${language}>${blanks[name]}</i>`,
    );
  return html`
    <main class=${all.length > 1 ? 'pair' : 'single'}>
      <header class="row">
        ${cells(letters, ({ title, decision }) => [html`<p>${title}</p>`, html`<h1>${decision}</h1>`])}
      </header>
      <div class="blanks"><span>${blank('name')}</span><span>${blank('day')}</span></div>
      <div class="row lead">
        ${cells(letters, ({ warnings, lead }) => [
          ...warnings.map((warning) => html`<p class="warning">${warning}</p>`),
          html`<p>${lead.join(' ').replaceAll('。 ', '。')}</p>`,
        ])}
      </div>
      ${letters[0].parts.map(({ id }) => renderPart(letters, id))}
      <footer class="row facts">
        ${cells(letters, ({ facts }) => facts.map((fact) => html`<span>${fact}</span> `))}
      </footer>
      <section class="room">
        <h2>${blank('room')}</h2>
        <div class="blanks"><span>${blank('next')}</span></div>
      </section>
    </main>
  `;
}

function renderPart(letters: Letters, id: LetterPart['id']): TemplateResult {
  const partOf = ({ parts }: Letter): LetterPart | undefined =>
    parts.find((part) => part.id === id);
  const items = partOf(letters[0])?.items ?? [];
  return html`
    <section class=${id}>
      <div class="row top">
        ${cells(letters, (letter) => {
          const { heading, lead = '' } = partOf(letter) ?? {};
          return [html`<h2>${heading}</h2>`, lead === '' ? nothing : html`<p>${lead}</p>`];
        })}
      </div>
      <ul>
        ${items.map(
          (item) =>
            html`<li class="row" data-id=${item.id}>
              ${cells(letters, (letter) =>
                renderItem(
                  partOf(letter)?.items.find((other) => other.id === item.id),
                  // Two languages fit on two pages without them; the text has them.
                  id === 'cautions' && letters.length > 1,
                ),
              )}
            </li>`,
        )}
        ${partOf(letters[0])?.rest ? html`<li class="row">${cells(letters, (letter) => [partOf(letter)?.rest])}</li>` : nothing}
      </ul>
    </section>
  `;
}

const renderItem = (item: LetterItem | undefined, titleOnly: boolean): TemplateResult[] => [
  html`<b><bdi>${item?.text}</bdi></b>`,
  ...(titleOnly ? [] : (item?.more ?? [])).map((said) => html` <p>${said}</p>`),
];
