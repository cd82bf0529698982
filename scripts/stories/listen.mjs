// Runs inside the page that shows the stories: hears from Storybook's channel how each one ended.

/** @typedef {import('./known-incomplete.mjs').Known} Known */
/**
 * The part of axe's result of a story that is used here.
 *
 * @typedef {{ message: string }} Check
 * @typedef {{ target: (string | string[])[], any: Check[], all: Check[], none: Check[] }} Found
 * @typedef {{ id: string, help: string, nodes: Found[] }} Rule
 * @typedef {{ passes?: Rule[], violations?: Rule[], incomplete?: Rule[] }} Audit
 * @typedef {{ type: string, status: string, result?: Audit }} Report
 */
/**
 * Storybook's channel, and the data of its events.
 *
 * @typedef {object} Told
 * @property {string} storyId
 * @property {string} [newPhase]
 * @property {string} [status]
 * @property {Report[]} [reporters]
 */
/**
 * @typedef {object} Channel
 * @property {(event: string, hear: (told: Told) => void) => void} on
 * @property {(event: string, told: object) => void} emit
 */
/** @typedef {{ __show: (id: string) => string | Promise<string> }} Shown */

/**
 * Runs in the page first: records how each entry ended, and switches to another story. Puppeteer sends its text into
 * the page, so it uses nothing from outside itself.
 *
 * @param {readonly string[]} among the stories that a page of docs shows
 * @param {readonly Known[]} known what axe may leave open
 */
export function listen(among, known) {
  /** @type {Map<string, string>} */
  const ended = new Map();
  /** @type {Map<string, (why: string) => void>} */
  const waiting = new Map();
  /**
   * @param {string} id
   * @param {string} why
   */
  const end = (id, why) => {
    if (!ended.has(id)) ended.set(id, why);
    waiting.get(id)?.(ended.get(id) ?? why);
  };
  /** @param {{ description?: string, message?: string } | undefined} error */
  const said = (error) => String(error?.description ?? error?.message ?? error).slice(0, 800);
  const { id: first = '', viewMode } = Object.fromEntries(new URLSearchParams(location.search));
  let shown = first;
  /** @type {Channel | undefined} */
  let channel;
  /** @param {Channel} made */
  const hear = (made) => {
    channel = made;
    for (const event of [
      'playFunctionThrewException',
      'storyThrewException',
      'storyErrored',
      'storyMissing',
    ]) {
      made.on(event, (error) => end(shown, `${event}: ${said(/** @type {object} */ (error))}`));
    }
    // A docs page plays its stories too: it has ended when each of them has.
    /** @type {Map<string, string>} */
    const phases = new Map();
    let rendered = false;
    const look = () => {
      /** @param {string} id */
      const isDone = (id) =>
        ['completed', 'finished', 'errored', 'aborted'].includes(phases.get(id) ?? '');
      if (rendered && among.every(isDone)) end(shown, '');
    };
    made.on('storyRenderPhaseChanged', ({ storyId, newPhase = '' }) => {
      phases.set(storyId, newPhase);
      if (viewMode === 'docs') look();
    });
    made.on('docsRendered', () => {
      rendered = true;
      look();
    });
    made.on('storyFinished', ({ storyId, status, reporters = [] }) => {
      /** @type {(rule: Rule, node: Found) => string} */
      const found = ({ id, help }, { target, any, all, none }) =>
        `${id}: ${help} (${[...any, ...all, ...none].map(({ message }) => message).join('; ')}) ${target.flat().join(' ')}`;
      /** @param {string} line */
      const isKnown = (line) =>
        known.some(
          ({ rule, story, at, says }) =>
            storyId.includes(story) &&
            line.startsWith(`${rule}: `) &&
            line.includes(says) &&
            line.includes(at),
        );
      // A story in which axe judged nothing would pass unnoticed. Storybook's own elements are always present.
      const judged = reporters
        .flatMap(({ result }) => result?.passes ?? [])
        .flatMap(({ nodes }) => nodes.map(({ target }) => String(target[0])))
        .some((at) => !/^(html|body|#storybook-[\w-]+)$/.test(at));
      /** @param {Rule[]} [rules] */
      const all = (rules = []) =>
        rules.flatMap((rule) => rule.nodes.map((node) => found(rule, node)));
      const broken = reporters.flatMap(({ type, status: ended, result }) => {
        const wrong = ended === 'failed' ? (result ? all(result.violations) : ['failed']) : [];
        const open = all(result?.incomplete).filter((line) => !isKnown(line));
        return [
          ...wrong.map((line) => `${type}: ${line}`),
          ...open.map((line) => `${type}: left open: ${line}`),
        ];
      });
      if (!judged) broken.push('axe judged nothing in it.');
      end(
        storyId,
        status === 'success' ? broken.join('\n') : `it ended as ${status}. ${broken.join('\n')}`,
      );
    });
  };
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: hear,
  });
  /** @type {Shown['__show']} */
  const show = (id) => {
    if (id !== shown) channel?.emit('setCurrentStory', { storyId: (shown = id), viewMode });
    return ended.get(id) ?? new Promise((done) => waiting.set(id, done));
  };
  Object.assign(globalThis, { __show: show });
}
