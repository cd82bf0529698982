import type { Pack, Question } from '../domain/pack.js';
import { optionsToChoose } from '../domain/question.js';
import type { Coding } from './types.js';
import type { WordsIn } from './words-in.js';

/** Addresses, codes and link ids, derived from the ids of a pack. An id has no dot, so all of them are different. */

export const codesUrl = ({ id }: Pack): string => `urn:evenhand:codes:${id}`;

export const questionnaireUrl = ({ id }: Pack, language: string): string =>
  `urn:evenhand:questionnaire:${id}:${language}`;

/** A name that programs can use: `two-words` becomes `PackTwoWords`. At most 255 characters. */
export const machineName = ({ id }: Pack): string =>
  `Pack${id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}`.slice(0, 255);

export const codeOf = (question: string, option: string): string => `${question}.${option}`;

export const coding = (pack: Pack, code: string, display?: string): Coding => ({
  system: codesUrl(pack),
  code,
  ...(display && { display }),
});

/**
 * Link id of the item that takes the number, and of the one that takes an option. A number that can also be
 * "I don't know" needs two items, because an item of FHIR has one type.
 */
export const linkIds = (
  question: Question,
): { readonly number: string; readonly option: string } =>
  question.kind === 'number' && optionsToChoose(question).length > 0
    ? { number: `${question.id}.number`, option: `${question.id}.option` }
    : { number: question.id, option: question.id };

/** Properties that both resources take from their pack. */
export const about = ({
  pack,
  text,
  resolve,
}: WordsIn): {
  language: string;
  version: string;
  name: string;
  title: string;
  status: 'draft' | 'active';
  experimental: boolean;
  date: string;
  publisher: string;
} => ({
  language: text.language,
  version: pack.version,
  name: machineName(pack),
  title: resolve(text.title),
  // No clinician has checked it: not for use in care yet.
  status: pack.reviewedBy.length > 0 ? 'active' : 'draft',
  experimental: pack.example === true,
  date: pack.dates.written,
  publisher: resolve(text.about.author),
});
