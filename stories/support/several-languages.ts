import type { Pack, Text } from '../../src/domain/pack.js';
import { liver, words } from './guide-at.js';

/** What a story says in another language: its heading, so that one sees the change; the rest stays English. */
const inLanguage = (language: string, title: string, decision: string): Text => ({
  ...words,
  language,
  title,
  decision,
});

const { fingerprint: _, ...unproved } = liver;

/** A pack in three languages, of which two come only when they are asked for; `lost` is one that never comes. */
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
