/** Classes, functions and types. Importing this registers nothing; `evenhand/define` does. */

export { definePack } from './context/packs.js';
export {
  languageContext,
  sessionContext,
  type GuideLanguage,
  type GuideSession,
  type Site,
  type Speech,
} from './context/keys.js';
export { compareAnswers, type Change, type Comparison } from './domain/compare.js';
export { currencyOf, type Currency } from './domain/currency.js';
export type * from './domain/pack.js';
export type { Problem } from './domain/problem.js';
export { fingerprintOf } from './domain/fingerprint.js';
export { walk, type Walk } from './domain/walk.js';
export {
  weigh,
  type Because,
  type Guidance,
  type GuidanceItem,
  type Values,
} from './domain/weigh.js';
export { checkPack, checkText, type Checked } from './proof/check.js';
export {
  diffPacks,
  type ComparedSpace,
  type Diffed,
  type Difference,
  type DiffOptions,
  type ResultChange,
  type ResultPart,
  type StructureDifference,
  type VoiceDifference,
  type WordChange,
} from './proof/diff.js';
export type { Figures } from './proof/figures.js';
export { provePack, type Proof, type ProofOptions } from './proof/prove.js';
export { EhAbout } from './elements/about.js';
export { EhAsk } from './elements/ask.js';
export { EhChoice, type ChoiceOption } from './elements/choice.js';
export { EhCourses } from './elements/courses.js';
export { EhFigure, type DrawnGroup } from './elements/figure.js';
export {
  ConcludedEvent,
  ProblemEvent,
  ReadyEvent,
  StepChangeEvent,
} from './elements/guide-events.js';
export type { GuideProblem } from './elements/guide-problems.js';
export { EhGuide } from './elements/guide.js';
export { EhLanguage } from './elements/language.js';
export { EhNote, type NoteContent } from './elements/note.js';
export { EhNotes } from './elements/notes.js';
export { EhOutcome } from './elements/outcome.js';
export { EhProgress } from './elements/progress.js';
export { EhResults } from './elements/results.js';
export { EhReview } from './elements/review.js';
export { EhStep } from './elements/step.js';
export { EhTakeaway } from './elements/takeaway.js';
export { EhUrgent } from './elements/urgent.js';
export { EhValues } from './elements/values.js';
export { EhWelcome } from './elements/welcome.js';
export { EhWhatIf } from './elements/what-if.js';
export {
  sessionMachine,
  type Screen,
  type SessionContext,
  type SessionEvent,
  type SessionInput,
  type SessionSnapshot,
} from './session/machine.js';
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
  type Progress,
  type SessionState,
  type Step,
  type TakenAway,
  type Weighing,
} from './session/select.js';
export {
  createSession,
  RecordError,
  type Session,
  type SessionOptions,
} from './session/session.js';
export type { Fact, Standing } from './takeaway/facts.js';
export { toJson, type Labelled, type Led, type ResultJson } from './takeaway/json.js';
export { toLetter, type Letter, type LetterItem, type LetterPart } from './takeaway/letter.js';
export type { Taking } from './takeaway/taking.js';
export { toText } from './takeaway/text.js';
export type { Words } from './words/words.js';
