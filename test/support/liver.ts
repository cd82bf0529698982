import type { Answers, Text } from '../../src/domain/pack.js';
import pack from '../../src/packs/liver-stem-cells/index.js';
import journeysJson from '../../src/packs/liver-stem-cells/journeys.json';
import en from '../../src/packs/liver-stem-cells/text/en.json';

/** One person's way through the pack, and what they find at its end. */
export interface Journey {
  readonly name: string;
  readonly answers: Answers;
  readonly outcome: string;
  readonly rule: string;
  readonly reasons: readonly string[];
  readonly cautions: readonly string[];
  /** First notes that are no cautions, sorted. */
  readonly first: readonly string[];
}

export { pack };
export const text: Text = en;
export const journeys = journeysJson as unknown as readonly Journey[];
