// A pack of any size that is in order, always the same for the same numbers: conditions of every depth, rules with
// several rows, benefits with counterweights, words for everything.

const WORDS = ['cat', 'door', 'sun', 'rain', 'cup', 'tree', 'walks', 'sees', 'red', 'small', 'late', 'soon', 'two', 'now', 'here', 'left'];
const list = (count, make) => Array.from({ length: count }, (_, place) => make(place));
/** So many words, in sentences that anyone can read. */
const words = (count, from) =>
  list(count, (place) => {
    const word = WORDS[(from * 7 + place * 3) % WORDS.length];
    return (place % 6 === 0 ? word[0].toUpperCase() + word.slice(1) : word) + (place % 6 === 5 || place === count - 1 ? '.' : '');
  }).join(' ');
const byId = (items, say) => Object.fromEntries(items.map((item, place) => [item.id, say(item, place)]));

/** A row over one or two questions before a place. Questions that are always asked make it one that can hold. */
const rowBefore = (place, from) => {
  const first = Math.floor(from * 0.618 * place) % place;
  const always = first - (first % 4);
  return { [`q-${always}`]: ['a', 'unknown'], ...(place > 8 && from % 3 === 0 && { [`q-${(always + 4) % (place - (place % 4))}`]: ['b'] }) };
};

/**
 * @param {{ questions: number, notes: number }} size every fourth question is asked of everybody, the others by a condition;
 *   one rule for every five notes
 */
export function largePack({ questions: asked, notes: told }) {
  const options = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'unknown' }];
  const questions = list(asked, (place) => ({
    id: `q-${place}`,
    kind: place % 7 === 3 ? 'several' : 'one',
    ...(place % 4 !== 0 && { when: rowBefore(place, place) }),
    options: place % 7 === 3 ? options.map(({ id }) => ({ id, ...(id === 'unknown' && { exclusive: true }) })) : options,
  }));
  const kinds = ['limitation', 'risk', 'cost', 'benefit', 'background'];
  const notes = list(told, (place) => {
    const kind = kinds[place % kinds.length];
    return { id: `n-${place}`, kind, evidence: 'contested', claims: [], sources: ['s-0'], ...(kind === 'benefit' && { counterweight: { sources: ['s-0'] } }), values: [`v-${place % 5}`] };
  });
  const rules = list(Math.floor(told / 5), (place) => {
    const when = place === 0 ? [{}] : list(1 + (place % 3), (row) => rowBefore(Math.max(asked, 8), place * 3 + row));
    return { id: `r-${place}`, when, reasons: when.map((_, row) => `r-${place}-${row}`), ...(place % 9 === 1 && { outcome: 'first' }), notes: notes.slice(place * 5, place * 5 + 5).map(({ id }) => id), basis: 'A rule' };
  });
  const values = list(5, (place) => ({ id: `v-${place}` }));
  const outcomes = [{ id: 'first' }, { id: 'last' }];
  const ask = list(20, (place) => ({ id: `a-${place}`, sources: [] }));
  const plain = words(4, 1);
  return {
    format: 1,
    id: 'large',
    version: '1.0.0',
    languages: ['en'],
    dates: { written: '2026-01-01', searched: '2026-01-01', due: '2099-01-01' },
    paidBy: [],
    reviewedBy: [],
    voices: {},
    questions,
    rules,
    outcomes,
    notes,
    courses: [],
    figures: [],
    values,
    ask,
    signs: [],
    sources: [{ id: 's-0', title: 'A study', publisher: 'A journal', year: 2020, url: 'https://example.org/' }],
    claims: [],
    wording: [],
    text: {
      en: {
        language: 'en',
        title: plain,
        decision: plain,
        welcome: { lead: plain, is: [plain], isNot: [plain], purpose: plain },
        about: { author: plain, article: plain, search: plain, evidence: plain, notDone: plain, report: plain },
        questions: byId(questions, (question, place) => ({ label: words(6, place), why: words(6, place + 1), options: byId(question.options, (_, option) => words(2, option)) })),
        hints: {},
        reasons: byId(rules.flatMap(({ reasons }) => reasons.map((id) => ({ id }))), (_, place) => words(7, place)),
        outcomes: byId(outcomes, () => ({ heading: plain, text: plain })),
        lines: {},
        notes: byId(notes, ({ kind }, place) => ({ title: words(3, place), others: words(12, place), ...(kind === 'benefit' && { counterweight: { title: words(3, place), text: words(12, place + 5) } }) })),
        courses: {},
        figures: { lead: plain, compare: plain, rows: {} },
        values: byId(values, () => plain),
        ask: byId(ask, () => ({ question: plain, why: plain })),
        signs: { lead: plain, signs: {}, todayLead: plain, card: { say: [plain], overdose: { title: plain, text: plain }, crisis: { title: plain, text: plain, named: plain }, after: plain } },
      },
    },
  };
}
