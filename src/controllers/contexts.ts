import { createContext } from '@lit/context';
import type { Pack, Text } from '../domain/pack.js';
import type { Session } from '../session/create-session.js';
import type { Words } from '../words/words.js';

/** What the page that carries a guide has said about itself. */
export interface PageSettings {
  readonly publisher: string | undefined;
  readonly offersTreatment: 'yes' | 'no' | undefined;
  readonly emergencyNumber: string;
  readonly crisisNumber: string | undefined;
  /** Today, by the page's clock. */
  readonly clock: () => Date;
}

/** The session of the nearest guide. The actor stays the same as long as its pack does. */
export interface GuideSession {
  readonly session: Session;
  readonly pack: Pack;
  readonly site: PageSettings;
  /** Tells the page what is wrong with one part, by its name; undefined: nothing any more. */
  readonly reportProblem: (code: string, message: string | undefined, part: string) => void;
}

/** The languages of the nearest guide. Told anew, as another object, when one of its facts changes. */
export interface LanguageState {
  /** Those that can be chosen, in the pack's order. */
  readonly languages: readonly string[];
  /** The one that is on its way, and the one that did not come. */
  readonly loading?: string | undefined;
  readonly failed?: string | undefined;
  readonly choose: (language: string) => void;
}

/** The words that the nearest guide speaks, and the level of its top heading (1 to 6). */
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
