/**
 * A second reading of the liver pack's decision table, to hold the real one against.
 *
 * It was written from the clinical review (the tailoring rules with the corrections of November 2026: section A5,
 * with A1, A2, B1 to B5 and, for the questions to ask, part D; then the second review of content, 3c) and not from
 * the pack. It shares neither data nor form with the pack: no rows, no matcher, only the rules as a careful reader
 * would say them aloud to a person. Never import the pack here, and never copy a correction over from it: when the
 * two differ, go back to the review and find out which of them is wrong.
 */
import {
  tellThoseItIsBeingTestedFor,
  tellThoseWhoCannotBeSorted,
  tellThoseWithCellsAhead,
  tellThoseToldNoWhileStillWell,
  remindOfWhatMustNotLapse,
} from './oracle/notes-others.js';
import {
  tellEveryone,
  tellThoseWhoNeedTheirTeam,
  tellThoseWhoDrinkOrDrank,
  tellThoseWhomStudiesLeftOut,
} from './oracle/notes-team.js';
import { headingFor } from './oracle/outcome.js';
import type { Page } from './oracle/page.js';
import type { Answers } from './oracle/person.js';
import { questionsFirstFor } from './oracle/questions.js';

export type Expected = {
  outcome: string;
  rule: string;
  reasons: string[];
  cautions: string[];
  first: Set<string>;
  asked: Set<string>;
};
/** What each of them should find. */
export function expected(person: Answers): Expected {
  const page: Page = { reasons: [], cautions: [], first: new Set() };

  tellEveryone(page);
  tellThoseWhoNeedTheirTeam(person, page);
  tellThoseWhoDrinkOrDrank(person, page);
  tellThoseWhomStudiesLeftOut(person, page);
  tellThoseItIsBeingTestedFor(person, page);
  tellThoseWhoCannotBeSorted(person, page);
  tellThoseWithCellsAhead(person, page);
  tellThoseToldNoWhileStillWell(person, page);
  remindOfWhatMustNotLapse(person, page);

  return { ...headingFor(person), ...page, asked: new Set(questionsFirstFor(person)) };
}
