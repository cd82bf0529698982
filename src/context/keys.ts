import { createContext } from '@lit/context';
import type { Pack, Text } from '../domain/pack.js';
import type { Session } from '../session/session.js';
import type { Words } from '../words/words.js';

/** What the page that carries a guide has said about itself. */
export interface Site {
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
  readonly site: Site;
}

/** The words that the nearest guide speaks, and the level of its top heading (1 to 6). */
export interface GuideLanguage {
  readonly text: Text;
  readonly words: Words;
  readonly headingLevel: number;
}

export const sessionContext = createContext<GuideSession | undefined>(Symbol.for('evenhand/session'));
export const languageContext = createContext<GuideLanguage | undefined>(Symbol.for('evenhand/language'));
