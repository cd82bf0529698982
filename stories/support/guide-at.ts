import { html, nothing, type TemplateResult } from 'lit';
import type { Answers, Pack, VoicedText, Text } from '../../src/domain/pack.js';
import liver from '../../src/packs/liver-stem-cells/index.js';
import journeysJson from '../../src/packs/liver-stem-cells/journeys.json';
import soreThroat from '../../src/packs/sore-throat/index.js';
import soreThroatJourneys from '../../src/packs/sore-throat/journeys.json';
import type { Position, SessionRecord } from '../../src/session/record.js';

/** The settings that a page gives its guide. */
export interface Page {
  readonly publisher?: string;
  readonly offersTreatment?: 'yes' | 'no';
  readonly emergencyNumber?: string;
  readonly crisisNumber?: string;
  readonly headingLevel?: number;
  readonly today?: string;
}

/** A day on which the pack is up to date, so that a story looks the same next year. */
const TODAY = '2026-12-01';

const records = new Map<string, SessionRecord>();
const clocks = new Map<string, () => Date>();

/** Cached by place: a story that renders again must not start again. */
function recordAt(
  { id, version, fingerprint }: Pack,
  answers: Answers,
  position: Position,
): SessionRecord {
  const record: SessionRecord = {
    format: 1,
    pack: id,
    version,
    ...(fingerprint && { fingerprint: fingerprint.structure }),
    answers,
    position,
  };
  const key = JSON.stringify(record);
  records.set(key, records.get(key) ?? record);
  return records.get(key) ?? record;
}

function clockOn(day: string): () => Date {
  const clock = clocks.get(day) ?? ((): Date => new Date(`${day}T12:00:00Z`));
  clocks.set(day, clock);
  return clock;
}

/** A guide at a place of its pack. `parts` lay it out; with none, the whole guide is shown. */
export const guideAt = (
  pack: Pack,
  answers: Answers,
  position: Position,
  parts: unknown = nothing,
  page: Page = {},
): TemplateResult => html`
  <eh-guide
    .pack=${pack}
    .record=${recordAt(pack, answers, position)}
    .publisher=${page.publisher}
    .offersTreatment=${page.offersTreatment}
    .emergencyNumber=${page.emergencyNumber ?? '112'}
    .crisisNumber=${page.crisisNumber}
    .headingLevel=${page.headingLevel ?? 2}
    .clock=${clockOn(page.today ?? TODAY)}
    >${parts}</eh-guide
  >
`;

/** The answers of one of the pack's journeys, by its name. */
export function journey(name: string): Answers {
  const found = journeysJson.journeys.find((each) => each.name === name);
  if (!found) throw new Error(`There is no journey «${name}».`);
  return found.answers;
}

/** A person on the waiting list, and a person who cares for another: they meet every screen. */
export const PATIENT = journey('Waiting list, hepatitis B, thinking about it');
export const CARER = journey('Mother in hospital, liver failure, hepatitis B');

export const atWelcome = (parts?: unknown, page?: Page): TemplateResult =>
  guideAt(liver, {}, { screen: 'welcome' }, parts, page);
export const asking = (
  answers: Answers,
  question: string,
  parts?: unknown,
  page?: Page,
): TemplateResult => guideAt(liver, answers, { screen: 'asking', question }, parts, page);
export const reviewing = (answers: Answers, parts?: unknown, page?: Page): TemplateResult =>
  guideAt(liver, answers, { screen: 'reviewing' }, parts, page);
export const concluded = (answers: Answers, parts?: unknown, page?: Page): TemplateResult =>
  guideAt(liver, answers, { screen: 'concluded' }, parts, page);

/** A result of the example pack, by the name of its journey. */
export function soreThroatResult(name: string, parts?: unknown): TemplateResult {
  const found = soreThroatJourneys.journeys.find((each) => each.name === name);
  if (!found) throw new Error(`There is no journey «${name}».`);
  return guideAt(soreThroat, found.answers, { screen: 'concluded' }, parts);
}

/** The English words of the pack, and a wording for a person who answers for themself. */
export const words = liver.text['en'] as Text;
export const forOneself = (said: VoicedText | undefined): string =>
  typeof said === 'string' ? said : (said?.default ?? '');

export { liver };
