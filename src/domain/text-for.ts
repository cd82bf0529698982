import type { Pack, VoicedText, Text } from './pack.js';
import { textInVoice } from './voice.js';
import type { Because } from './weigh.js';
import { withId } from './with-id.js';

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
