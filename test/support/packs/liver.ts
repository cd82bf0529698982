import type { Answers, Pack, Text } from '../../../src/domain/pack.js';
import claims from '../../../src/packs/liver-stem-cells/claims.json';
import pack from '../../../src/packs/liver-stem-cells/index.js';
import journeysJson from '../../../src/packs/liver-stem-cells/journeys.json';
import spanishStatements from '../../../src/packs/liver-stem-cells/statements/es.json';
import chineseStatements from '../../../src/packs/liver-stem-cells/statements/zh-Hans.json';
import en from '../../../src/packs/liver-stem-cells/text/en.json';
import es from '../../../src/packs/liver-stem-cells/text/es.json';
import zhHans from '../../../src/packs/liver-stem-cells/text/zh-Hans.json';
import wording from '../../../src/packs/liver-stem-cells/wording.json';

/** One person's walk through the pack, and the result at its end. */
export interface Journey {
  readonly name: string;
  readonly answers: Answers;
  readonly outcome: string;
  readonly rule: string;
  readonly reasons: readonly string[];
  readonly cautions: readonly string[];
  /** First notes that are not cautions, sorted. */
  readonly first: readonly string[];
}

export { pack };
/** The words of each language, loaded. */
export const texts: Readonly<Record<string, Text>> = { en, es, 'zh-Hans': zhHans };
/** With the parts that only proofs read. */
export const wholePack: Pack = {
  ...pack,
  ...claims,
  ...wording,
  statements: { es: spanishStatements, 'zh-Hans': chineseStatements },
  text: texts,
};
export const text: Text = en;
export const journeys = journeysJson.journeys as unknown as readonly Journey[];
