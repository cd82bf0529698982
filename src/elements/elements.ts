import { EhAbout } from './result/about.js';
import { EhAsk } from './result/ask.js';
import { EhChoice } from './plain/choice.js';
import { EhCourses } from './result/courses.js';
import { EhFigure } from './plain/figure.js';
import { EhGuide } from './guide/guide.js';
import { EhLanguage } from './screens/language-picker.js';
import { EhNote } from './plain/note.js';
import { EhNotes } from './result/notes.js';
import { EhOutcome } from './result/outcome.js';
import { EhProgress } from './screens/progress.js';
import { EhResults } from './result/results.js';
import { EhReview } from './screens/review.js';
import { EhStep } from './screens/step.js';
import { EhTakeaway } from './result/takeaway.js';
import { EhUrgent } from './screens/urgent.js';
import { EhValues } from './result/values.js';
import { EhWelcome } from './screens/welcome.js';
import { EhWhatIf } from './result/what-if.js';

/**
 * Every element with its name. The root is first: a part that is upgraded before its guide finds no
 * context. Importing this file registers nothing.
 */
export const ELEMENTS = [
  ['eh-guide', EhGuide],
  ['eh-choice', EhChoice],
  ['eh-figure', EhFigure],
  ['eh-note', EhNote],
  ['eh-language', EhLanguage],
  ['eh-progress', EhProgress],
  ['eh-welcome', EhWelcome],
  ['eh-step', EhStep],
  ['eh-urgent', EhUrgent],
  ['eh-review', EhReview],
  ['eh-outcome', EhOutcome],
  ['eh-notes', EhNotes],
  ['eh-courses', EhCourses],
  ['eh-values', EhValues],
  ['eh-what-if', EhWhatIf],
  ['eh-ask', EhAsk],
  ['eh-takeaway', EhTakeaway],
  ['eh-about', EhAbout],
  ['eh-results', EhResults],
] as const satisfies readonly (readonly [name: string, element: CustomElementConstructor])[];

export type ElementName = (typeof ELEMENTS)[number][0];
