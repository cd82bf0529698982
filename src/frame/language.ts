/** Sets the frame page's title, language and fallback to the language of its guide. */
import { ContextEvent } from '@lit/context';
import { languageContext } from '../controllers/contexts.js';
import { matchLanguage } from '../domain/match-language.js';

/**
 * Shows the fallback in this language (BCP 47) or, if there is none, the first. Without scripts all
 * of them are visible.
 */
export function speakFallback(guide: HTMLElement, language: string): void {
  const all = [...guide.querySelectorAll<HTMLElement>('[slot=fallback]')];
  const found = matchLanguage(
    all.map(({ lang }) => lang),
    language,
  );
  const spoken = all.find(({ lang }) => lang === found) ?? all[0];
  for (const each of all) each.hidden = each !== spoken;
}

/** Sets the page's language and title from the guide's, now and whenever the reader changes it. */
export function followLanguage(guide: HTMLElement): void {
  const page = guide.ownerDocument;
  let spoken: string | undefined;
  // The guide provides its language as a context to elements inside it.
  const inside = guide.firstElementChild;
  inside?.dispatchEvent(
    new ContextEvent(
      languageContext,
      inside,
      (language) => {
        if (!language) return;
        const { text, words } = language;
        page.title = text.title;
        page.documentElement.lang = words.language;
        page.documentElement.dir = words.dir;
        // At first the fallback keeps the host page's language, which the guide may not have.
        if (spoken !== undefined && spoken !== words.language) speakFallback(guide, words.language);
        spoken = words.language;
      },
      true,
    ),
  );
}
