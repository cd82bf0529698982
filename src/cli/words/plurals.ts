/** The largest number that a guide may count. */
const COUNTED = 1000;

/** The plural categories of the whole numbers up to 1,000 in a language, in order of first occurrence. */
export function categoriesMet(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const met = Array.from({ length: COUNTED + 1 }, (_, number) => rules.select(number));
  return [...new Set([...met, 'other'])];
}

/** All plural categories of a language. */
export const categoriesOf = (language: string): string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** The writing direction of a language; undefined if this engine does not know it. */
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
