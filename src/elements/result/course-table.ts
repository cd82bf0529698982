import { html, nothing, type TemplateResult } from 'lit';
import type { GuideValue } from '../../controllers/guide-controller.js';
import { holds } from '../../domain/condition.js';
import type { Answers, Cited, Course, CourseText, Point, VoicedText } from '../../domain/pack.js';
import { heading } from '../parts/heading.js';
import { sourcesOf } from '../parts/note-content.js';
import { OURS } from '../parts/our-advice.js';
import { sourceList } from '../parts/sources.js';

interface Shown {
  readonly course: Course;
  readonly said: CourseText;
  readonly title: string;
}

/** Most courses that are shown in columns. More would be unreadable, so they are stacked. */
const MOST_COLUMNS = 5;

const SIDES = ['good', 'bad'] as const;
const LINES = ['asks', 'costs', 'unknown'] as const;

/**
 * The courses of a pack in its own order, as one table: one row per question, one column per
 * course. Roles are explicit: Safari drops table semantics from a table with another `display`.
 */
export function renderCourses(
  reading: GuideValue<unknown>,
  answers: Answers,
): TemplateResult | typeof nothing {
  const { pack, text, words, resolve, headingLevel } = reading;
  const shown = pack.courses.flatMap((course): Shown[] => {
    const said = text.courses[course.id];
    return said ? [{ course, said, title: resolve(said.title) }] : [];
  });
  if (shown.length === 0) return nothing;

  const row = (question: string, content: (one: Shown) => unknown): TemplateResult => html`
    <tr role="row">
      <th role="rowheader" scope="row" part="question">${question}</th>
      ${shown.map((one) => html`<td role="cell"><span class="of">${one.title}</span>${content(one)}</td>`)}
    </tr>
  `;
  // What no source is behind has the mark that the legend in the summary explains.
  const mark = html`<span aria-hidden="true">${OURS}</span
    ><span class="visually-hidden"> (${words.ours})</span>`;
  const plain = (said: VoicedText, cited: Cited): unknown => [
    resolve(said),
    isOurs(cited) ? mark : nothing,
  ];
  const points = (
    said: Readonly<Record<string, VoicedText>>,
    all: readonly Point[],
  ): TemplateResult =>
    html`<ul>
      ${all.map((point) => html`<li>${plain(said[point.id] ?? '', point)}</li>`)}
    </ul>`;
  const cautions = ({ cautions: all = [] }: Course): TemplateResult[] =>
    all
      .filter(({ when }) => holds(when, answers))
      .map(
        ({ id }) => html`<p class="caution" part="caution">${resolve(text.hints[id] ?? '')}</p>`,
      );

  return html`
    <section class=${shown.length > MOST_COLUMNS ? 'crowded' : nothing}>
      ${heading(headingLevel + 1, words.courses)}
      <p class="soft measure">${words.coursesLead}</p>
      <table role="table" class="courses">
        <caption class="visually-hidden">
          ${words.courses}
        </caption>
        <thead>
          <tr role="row" class="heads">
            <td role="cell" class="visually-hidden"></td>
            ${shown.map(({ course, title }) => html`<th role="columnheader" scope="col" part="course" data-id=${course.id}>${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${row(words.courseRows.what, ({ course, said }) => [cautions(course), plain(said.what, course.what)])}
          ${SIDES.map((side) => row(words.courseRows[side], ({ course, said }) => points(said[side], course[side])))}
          ${LINES.map((line) => row(words.courseRows[line], ({ course, said }) => plain(said[line], course[line])))}
          ${row(words.courseRows.sources, ({ course, title }) => sourceList(title, sourcesOf(reading, idsIn(course)), words))}
        </tbody>
      </table>
    </section>
  `;
}

const isOurs = ({ sources }: Cited): boolean => sources.length === 0;

const citedIn = ({ what, good, bad, asks, costs, unknown }: Course): readonly Cited[] => [
  what,
  ...good,
  ...bad,
  asks,
  costs,
  unknown,
];

const idsIn = (course: Course): readonly string[] => [
  ...new Set(citedIn(course).flatMap(({ sources }) => sources)),
];
