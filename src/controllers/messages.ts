/**
 * The messages for developers of the host page, by code. Each says what was expected, what was
 * found and what to do. Production builds contain `messages-brief.ts` instead. docs/messages.md has
 * a section for every code, and a test compares the two. No message contains an answer or the text
 * of an error, which may contain one.
 */
export const messages = {
  'pack-missing': (id: string) =>
    `No pack ${id} is defined. Import it and call definePack(pack), or set the property pack.`,
  'pack-invalid': (first: string, more: number) =>
    `The pack is invalid, so it is not shown. ${first} More: ${String(more)}; see guide.problems.`,
  'pack-unchecked': () =>
    'The pack is shown unchecked: this file contains no check, or it could not be loaded. ' +
    'Run "evenhand check" on the pack before you publish it.',
  'pack-broken': (id: string, thrown: string) =>
    `No session can start with the pack ${id}: evaluating it threw ${thrown}, so the fallback is ` +
    'shown. Run "evenhand check" on it, or call checkPack(pack) from evenhand/proof: each lists ' +
    'what is wrong, where, and what to do.',
  'pack-edited': (id: string) =>
    `The pack ${id} does not match its fingerprint: it was edited afterwards, and the guide ` +
    'says so. Build the fingerprint again, or use the pack as it was published.',
  'language-missing': (id: string, language: string, languages: string) =>
    `The pack ${id} has no texts in ${language}, or this library has no words in it. The pack ` +
    `has: ${languages}. Use one of them, leave out lang, or give the words with defineWords.`,
  'language-failed': (language: string, place: string, why: string) =>
    `The texts in ${language} could not be loaded from ${place}: ${why}. Check that it can be ` +
    'reached, and that script-src in the policy of the page allows it. Choosing the language ' +
    'again retries.',
  'record-refused': () =>
    'The record does not fit the pack, so nothing changed. ' +
    'Call readRecord(pack, record) for the reasons.',
  'emergency-number': (given: string) =>
    `emergency-number="${given}" is not a number of 2 to 15 digits, so 112 is shown. ` +
    'Write digits only.',
  'crisis-number': (given: string) =>
    `crisis-number="${given}" is not a number of 2 to 15 digits, so none is shown. ` +
    'Write digits only.',
  'offers-treatment': (given: string) =>
    `offers-treatment="${given}" is neither "yes" nor "no", so the guide shows that the page does not say. ` +
    'Write yes or no.',
  'heading-level': (given: string) =>
    `heading-level is ${given}, not a whole number from 1 to 6, so 2 is used. Write one of these.`,
  'leave-to': (given: string) =>
    `leave-to="${given}" is not the address of a web page, so an empty page is shown. ` +
    'Write an address that begins with https:, http: or /.',
  'layout-incomplete': (missing: string) =>
    `The layout lacks ${missing}, so the guide added it at the end. Put it where you want it.`,
  'part-outside-guide': (part: string) =>
    `<${part}> is not inside an <eh-guide>, so it renders nothing. Move it inside one.`,
  'attribute-spelling': (written: string, meant: string) =>
    `${written} has an attribute that is not read. Write ${meant}.`,
  'part-failed': (part: string, thrown: string) =>
    `<${part}> threw ${thrown}, so it shows a fallback. Check the pack with checkPack from ` +
    'evenhand/proof; to see where it throws, let the debugger pause on caught exceptions.',
  'benefit-alone': (note: string) =>
    `The benefit "${note}" has no counterweight, so it is not shown. Add one.`,
  'defined-twice': (names: string) =>
    `${names}: already defined, by another copy of evenhand or another script. That definition ` +
    'stays. Load one copy only.',
} as const;

export type MessageCode = keyof typeof messages;

/** The message of a code, with these culprits filled in. */
export const explain = <Code extends MessageCode>(
  code: Code,
  ...about: Parameters<(typeof messages)[Code]>
): string => (messages[code] as (...about: unknown[]) => string)(...about);
