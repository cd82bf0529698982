// A valid pack of any size, the same at each run: every question with its "I don't know", some asked only after others,
// rules over two answers that add notes, and short plain texts.

/** @typedef {import('../src/domain/pack.js').Pack} Pack */
/** @typedef {{ id: string, kind: string | undefined, sources: readonly string[] }} Note */

/**
 * @template Made
 * @param {number} count
 * @param {(index: number) => Made} make
 */
const numbered = (count, make) => Array.from({ length: count }, (_, index) => make(index));
/**
 * @template Said
 * @param {readonly { id: string }[]} items
 * @param {(id: string) => Said} say
 */
const byId = (items, say) => Object.fromEntries(items.map(({ id }) => [id, say(id)]));

const KINDS = ['limitation', 'risk', 'cost', 'procedure', 'background'];
/** Notes that come first for everybody, and balance each result. */
const EVERYONE = [
  {
    id: 'for-all-benefit',
    kind: 'benefit',
    evidence: 'early-trials',
    claims: [],
    sources: ['S0'],
    counterweight: { sources: ['S0'] },
  },
  { id: 'for-all-limit', kind: 'limitation', evidence: 'contested', claims: [], sources: ['S0'] },
  { id: 'for-all-risk', kind: 'risk', evidence: 'established', claims: [], sources: ['S0'] },
  { id: 'for-all-cost', kind: 'cost', evidence: 'no-claim', claims: [], sources: [] },
];

/**
 * @param {{ questions: number, notes: number }} size at least 4 questions and 10 notes
 * @returns {Pack} a whole pack, as plain JSON data
 */
export function largePack({ questions: asked, notes: told }) {
  const options = ['yes', 'no', 'unknown'].map((id) => ({ id }));
  const questions = numbered(asked, (index) => ({
    id: `q${index}`,
    kind: 'one',
    options,
    ...(index % 5 === 4 && { when: { [`q${index - 1}`]: ['yes', 'unknown'] } }),
  }));
  const own = numbered(told - EVERYONE.length, (index) => ({
    id: `n${index}`,
    kind: KINDS[index % KINDS.length],
    evidence: 'established',
    claims: [],
    sources: [`S${index % 10}`],
  }));
  // Three notes for each rule, which reads two distant questions.
  const rules = numbered(Math.floor(own.length / 3), (index) => {
    const [first, second] = [index % asked, (index * 7 + 3) % asked];
    return {
      id: `R${index}`,
      when: [
        { [`q${first}`]: ['yes'], ...(second !== first && { [`q${second}`]: ['no', 'unknown'] }) },
      ],
      ...(index % 10 === 0 && {
        reasons: [`R${index}`],
        outcome: index % 20 === 0 ? 'ask-first' : 'think-first',
      }),
      notes: own.slice(index * 3, index * 3 + 3).map(({ id }) => id),
      basis: 'Made for measuring',
    };
  });
  const structure = {
    format: 1,
    id: 'large',
    version: '1.0.0',
    languages: ['en'],
    dates: { written: '2026-01-01', searched: '2026-01-02', due: '2100-01-01' },
    paidBy: [],
    reviewedBy: [],
    voices: {},
    questions,
    rules: [
      ...rules,
      { id: 'everyone', when: [{}], notes: EVERYONE.map(({ id }) => id), basis: 'Everyone' },
    ],
    outcomes: [
      { id: 'ask-first' },
      { id: 'think-first' },
      { id: 'read-all', lines: [{ id: 'line', when: [{ q0: ['no'] }], sources: [] }] },
    ],
    notes: [...EVERYONE, ...own],
    courses: [],
    figures: [],
    values: [],
    ask: [],
    signs: [],
    sources: numbered(10, (index) => ({
      id: `S${index}`,
      title: `Study ${index}`,
      publisher: 'A journal',
      year: 2020,
      url: `https://example.org/${index}`,
    })),
    claims: [],
    wording: [],
  };
  return /** @type {Pack} */ (
    /** @type {unknown} */ ({ ...structure, text: { en: textOf(structure) } })
  );
}

/**
 * @param {object} structure
 * @param {readonly { id: string }[]} structure.questions
 * @param {readonly { reasons?: readonly string[] }[]} structure.rules
 * @param {readonly { id: string }[]} structure.outcomes
 * @param {readonly Note[]} structure.notes
 */
function textOf({ questions, rules, outcomes, notes }) {
  /** @param {Note} note */
  const note = ({ id, kind, sources }) => ({
    title: `Note ${id.replace(/\d+/, '')}`,
    ...(sources.length > 0
      ? { others: 'Some people saw this in a small trial, and some did not.' }
      : { advice: 'Ask what it costs, and what comes later.' }),
    ...(kind === 'benefit' && {
      counterweight: {
        title: 'Or not',
        text: 'Other people did not see this at all in the trial.',
      },
    }),
  });
  return {
    language: 'en',
    title: 'A large pack',
    decision: 'This now, or not?',
    welcome: { lead: 'Answer and read.', is: [], isNot: [], purpose: 'To measure.' },
    about: {
      author: 'A machine.',
      article: 'None.',
      search: 'None.',
      evidence: 'None.',
      notDone: 'All.',
      report: 'Nobody.',
    },
    questions: byId(questions, (id) => ({
      label: `Is it so (${id})?`,
      why: 'It changes what comes first.',
      options: { yes: 'Yes', no: 'No', unknown: 'I don’t know' },
    })),
    hints: {},
    reasons: Object.fromEntries(
      rules.flatMap(({ reasons = [] }) => reasons).map((id) => [id, 'You said that it is so.']),
    ),
    outcomes: byId(outcomes, () => ({ heading: 'Read this first', text: 'Take your time.' })),
    lines: { line: 'It is so.' },
    notes: Object.fromEntries(notes.map((each) => [each.id, note(each)])),
    courses: {},
    figures: { lead: 'None.', compare: 'None.', rows: {} },
    values: {},
    ask: {},
    signs: {
      lead: 'Signs.',
      signs: {},
      todayLead: 'Today.',
      card: {
        say: [],
        overdose: { title: 'Too much', text: 'Go now.' },
        crisis: { title: 'Dark thoughts', text: 'Call now.', named: 'Call {crisis}.' },
        after: 'Call {emergency}.',
      },
    },
  };
}
