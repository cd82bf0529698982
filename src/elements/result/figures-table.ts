import { html, nothing, type TemplateResult } from 'lit';
import { holds } from '../../domain/condition.js';
import { own } from '../../domain/lookup.js';
import { voiceOf } from '../../domain/text-for.js';
import type { GuideValue } from '../../controllers/guide-controller.js';
import type { Answers, Figure, FigureText } from '../../domain/pack.js';
import type { DrawnGroup } from '../plain/figure.js';
import { heading } from '../parts/heading.js';
import { sourcesOf } from '../parts/note-content.js';
import { sourceList } from '../parts/sources.js';

const CELLS = ['who', 'size', 'time', 'result'] as const;

/**
 * "Numbers we have": figures about people like the reader first, then the others. Each picture is under its own line,
 * and a text says which numbers can be compared. Courses keep their order. Lines about survival are last, and shown
 * only on request.
 */
export function renderNumbers(
  reading: GuideValue<unknown>,
  answers: Answers,
  survival: boolean,
  onSurvival: (event: Event) => void,
): TemplateResult | typeof nothing {
  const { pack, text, words, resolve, headingLevel } = reading;
  if (pack.figures.length === 0) return nothing;
  const asked = pack.figures.filter((figure) => figure.survival);
  const shown = [...pack.figures.filter((figure) => !figure.survival), ...(survival ? asked : [])];
  const near = shown.filter(({ when }) => when && holds(when, answers));
  const others = shown.filter((figure) => !near.includes(figure));
  return html`
    <section>
      ${heading(headingLevel + 1, words.numbers)}
      <p class="soft measure">${resolve(text.figures.lead)}</p>
      ${renderTable(reading, near, words.numbersLikeYou(voiceOf(pack, answers) === 'default'))}
      ${renderTable(reading, others, near.length > 0 ? words.numbersOthers : undefined)}
      <p class="compare measure">${resolve(text.figures.compare)}</p>
      ${
        asked.length === 0
          ? nothing
          : html`<button
              class="second ask"
              type="button"
              aria-expanded=${String(survival)}
              @click=${onSurvival}
            >
              ${survival ? words.hideSurvival : words.showSurvival}
            </button>`
      }
    </section>
  `;
}

/** @param title left out when there is one table, since the heading above names it */
function renderTable(
  reading: GuideValue<unknown>,
  figures: readonly Figure[],
  title?: string,
): TemplateResult | typeof nothing {
  const { words } = reading;
  if (figures.length === 0) return nothing;
  const columns = words.numberColumns;
  return html`
    <table role="table" class="numbers">
      <caption class=${title ? nothing : 'visually-hidden'}>
        ${title ?? words.numbers}
      </caption>
      <thead>
        <tr class="columns" role="row">
          ${(['course', ...CELLS] as const).map((column) => html`<th role="columnheader" scope="col" class=${column === 'result' ? 'wide' : nothing}>${columns[column]}</th>`)}
        </tr>
      </thead>
      ${runsOf(figures).map((run) => renderRun(reading, run))}
    </table>
  `;
}

/** Consecutive lines about one course: its name is written once, before them. */
function runsOf(figures: readonly Figure[]): Figure[][] {
  const runs: Figure[][] = [];
  for (const figure of figures) {
    const [before] = runs.at(-1) ?? [];
    if (before && before.course === figure.course && before.survival === figure.survival)
      runs.at(-1)?.push(figure);
    else runs.push([figure]);
  }
  return runs;
}

function renderRun(reading: GuideValue<unknown>, run: readonly Figure[]): TemplateResult {
  const { text, resolve } = reading;
  const lines = run.flatMap((figure) => {
    const said = text.figures.rows[figure.id];
    return said ? [{ figure, said, groups: groupsOf(reading, figure, said) }] : [];
  });
  const [{ course, survival } = { course: '', survival: false }] = run;
  const rows = lines.length + lines.filter(({ groups }) => groups.length > 0).length;
  const head = html`<th
    role="rowheader"
    scope="rowgroup"
    rowspan=${rows}
    class=${survival ? 'survival' : nothing}
    tabindex=${survival ? '-1' : nothing}
  >
    ${resolve(text.courses[course]?.title ?? '')}
  </th>`;
  return html`<tbody>
    ${lines.map(
      ({ figure, said, groups }, place) => html`
        <tr class="line" role="row" part="number" data-id=${figure.id}>
          ${place === 0 ? head : nothing}
          ${CELLS.map((cell) => renderCell(reading, figure, said, cell))}
        </tr>
        ${groups.length === 0 ? nothing : renderPicture(reading, groups)}
      `,
    )}
  </tbody>`;
}

const renderCell = (
  reading: GuideValue<unknown>,
  { sources }: Figure,
  said: FigureText,
  cell: (typeof CELLS)[number],
): TemplateResult => {
  const content = said[cell];
  // A value that the source does not give is an empty cell; on a phone it has no line.
  if (content === undefined) return html`<td role="cell"></td>`;
  return html`
    <td role="cell">
      <span class="of">${reading.words.numberColumns[cell]}</span>${reading.resolve(content)}
      ${cell === 'result' ? sourceList(nameOf(reading, said), sourcesOf(reading, sources), reading.words) : nothing}
    </td>
  `;
};

/** A short line label: several lines are about the same people, each with another result. */
const nameOf = ({ words, resolve }: GuideValue<unknown>, { who, result }: FigureText): string =>
  resolve(who) + words.colon + (resolve(result).split(/[:.：。]/)[0] ?? '');

const renderPicture = (
  { words }: GuideValue<unknown>,
  groups: readonly DrawnGroup[],
): TemplateResult => html`
  <tr class="drawn" role="row">
    <td role="cell" colspan=${CELLS.length}>
      <eh-figure .groups=${groups} .words=${words}></eh-figure>
    </td>
  </tr>
`;

/** The groups to draw: the source counts them and the text names them. */
function groupsOf(
  { resolve }: GuideValue<unknown>,
  { groups = [], sources }: Figure,
  said: FigureText,
): DrawnGroup[] {
  if (sources.length === 0) return [];
  return groups.flatMap(({ id, ...group }) => {
    const label = own(said.groups, id);
    return label === undefined ? [] : [{ ...group, label: resolve(label) }];
  });
}
