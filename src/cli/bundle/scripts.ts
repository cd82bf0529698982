import { fingerprintOf, forPages } from '../../domain/fingerprint.js';
import type { Pack } from '../../domain/pack.js';
import { statementsIn } from '../../domain/statements.js';
import { fill } from './fill.js';
import type { GuideWords } from './guide-words.js';
import { literalOf } from './literal.js';
import type { NamedFile } from './named-file.js';
import type { Parts } from './parts.js';

/** A file that a script loads later: key, address, hash. */
type Reference = readonly [key: string, file: string, integrity: string];

/** A file with its address, relative to the script that loads it. */
type Addressed = readonly [address: string, file: NamedFile];

/** The pack for a page: without texts and the parts that only authors and signers read. */
export async function packForPages(pack: Pack): Promise<Omit<Pack, 'text'>> {
  const {
    text: _text,
    claims: _claims,
    sections: _sections,
    statements: _statements,
    wording: _wording,
    ...rest
  } = forPages({ ...pack, fingerprint: pack.fingerprint ?? (await fingerprintOf(pack)) });
  return Object.fromEntries(
    Object.entries(rest).filter(([key]) => key !== '$schema'),
  ) as unknown as Omit<Pack, 'text'>;
}

/**
 * The key under which a language registers. It contains the versions of library and pack, because a text must match its
 * structure.
 */
export const keyOf = (pack: Pack, { language }: GuideWords, { version }: Parts): string =>
  `${pack.id}/${language}@${version}/${pack.version}`;

/** The key under which the FHIR file registers. It is the same for every pack. */
const fhirKey = ({ version }: Parts): string => `fhir@${version}`;

/** The file that writes answers as FHIR, which a guide loads when a reader asks for it. */
export const fhirScript = (parts: Parts): string =>
  fill(parts.fhir, { EVENHAND_KEY: literalOf(fhirKey(parts)) });

/**
 * The file of statements in one language. It writes into the registry of the script that loads it. Undefined if the
 * claims of the pack have no sections.
 */
export const statementsScript = (
  pack: Pack,
  spoken: GuideWords,
  parts: Parts,
): string | undefined =>
  pack.sections &&
  `globalThis[Symbol.for("evenhand/packs")].statements.set(${literalOf(
    statementsKeyOf(pack, spoken, parts),
  )},${literalOf(statementsIn(pack, spoken.language).byNote)});\n`;

const statementsKeyOf = (...args: Parameters<typeof keyOf>): string =>
  `${keyOf(...args)}/statements`;

/** How a script of a language names the file of its statements. */
const statementsLiteral = (
  pack: Pack,
  spoken: GuideWords,
  parts: Parts,
  file: NamedFile | undefined,
): string =>
  file
    ? literalOf([statementsKeyOf(pack, spoken, parts), `./${file.name}`, file.integrity])
    : 'void 0';

/**
 * The file of one language: the pack's texts and the library's words.
 *
 * @param statements the file of its statements, if the pack has them
 */
export const languageScript = (
  pack: Pack,
  spoken: GuideWords,
  parts: Parts,
  statements: NamedFile | undefined,
): string =>
  fill(parts.language, {
    EVENHAND_KEY: literalOf(keyOf(pack, spoken, parts)),
    EVENHAND_TEXT: textLiteral(spoken),
    EVENHAND_WORDS: spoken.script,
    EVENHAND_STATEMENTS: statementsLiteral(pack, spoken, parts, statements),
  });

/**
 * A script with the library, the pack and one language.
 *
 * @param template the part with the places to fill
 * @param files the files of the other languages, with the address of each, relative to the script
 * @param later the other files that it loads: its statements, if the pack has them, and FHIR
 */
export const guideScript = (
  template: string,
  pack: Pack,
  forPage: Omit<Pack, 'text'>,
  spoken: GuideWords,
  parts: Parts,
  files: ReadonlyMap<GuideWords, Addressed>,
  later: { readonly statements: NamedFile | undefined; readonly fhir: Addressed },
): string => {
  const others = [...files]
    .filter(([other]) => other !== spoken)
    .map(([other, [address, { integrity }]]): [string, Reference] => [
      other.language,
      [keyOf(pack, other, parts), `./${address}`, integrity],
    ]);
  const [address, { integrity }] = later.fhir;
  const fhir: Reference = [fhirKey(parts), `./${address}`, integrity];
  return fill(template, {
    EVENHAND_CONTENT: `{pack:${literalOf(forPage)},text:${textLiteral(spoken)},key:${literalOf(
      keyOf(pack, spoken, parts),
    )},files:${literalOf(Object.fromEntries(others))},statements:${statementsLiteral(pack, spoken, parts, later.statements)},fhir:${literalOf(fhir)}}`,
    EVENHAND_WORDS: spoken.script,
  });
};

/** A text without the address of its schema, which only editors read. */
const textLiteral = ({ text }: GuideWords): string =>
  literalOf(Object.fromEntries(Object.entries(text).filter(([key]) => key !== '$schema')));
