import type { Pack, Text } from '../../../src/domain/pack.js';
import { severalLanguages } from '../../../stories/support/several-languages.js';
import { words } from '../browser/guide-driver.js';

/** A pack whose Spanish texts load, or fail to load, when the test says so. */
export function waiting(): { pack: Pack; asked: () => number; come: () => void; fail: () => void } {
  const whole = severalLanguages();
  const waits: { come: (text: Text) => void; fail: (why: Error) => void }[] = [];
  const es = (): Promise<Text> => new Promise((come, fail) => waits.push({ come, fail }));
  return {
    pack: { ...whole, id: 'waiting', text: { ...whole.text, es } },
    asked: () => waits.length,
    come: () => {
      waits.at(-1)?.come({ ...words, language: 'es' });
    },
    fail: () => {
      waits.at(-1)?.fail(new Error('lost'));
    },
  };
}
