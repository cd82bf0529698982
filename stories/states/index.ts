import type { ElementName } from '../../src/elements/elements.js';
import type { NamedStates } from '../support/states.js';
import { aboutStates } from './result/eh-about.js';
import { askStates } from './result/eh-ask.js';
import { chapterStates } from './plain/eh-chapter.js';
import { choiceStates } from './plain/eh-choice.js';
import { coursesStates } from './result/eh-courses.js';
import { figureStates } from './plain/eh-figure.js';
import { guideStates } from './guide/eh-guide.js';
import { languageStates } from './screens/eh-language.js';
import { noteStates } from './plain/eh-note.js';
import { notesStates } from './result/eh-notes.js';
import { outcomeStates } from './result/eh-outcome.js';
import { progressStates } from './screens/eh-progress.js';
import { resultsStates } from './result/eh-results.js';
import { reviewStates } from './screens/eh-review.js';
import { stepStates } from './screens/eh-step.js';
import { takeawayStates } from './result/eh-takeaway.js';
import { urgentStates } from './screens/eh-urgent.js';
import { valuesStates } from './result/eh-values.js';
import { welcomeStates } from './screens/eh-welcome.js';
import { whatIfStates } from './result/eh-what-if.js';

/** Every element with its named states. */
export const statesOf = {
  'eh-guide': guideStates,
  'eh-welcome': welcomeStates,
  'eh-step': stepStates,
  'eh-choice': choiceStates,
  'eh-chapter': chapterStates,
  'eh-progress': progressStates,
  'eh-language': languageStates,
  'eh-urgent': urgentStates,
  'eh-review': reviewStates,
  'eh-results': resultsStates,
  'eh-outcome': outcomeStates,
  'eh-notes': notesStates,
  'eh-note': noteStates,
  'eh-courses': coursesStates,
  'eh-figure': figureStates,
  'eh-values': valuesStates,
  'eh-what-if': whatIfStates,
  'eh-ask': askStates,
  'eh-takeaway': takeawayStates,
  'eh-about': aboutStates,
} satisfies Readonly<Record<ElementName, NamedStates>>;
