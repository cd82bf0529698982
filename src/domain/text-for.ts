import type { Pack, VoicedText, Text } from './pack.js';
import { textInVoice } from './voice.js';
import type { Because } from './weigh.js';
import { withId } from './with-id.js';

/** The numbers that a page gives for the places that a pack leaves for them. */
export interface PhoneNumbers {
  readonly emergencyNumber: string;
  readonly crisisNumber?: string | undefined;
}

/** Says a pack's words in one voice, with the page's own numbers in the places that the pack leaves for them. */
export const createTextResolver =
  (voice: string, { emergencyNumber, crisisNumber }: PhoneNumbers) =>
  (said: VoicedText): string =>
    textInVoice(said, voice)
      .replaceAll('{emergency}', emergencyNumber)
      .replaceAll('{crisis}', crisisNumber ?? '');

/** What it takes to say something of a pack. */
export interface TextContext {
  readonly pack: Pack;
  readonly text: Text;
  readonly resolve: (said: VoicedText) => string;
}

/** The sentence of the pack for one reason of an outcome. */
export const reasonText = ({ pack, text, resolve }: TextContext, { rule, row }: Because): string =>
  resolve(text.reasons[withId(pack.rules, rule)?.reasons?.[row] ?? ''] ?? '');
