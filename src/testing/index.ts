/** Drives a guide by what a person sees, in any test runner with a browser. It makes no assertions. */

export {
  answer,
  openGuide,
  walkToResult,
  walkToReview,
  type GuideSaid,
  type JourneyOptions,
} from './journey.js';
export {
  choose,
  chooseIn,
  control,
  deepAll,
  openChapters,
  pick,
  press,
  settled,
  wordsOn,
  write,
} from './person.js';
export { cautions, headings, ids, notes, seen, type SeenNote } from './read.js';
