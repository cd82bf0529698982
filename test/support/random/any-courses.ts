import type { Course, Figure, Question } from '../../../src/domain/pack.js';
import { rowsThat, type idsOf } from './any-structure.js';
import type { Draw } from './draw.js';

interface Given {
  readonly draw: Draw;
  readonly idOf: ReturnType<typeof idsOf>;
  /** Ids of some sources. */
  readonly cite: () => string[];
  readonly questions: readonly Question[];
}

export function anyCourses({ draw, idOf, cite, questions }: Given): Course[] {
  return draw.many(0, 3, (): Course => {
    const points = draw.from(1, 3);
    const point = (): { id: string; sources: string[] } => ({ id: idOf('p'), sources: cite() });
    return {
      id: idOf('k'),
      what: { sources: cite() },
      good: Array.from({ length: points }, point),
      bad: Array.from({ length: points }, point),
      asks: { sources: cite() },
      costs: { sources: cite() },
      unknown: { sources: cite() },
      ...(draw.chance(0.3) && { cautions: [{ id: idOf('h'), when: rowsThat(draw, questions) }] }),
    };
  });
}

export function anyFigures(
  { draw, idOf, cite, questions }: Given,
  courses: readonly Course[],
): Figure[] {
  return courses.length === 0
    ? []
    : draw.many(0, 2, (): Figure => ({
        id: idOf('f'),
        course: draw.one(courses).id,
        ...(draw.chance(0.3) && { when: rowsThat(draw, questions) }),
        sources: cite(),
        ...(draw.chance(0.5) && { groups: draw.many(1, 2, () => groupOf(draw, idOf('g'))) }),
        ...(draw.chance(0.2) && { survival: true }),
      }));
}

function groupOf(draw: Draw, id: string): NonNullable<Figure['groups']>[number] {
  const of = draw.from(1, 200);
  const count = draw.from(0, of);
  return {
    id,
    count,
    of,
    ...(draw.chance(0.3) && { about: true }),
    ...(draw.chance(0.3) && { range: [draw.from(0, count), draw.from(count, of)] as const }),
  };
}
