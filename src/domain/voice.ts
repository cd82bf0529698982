import { matchRow } from './condition.js';
import { own } from './own.js';
import type { Answers, Pack, VoicedText } from './pack.js';

/** The voice for these answers: the first one whose row holds, else `default`. */
export const voiceOf = (pack: Pack, kept: Answers): string =>
  Object.entries(pack.voices).find(([, row]) => matchRow(row, kept))?.[0] ?? 'default';

/** The wording for a voice. If the text has none for it, the default wording. */
export const textInVoice = (said: VoicedText, voice: string): string =>
  typeof said === 'string' ? said : (own(said, voice) ?? said.default);
