/** As many things as a guide may count. */
const COUNTED = 1000;

/** The plural categories that whole numbers up to 1,000 have in a language, in the order in which they are met. */
export function categoriesMet(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const met = Array.from({ length: COUNTED + 1 }, (_, number) => rules.select(number));
  return [...new Set([...met, 'other'])];
}

/** All plural categories of a language. */
export const categoriesOf = (language: string): string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** Where the script of a language begins; undefined if this engine does not know. */
export function directionOf(language: string): string | undefined {
  interface TextInfo {
    readonly direction?: string;
  }
  const locale = new Intl.Locale(language) as Intl.Locale & {
    readonly textInfo?: TextInfo;
    getTextInfo?(): TextInfo;
  };
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction;
}

/** Whether a text is a language tag (BCP 47). */
export function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
