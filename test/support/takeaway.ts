// Letters of the liver pack, and what stands in them.
import type { Answers, Pack, Text } from '../../src/domain/pack.js';
import liver from '../../src/packs/liver-stem-cells/index.js';
import journeysJson from '../../src/packs/liver-stem-cells/journeys.json';
import { toLetter, type Letter, type LetterPart } from '../../src/takeaway/letter.js';
import type { ExportOptions } from '../../src/takeaway/context.js';

export const text = liver.text['en'] as Text;
const answersOf = (name: string): Answers =>
  (journeysJson.journeys.find((journey) => journey.name === name) as { answers: Answers }).answers;
export const PATIENT = answersOf('Waiting list, hepatitis B, thinking about it');
export const CARER = answersOf('Mother in hospital, liver failure, hepatitis B');
export const today = new Date('2026-12-01T12:00:00Z');
export const letter = (
  answers: Answers,
  taking: Partial<ExportOptions> = {},
  pack: Pack = liver,
): Letter => toLetter(pack, answers, { text, today, ...taking });
export const part = ({ parts }: Letter, id: LetterPart['id']): LetterPart | undefined =>
  parts.find((each) => each.id === id);
export const linesOf = (given: Letter, id: LetterPart['id']): string[] =>
  part(given, id)?.items.map((item) => item.text) ?? [];
export const told = (said: unknown): string =>
  typeof said === 'string' ? said : (said as { default: string }).default;
