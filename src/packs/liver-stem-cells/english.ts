import type { Pack } from '../../domain/pack.js';
import { proved } from '../../domain/proved.js';
import fingerprint from './fingerprint.json';
import structure from './pack.json';
import sources from './sources.json';
import en from './text/en.json';

/** The default pack with its English words, and with others where there are any. */
export const withEnglish = (others: Pack['text']): Pack =>
  proved({ ...structure, ...sources, ...fingerprint, text: { en, ...others } } as Pack);
