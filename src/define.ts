import { EhAbout } from './elements/about.js';
import { EhAsk } from './elements/ask.js';
import { EhChoice } from './elements/choice.js';
import { EhCourses } from './elements/courses.js';
import { EhFigure } from './elements/figure.js';
import { EhGuide } from './elements/guide.js';
import { EhLanguage } from './elements/language.js';
import { EhNote } from './elements/note.js';
import { EhNotes } from './elements/notes.js';
import { EhOutcome } from './elements/outcome.js';
import { EhProgress } from './elements/progress.js';
import { register } from './elements/register.js';
import { EhResults } from './elements/results.js';
import { EhReview } from './elements/review.js';
import { EhStep } from './elements/step.js';
import { EhTakeaway } from './elements/takeaway.js';
import { EhUrgent } from './elements/urgent.js';
import { EhValues } from './elements/values.js';
import { EhWelcome } from './elements/welcome.js';
import { EhWhatIf } from './elements/what-if.js';

/** Every element, the root first: a part that upgrades before its guide would find none. */
const ELEMENTS: readonly (readonly [string, CustomElementConstructor])[] = [
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
];

register(ELEMENTS);
