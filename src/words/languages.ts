/** The languages in which the library has words of its own. */
export const LANGUAGES = ['en', 'es', 'zh-Hans'] as const;

/** One of them that is not English, which is always there. */
export type OtherLanguage = Exclude<(typeof LANGUAGES)[number], 'en'>;
