import { matchRow } from './condition.js';
import { own, withId } from './lookup.js';
import type { Answers, Pack, Text, VoicedText } from './pack.js';
import type { Because } from './weigh.js';

/** The voice for these answers: the first one whose row holds, else `default`. */
export const voiceOf = (pack: Pack, kept: Answers): string =>
  Object.entries(pack.voices).find(([, row]) => matchRow(row, kept))?.[0] ?? 'default';

/** The wording for a voice. If the text has none for it, the default wording. */
export const textInVoice = (said: VoicedText, voice: string): string =>
  typeof said === 'string' ? said : (own(said, voice) ?? said.default);

/** The page's phone numbers, for the placeholders in a pack's texts. */
export interface PhoneNumbers {
  readonly emergencyNumber: string;
  readonly crisisNumber?: string | undefined;
}

/** Returns a function that resolves a text in one voice and replaces the placeholders of phone numbers. */
export const createTextResolver =
  (voice: string, { emergencyNumber, crisisNumber }: PhoneNumbers) =>
  (said: VoicedText): string =>
    textInVoice(said, voice)
      .replaceAll('{emergency}', emergencyNumber)
      .replaceAll('{crisis}', crisisNumber ?? '');

/** What is needed to resolve texts of a pack. */
export interface TextContext {
  readonly pack: Pack;
  readonly text: Text;
  readonly resolve: (said: VoicedText) => string;
}

/** The pack's sentence for one reason of an outcome. */
export const reasonText = ({ pack, text, resolve }: TextContext, { rule, row }: Because): string =>
  resolve(text.reasons[withId(pack.rules, rule)?.reasons?.[row] ?? ''] ?? '');
