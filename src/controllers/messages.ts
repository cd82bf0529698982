/**
 * What the page that holds a guide is told when something is wrong, by code: what is wrong, and what to do. A build
 * for production carries `messages-brief.ts` in this place; docs/messages.md has every one, and a test holds it to this file.
 * No message names an answer, nor the words of an error, which may name one.
 */
export const messages = {
  'pack-missing': (id: string) =>
    `No pack ${id} is defined. Import it and call definePack(pack), or set the property pack.`,
  'pack-invalid': (first: string, more: number) =>
    `The pack is not in order and is not shown. ${first} More: ${String(more)}; see guide.problems.`,
  'pack-unchecked': () =>
    'The pack is shown unchecked: this file has no check on board, or it could not be loaded. Prove the pack with "evenhand check" before it is published.',
  'pack-broken': (id: string, thrown: string) =>
    `No session can begin with the pack ${id}: it made the walk throw ${thrown}. The fallback is shown. Run "evenhand check" on it, or call checkPack(pack) from evenhand/proof: each says what is wrong, where, and what to do.`,
  'pack-edited': (id: string) =>
    `The pack ${id} is not what its fingerprint says: it was edited after that was made, and its reader is told so. Let the build make it anew, or use the pack as it was published.`,
  'language-missing': (id: string, language: string, languages: string) =>
    `The pack ${id} has no words in ${language}, or this library has none. The pack has: ${languages}.`,
  'language-failed': (language: string, place: string, why: string) =>
    `The words in ${language} did not come from ${place}: ${why}. See that it can be reached, and that the policy of the page allows it in script-src. Choosing the language again tries once more.`,
  'record-refused': () =>
    'The record was refused and changed nothing. readRecord(pack, record) tells why.',
  'emergency-number': (given: string) =>
    `emergency-number="${given}" is not a number of 2 to 15 digits. 112 is shown.`,
  'crisis-number': (given: string) =>
    `crisis-number="${given}" is not a number of 2 to 15 digits. None is shown.`,
  'offers-treatment': (given: string) =>
    `offers-treatment="${given}" is neither "yes" nor "no". Readers are told that the page has not said.`,
  'heading-level': (given: string) =>
    `heading-level is ${given}, not a number from 1 to 6. 2 is used.`,
  'leave-to': (given: string) =>
    `leave-to="${given}" is not the address of a page. An empty page is shown.`,
  'layout-incomplete': (missing: string) => `The layout lacks ${missing}; it was added at its end.`,
  'part-outside-guide': (part: string) =>
    `<${part}> stands in no <eh-guide> and shows nothing. Put it inside one.`,
  'part-failed': (part: string, thrown: string) =>
    `<${part}> threw ${thrown} and says that it cannot be shown. Check the pack with checkPack from evenhand/proof; to see where, let the debugger pause on caught exceptions.`,
  'benefit-alone': (note: string) =>
    `The benefit "${note}" has no counterweight and is not shown. Give it one.`,
  'defined-twice': (names: string) =>
    `${names}: defined already, by another copy of evenhand. That copy stays; load one only.`,
} as const;

export type MessageCode = keyof typeof messages;

/** The message of a code, about these culprits. */
export const explain = <Code extends MessageCode>(
  code: Code,
  ...about: Parameters<(typeof messages)[Code]>
): string => (messages[code] as (...about: unknown[]) => string)(...about);
