/** The frame page in the language of its guide: its title, its own language, and the fallback, which it has in several. */
import { ContextEvent } from '@lit/context';
import { languageContext } from '../controllers/contexts.js';
import { matchLanguage } from '../domain/match-language.js';

/** Shows the fallback in this language (BCP 47), or in the first that there is. Without scripts all of them can be read. */
export function speakFallback(guide: HTMLElement, language: string): void {
  const all = [...guide.querySelectorAll<HTMLElement>('[slot=fallback]')];
  const found = matchLanguage(
    all.map(({ lang }) => lang),
    language,
  );
  const spoken = all.find(({ lang }) => lang === found) ?? all[0];
  for (const each of all) each.hidden = each !== spoken;
}

/** Lets the page speak as its guide does, from its first words on, and whenever its reader chooses another language. */
export function followLanguage(guide: HTMLElement): void {
  const page = guide.ownerDocument;
  let spoken: string | undefined;
  // A guide tells its language to whoever stands in it.
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
        // At first the fallback is in the language of the page around, though the guide may have no words in it.
        if (spoken !== undefined && spoken !== words.language) speakFallback(guide, words.language);
        spoken = words.language;
      },
      true,
    ),
  );
}
