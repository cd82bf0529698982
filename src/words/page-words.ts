/** Words of the guide as one HTML page that no element uses. */
export interface PageWords {
  readonly wholeGuide: string;
  readonly questions: string;
  readonly notes: string;
  readonly forSome: string;
  readonly generalKnowledge: string;
  /** The article's statements behind a note. */
  readonly statements: string;
  /** Where the guide should be, without JavaScript. @param emergency the number to call */
  readonly needsScript: (emergency: string) => string;
  /** The link from there to this page. */
  readonly readWhole: string;
}

/** One object a language, as the library's own words: a missing word is a compile error. */
const PAGE_WORDS = new Map<string, PageWords>([
  [
    'en',
    {
      wholeGuide:
        'This is the whole guide on one page, with every note for everyone. Nothing in it is put in order for you.',
      questions: 'What the guide asks',
      notes: 'All the notes',
      forSome: 'For some readers:',
      generalKnowledge: 'General knowledge, without a source of its own.',
      statements: 'The statements of the article behind this',
      needsScript: (emergency) =>
        `The guide needs JavaScript. Talk with your own doctor before you agree to anything. In an emergency call ${emergency}.`,
      readWhole: 'Read the whole guide on one page.',
    },
  ],
  [
    'es',
    {
      wholeGuide:
        'Esta es la guía entera en una sola página, con todas las notas para todo el mundo. Nada en ella está ordenado para usted.',
      questions: 'Lo que pregunta la guía',
      notes: 'Todas las notas',
      forSome: 'Para algunas personas:',
      generalKnowledge: 'Conocimiento general, sin una fuente propia.',
      statements: 'Las afirmaciones del artículo en las que se basa',
      needsScript: (emergency) =>
        `La guía necesita JavaScript. Hable con su propio médico antes de aceptar nada. En una emergencia, llame al ${emergency}.`,
      readWhole: 'Leer la guía entera en una sola página.',
    },
  ],
  [
    'zh-Hans',
    {
      wholeGuide:
        '这是整份指南，全部放在一页上，每一条要点人人都能读到。排列的先后不是为您安排的。',
      questions: '指南会问的问题',
      notes: '全部要点',
      forSome: '对一部分读者：',
      generalKnowledge: '一般知识，没有单独的来源。',
      statements: '文章中对应的说法',
      needsScript: (emergency) =>
        `本指南需要 JavaScript。同意任何事情以前，请先和您自己的医生谈一谈。紧急情况请拨打 ${emergency}。`,
      readWhole: '在一页上阅读整份指南。',
    },
  ],
]);

/** The languages of the HTML page. */
export const PAGE_LANGUAGES: readonly string[] = [...PAGE_WORDS.keys()];

/** The words of the page in a language (BCP 47; `es-MX` finds `es`), or undefined when there are none. */
export const pageWordsFor = (language: string): PageWords | undefined =>
  PAGE_WORDS.get(language) ?? PAGE_WORDS.get(language.split('-')[0] ?? '');
