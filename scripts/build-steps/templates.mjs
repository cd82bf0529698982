// Removes the white space between tags and rules in lit's templates, which indents our source and costs bytes in a
// page.

/**
 * White space between declarations and rules has no meaning, and neither have comments. Quoted text does not change.
 *
 * @param {string} text
 */
const css = (text) =>
  text
    .split(/("[^"\n]*"|'[^'\n]*')/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replaceAll(/\/\*[^]*?\*\//g, '')
            .replaceAll(/[ \t\r\n]+/g, ' ')
            .replaceAll(/ ?([{};,]) ?/g, '$1')
            .replaceAll(';}', '}')
            .replaceAll(': ', ':'),
    )
    .join('');

/**
 * A line end with its indent renders as one space, so one space replaces it. Other spaces may be intended.
 *
 * @param {string} text
 */
const html = (text) =>
  /<(pre|textarea)\b/i.test(text) ? text : text.replaceAll(/[ \t]*\r?\n[ \t\r\n]*/g, ' ');

/** @type {Readonly<Record<string, (text: string) => string>>} */
const tags = { css, html, svg: html };

/**
 * A tagged template, as a syntax tree has it.
 *
 * @typedef {object} Tagged
 * @property {{ name?: string }} tag
 * @property {{ quasis: { start: number, end: number }[] }} quasi
 */

/** @type {(node: object) => node is Tagged} */
const isTemplate = (node) =>
  'type' in node &&
  node.type === 'TaggedTemplateExpression' &&
  Object.hasOwn(tags, /** @type {Tagged} */ (/** @type {unknown} */ (node)).tag.name ?? '');

/**
 * @param {object} node of a syntax tree
 * @returns {Generator<Tagged>}
 */
function* templates(node) {
  if (isTemplate(node)) yield node;
  for (const inner of Object.values(node)) {
    if (typeof inner === 'object' && inner !== null) yield* templates(inner);
  }
}

/**
 * A script without the white space of its templates; expressions in them do not change.
 *
 * @param {string} code
 * @param {(code: string) => object} parse gives the syntax tree, as rolldown does
 */
export function smallTemplates(code, parse) {
  const parts = [...templates(parse(code))].flatMap(({ tag, quasi }) =>
    quasi.quasis.map(({ start, end }) => ({ start, end, small: tags[tag.name ?? ''] })),
  );
  let small = code;
  for (const { start, end, small: make } of parts.toSorted((a, b) => b.start - a.start)) {
    const text = code.slice(start, end);
    small = small.slice(0, start) + (make?.(text) ?? text) + small.slice(end);
  }
  return small;
}
