/**
 * Classes, functions and types. Importing this registers nothing; `evenhand/define` does. Checks and proofs of packs
 * are in `evenhand/proof`.
 */

export { definePack } from './registry/registry.js';
export { defineWords, WordsError } from './registry/define-words.js';
export {
  languageContext,
  sessionContext,
  type GuideLanguage,
  type GuideSession,
  type PageSettings,
  type LanguageState,
} from './controllers/contexts.js';
export { EhElement } from './controllers/element.js';
export { GuideController, type GuideValue } from './controllers/guide-controller.js';
export { compareAnswers, type Change, type Comparison } from './domain/compare.js';
export { freshnessOf, type Freshness } from './domain/dates.js';
export type * from './domain/pack.js';
export type { Problem } from './domain/problem.js';
export { fingerprintOf } from './domain/fingerprint.js';
export { answerTexts } from './domain/question.js';
export {
  createTextResolver,
  reasonText,
  type PhoneNumbers,
  type TextContext,
} from './domain/text-for.js';
export { walk, type Walk } from './domain/walk.js';
export {
  weigh,
  type Because,
  type Guidance,
  type GuidanceItem,
  type Values,
} from './domain/weigh.js';
export { EhAbout } from './elements/result/about.js';
export { EhAsk } from './elements/result/ask.js';
export { EhChapter } from './elements/plain/chapter.js';
export { EhChoice, type ChoiceOption } from './elements/plain/choice.js';
export { EhCourses } from './elements/result/courses.js';
export { EhFigure, type DrawnGroup } from './elements/plain/figure.js';
export {
  ConcludedEvent,
  ProblemEvent,
  ReadyEvent,
  StepChangeEvent,
} from './elements/guide/events.js';
export type { GuideProblem } from './elements/guide/problems.js';
export { EhGuide } from './elements/guide/guide.js';
export { EhLanguage } from './elements/screens/language-picker.js';
export { EhNote } from './elements/plain/note.js';
export type { NoteContent } from './elements/plain/note-types.js';
export { EhNotes } from './elements/result/notes.js';
export { EhOutcome } from './elements/result/outcome.js';
export { EhProgress } from './elements/screens/progress.js';
export { EhResults } from './elements/result/results.js';
export { EhReview } from './elements/screens/review.js';
export { EhStep } from './elements/screens/step.js';
export { EhTakeaway } from './elements/result/takeaway.js';
export { EhUrgent } from './elements/screens/urgent.js';
export { EhValues } from './elements/result/values.js';
export { EhWelcome } from './elements/screens/welcome.js';
export { EhWhatIf } from './elements/result/what-if.js';
export type { Screen, SessionContext, SessionEvent, SessionInput } from './session/context.js';
export { sessionMachine, type SessionSnapshot } from './session/machine.js';
export {
  readRecord,
  toRecord,
  type Position,
  type RecordReading,
  type SessionRecord,
} from './session/record.js';
export {
  droppedAnswers,
  keptAnswers,
  selectAsk,
  selectGuidance,
  selectProgress,
  selectStep,
  selectTakenAway,
  selectValues,
  selectVoice,
  stateOf,
  type Asking,
  type ChosenValues,
  type Progress,
  type SessionState,
  type Step,
  type TakenAway,
} from './session/selectors.js';
export {
  createSession,
  RecordError,
  type Session,
  type SessionOptions,
} from './session/create-session.js';
export type { Fact, Disclosure } from './takeaway/disclosure.js';
export { toJson, type Labelled, type WithReasons, type ResultJson } from './takeaway/json.js';
export { toLetter, type Letter, type LetterItem, type LetterPart } from './takeaway/letter.js';
export type { ExportOptions } from './takeaway/context.js';
export { toRecordNote } from './takeaway/record-note.js';
export { toText } from './takeaway/text.js';
export { loadWords } from './words/index.js';
export type { Words } from './words/words.js';
