import type { Pack, Text } from '../../src/domain/pack.js';
import { liver, words } from './guide-at.js';

/** A text in another language: only its title and decision are translated, the rest stays English. */
const inLanguage = (language: string, title: string, decision: string): Text => ({
  ...words,
  language,
  title,
  decision,
});

const { fingerprint: _, ...unproved } = liver;

/** A pack in three languages, two of which load on request; `lost` is one that never loads. */
export const severalLanguages = (lost?: string): Pack => ({
  ...unproved,
  id: `several-languages-${lost ?? 'all'}`,
  languages: ['en', 'es', 'zh-Hans'],
  text: {
    en: words,
    es: () =>
      lost === 'es'
        ? Promise.reject(new Error('lost'))
        : Promise.resolve(inLanguage('es', 'Una guía', '¿Ahora o no?')),
    'zh-Hans': () => Promise.resolve(inLanguage('zh-Hans', '一份指南', '现在做，还是不做？')),
  },
});
