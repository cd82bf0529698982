import { createContext } from '@lit/context';
import type { Pack, Text } from '../domain/pack.js';
import type { Session } from '../session/create-session.js';
import type { Words } from '../words/words.js';

/** The settings that the host page gave about itself. */
export interface PageSettings {
  readonly publisher: string | undefined;
  readonly offersTreatment: 'yes' | 'no' | undefined;
  readonly emergencyNumber: string;
  readonly crisisNumber: string | undefined;
  /** Today, by the page's clock. */
  readonly clock: () => Date;
}

/** The session of the nearest guide. The actor changes only when the pack changes. */
export interface GuideSession {
  readonly session: Session;
  readonly pack: Pack;
  readonly site: PageSettings;
  /** Reports a problem of one part, by the part's name, to the page. `undefined` clears it. */
  readonly reportProblem: (code: string, message: string | undefined, part: string) => void;
}

/** The languages of the nearest guide. A new object for each change. */
export interface LanguageState {
  /** Languages that a reader can choose, in the pack's order. */
  readonly languages: readonly string[];
  /** The language that is being loaded. */
  readonly loading?: string | undefined;
  /** The language that could not be loaded. */
  readonly failed?: string | undefined;
  readonly choose: (language: string) => void;
  /** Loads the texts of a language beside the guide's own. Rejects when they cannot be loaded, or are invalid. */
  readonly load: (language: string) => Promise<Text>;
}

/** The texts of the nearest guide in its language, and the level of its top heading (1 to 6). */
export interface GuideLanguage {
  readonly languageState: LanguageState;
  readonly text: Text;
  readonly words: Words;
  readonly headingLevel: number;
}

export const sessionContext = createContext<GuideSession | undefined>(
  Symbol.for('evenhand/session'),
);
export const languageContext = createContext<GuideLanguage | undefined>(
  Symbol.for('evenhand/language'),
);
