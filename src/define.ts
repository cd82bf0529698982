import { EhAbout } from './elements/result/about.js';
import { EhAsk } from './elements/result/ask.js';
import { EhChoice } from './elements/plain/choice.js';
import { EhCourses } from './elements/result/courses.js';
import { EhFigure } from './elements/plain/figure.js';
import { EhGuide } from './elements/guide/guide.js';
import { EhLanguage } from './elements/screens/language-picker.js';
import { EhNote } from './elements/plain/note.js';
import { EhNotes } from './elements/result/notes.js';
import { EhOutcome } from './elements/result/outcome.js';
import { EhProgress } from './elements/screens/progress.js';
import { register } from './elements/register.js';
import { EhResults } from './elements/result/results.js';
import { EhReview } from './elements/screens/review.js';
import { EhStep } from './elements/screens/step.js';
import { EhTakeaway } from './elements/result/takeaway.js';
import { EhUrgent } from './elements/screens/urgent.js';
import { EhValues } from './elements/result/values.js';
import { EhWelcome } from './elements/screens/welcome.js';
import { EhWhatIf } from './elements/result/what-if.js';

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
