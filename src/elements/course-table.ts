import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../context/guide-part.js';
import { holds } from '../domain/condition.js';
import type { Answers, Cited, Course, CourseText, Point, Said } from '../domain/pack.js';
import { heading } from './heading.js';
import { sourcesOf } from './note-content.js';
import { sourceList } from './note.js';

interface Shown {
  readonly course: Course;
  readonly said: CourseText;
  readonly title: string;
}

/** More courses than this stand under each other on every page: in columns nobody could read them. */
const MOST_COLUMNS = 5;

const ROWS = ['what', 'good', 'bad', 'asks', 'costs', 'unknown'] as const;

/**
 * The courses of a pack in its own order, as one table: a question across, and under it what each course has to say.
 * Roles are written out, since a table that is laid out as lists is none to some screen readers (Safari).
 */
export function renderCourses(reading: Reading<unknown>, answers: Answers): TemplateResult | typeof nothing {
  const { pack, text, words, say, headingLevel } = reading;
  const shown = pack.courses.flatMap((course): Shown[] => {
    const said = text.courses[course.id];
    return said ? [{ course, said, title: say(said.title) }] : [];
  });
  if (shown.length === 0) return nothing;

  const each = (content: (one: Shown) => unknown): TemplateResult => html`
    <tr class="answers" role="row">
      ${shown.map((one) => {
        const inside = content(one);
        return html`<td role="cell" class=${inside === nothing ? 'empty' : nothing}><span class="of">${one.title}</span>${inside}</td>`;
      })}
    </tr>
  `;
  const band = (question: unknown, content: (one: Shown) => unknown): TemplateResult => html`
    <tbody>
      <tr class="band" role="row"><th role="rowheader" scope="rowgroup" part="question" colspan=${shown.length}>${question}</th></tr>
      ${each(content)}
    </tbody>
  `;
  // General knowledge: a star for the eye, words for the ear. What the star means stands once under the table.
  const mark = html`<span aria-hidden="true">*</span><span class="visually-hidden"> (${words.unchecked})</span>`;
  const plain = (said: Said, cited: Cited): unknown => [say(said), isUnchecked(cited) ? mark : nothing];
  const points = (said: Readonly<Record<string, Said>>, all: readonly Point[]): TemplateResult =>
    html`<ul>${all.map((point) => html`<li>${plain(said[point.id] ?? '', point)}</li>`)}</ul>`;
  const cautions = ({ course }: Shown): unknown => {
    const first = course.cautions?.filter(({ when }) => holds(when, answers)) ?? [];
    return first.length === 0 ? nothing : first.map(({ id }) => html`<p class="caution" part="caution">${say(text.hints[id] ?? '')}</p>`);
  };

  return html`
    <section class=${shown.length > MOST_COLUMNS ? 'crowded' : nothing}>
      ${heading(headingLevel + 1, words.courses)}
      <p class="soft measure">${words.coursesLead}</p>
      <table role="table">
        <caption class="visually-hidden">${words.courses}</caption>
        <thead>
          <tr class="heads" role="row">${shown.map(({ course, title }) => html`<th role="columnheader" scope="col" part="course" data-id=${course.id}>${title}</th>`)}</tr>
        </thead>
        ${shown.some((one) => cautions(one) !== nothing) ? band(html`<span class="visually-hidden first">${words.cautions}</span>`, cautions) : nothing}
        ${ROWS.map((row) =>
          band(words.courseRows[row], ({ course, said }) =>
            row === 'good' || row === 'bad' ? points(said[row], course[row]) : plain(said[row], course[row]),
          ),
        )}
        <tfoot>
          ${each(({ course, title }) => sourceList(title, sourcesOf(reading, [...new Set(citedIn(course).flatMap(({ sources }) => sources))]), words))}
        </tfoot>
      </table>
      ${shown.some(({ course }) => citedIn(course).some(isUnchecked))
        ? html`<p class="key fine soft"><span aria-hidden="true">*</span> ${words.uncheckedKey}</p>`
        : nothing}
    </section>
  `;
}

const isUnchecked = ({ sources }: Cited): boolean => sources.length === 0;

const citedIn = ({ what, good, bad, asks, costs, unknown }: Course): readonly Cited[] => [what, ...good, ...bad, asks, costs, unknown];
