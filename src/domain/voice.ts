import { matchRow } from './condition.js';
import { own } from './own.js';
import type { Answers, Pack, VoicedText } from './pack.js';

/** The way of speaking that the answers call for: the first voice whose row holds, else `default`. */
export const voiceOf = (pack: Pack, kept: Answers): string =>
  Object.entries(pack.voices).find(([, row]) => matchRow(row, kept))?.[0] ?? 'default';

/** The wording for a voice. A text without one for it has the same words for everybody. */
export const textInVoice = (said: VoicedText, voice: string): string =>
  typeof said === 'string' ? said : (own(said, voice) ?? said.default);
