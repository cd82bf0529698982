import type { ElementName } from '../../src/elements/elements.js';
import type { NamedStates } from '../support/states.js';
import { aboutStates } from './eh-about.js';
import { askStates } from './eh-ask.js';
import { chapterStates } from './eh-chapter.js';
import { choiceStates } from './eh-choice.js';
import { coursesStates } from './eh-courses.js';
import { figureStates } from './eh-figure.js';
import { guideStates } from './eh-guide.js';
import { languageStates } from './eh-language.js';
import { noteStates } from './eh-note.js';
import { notesStates } from './eh-notes.js';
import { outcomeStates } from './eh-outcome.js';
import { progressStates } from './eh-progress.js';
import { resultsStates } from './eh-results.js';
import { reviewStates } from './eh-review.js';
import { stepStates } from './eh-step.js';
import { takeawayStates } from './eh-takeaway.js';
import { urgentStates } from './eh-urgent.js';
import { valuesStates } from './eh-values.js';
import { welcomeStates } from './eh-welcome.js';
import { whatIfStates } from './eh-what-if.js';

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
