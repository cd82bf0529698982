/**
 * Matches languages by tag (BCP 47): `es-MX` finds `es`, `zh-CN` finds `zh-Hans` and never `zh-Hant`. Tags are compared
 * by language and script after `Intl.Locale.maximize()`. Underscores, as in `zh_CN`, count as hyphens.
 *
 * @param languages tags to choose from, in order of preference
 * @returns the exact tag, or else the first with the same language and script; undefined when there is none, or when
 * the wanted tag is ill-formed
 */
export function matchLanguage(languages: readonly string[], wanted: string): string | undefined {
  const tag = wanted.replaceAll('_', '-').toLowerCase();
  const exact = languages.find((language) => language.toLowerCase() === tag);
  if (exact !== undefined) return exact;
  const spoken = spokenAs(tag);
  return spoken && languages.find((language) => spokenAs(language) === spoken);
}

/** Language and script in one word, such as `zh Hans`; undefined for a tag that is ill-formed. */
function spokenAs(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language} ${script ?? ''}`;
  } catch {
    return undefined;
  }
}
