import type { Cited, Point, VoicedText } from '../../domain/pack.js';
import { html, type Html } from './html.js';
import type { PageGuide } from './page.js';
import { sourcesOf } from './notes.js';

/** The table of courses of action: one column for each, with the same rows. */
export function coursesOf(guide: PageGuide): Html {
  const { pack, text, words, resolve, pageWords } = guide;
  if (pack.courses.length === 0) return html``;
  const cell = (said: VoicedText | undefined, { sources }: Cited): Html =>
    html`<td>
      ${resolve(said ?? '')}${sources.length > 0 ? sourcesOf(guide, sources, '') : undefined}
    </td>`;
  const points = (
    said: Readonly<Record<string, VoicedText>> | undefined,
    list: readonly Point[],
  ): Html =>
    html`<td>
      <ul>
        ${list.map(({ id, sources }) => html`<li>${resolve(said?.[id] ?? '')}${sources.length > 0 ? sourcesOf(guide, sources, '') : undefined}</li>`)}
      </ul>
    </td>`;
  const row = (name: string, cells: readonly Html[]): Html =>
    html`<tr>
      <th scope="row">${name}</th>
      ${cells}
    </tr>`;
  const each = (cells: (course: (typeof pack.courses)[number]) => Html): Html[] =>
    pack.courses.map(cells);
  const hints = pack.courses.flatMap(({ id, cautions = [] }) =>
    cautions.map(
      (hint) =>
        html`<li>
          ${resolve(text.courses[id]?.title ?? '')}${words.colon}${resolve(text.hints[hint.id] ?? '')}
        </li>`,
    ),
  );
  return html`<section aria-labelledby="courses">
    <h2 id="courses">${words.courses}</h2>
    <p>${words.coursesLead}</p>
    <div class="scroll" role="group" aria-labelledby="courses" tabindex="0">
      <table>
        <thead>
          <tr>
            <td></td>
            ${each(({ id }) => html`<th scope="col">${resolve(text.courses[id]?.title ?? '')}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${row(
            words.courseRows.what,
            each(({ id, what }) => cell(text.courses[id]?.what, what)),
          )}
          ${row(
            words.courseRows.good,
            each(({ id, good }) => points(text.courses[id]?.good, good)),
          )}
          ${row(
            words.courseRows.bad,
            each(({ id, bad }) => points(text.courses[id]?.bad, bad)),
          )}
          ${row(
            words.courseRows.asks,
            each(({ id, asks }) => cell(text.courses[id]?.asks, asks)),
          )}
          ${row(
            words.courseRows.costs,
            each(({ id, costs }) => cell(text.courses[id]?.costs, costs)),
          )}
          ${row(
            words.courseRows.unknown,
            each(({ id, unknown }) => cell(text.courses[id]?.unknown, unknown)),
          )}
        </tbody>
      </table>
    </div>
    ${
      hints.length > 0
        ? html`<p>${pageWords.forSome}</p>
            <ul>
              ${hints}
            </ul>`
        : undefined
    }
  </section>`;
}

/** "Numbers we have" as one table, and the text on which numbers can be compared. */
export function figuresOf(guide: PageGuide): Html {
  const { pack, text, words, resolve, pageWords } = guide;
  if (pack.figures.length === 0) return html``;
  const { who, size, time, result } = words.numberColumns;
  return html`<section aria-labelledby="figures">
    <h2 id="figures">${words.numbers}</h2>
    <p>${resolve(text.figures.lead)}</p>
    <div class="scroll" role="group" aria-labelledby="figures" tabindex="0">
      <table>
        <thead>
          <tr>
            ${[who, size, time, result].map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${pack.figures.map(({ id, sources }) => {
            const said = text.figures.rows[id];
            return html`<tr>
              <th scope="row">${resolve(said?.who ?? '')}</th>
              <td>${resolve(said?.size ?? '')}</td>
              <td>${resolve(said?.time ?? '')}</td>
              <td>
                ${resolve(said?.result ?? '')}${sourcesOf(guide, sources, pageWords.generalKnowledge)}
              </td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    <p>${resolve(text.figures.compare)}</p>
  </section>`;
}
