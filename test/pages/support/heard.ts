// What a screen reader says by itself when something has happened: it follows the focus, and live regions.
import { around, everything, type Told } from './accessibility-tree.ts';
import { entering, isEntered, isLive, statesOf, utterance, wordsIn } from './aloud.ts';

/** What has focus; the page itself when nothing has. */
const focusIn = (page: Told): Told =>
  everything(page).findLast(({ properties }) => properties['focused'] === true) ?? page;

/** The focus is on nothing that one could act on, and a screen reader begins at the page's beginning. */
export const LOST = 'focus: nowhere';

/** Whoever did something is told nothing of it. */
export const SILENCE = 'nothing is heard';

/** What is said by itself between two moments: live regions with new words, and where the focus now is. */
export function heardBetween(before: Told, after: Told): string[] {
  const was = new Map(everything(before).map((told) => [told.element, told]));
  const said = everything(after)
    .filter(isLive)
    .filter((live) => {
      const words = wordsIn(live);
      const then = was.get(live.element);
      // A status that comes with its words says nothing; an alert is said when it comes.
      return words !== '' && (then ? wordsIn(then) !== words : live.role === 'alert');
    })
    .map((live) => `${live.role}: ${wordsIn(live)}`);
  const all = [...said, ...moved(focusIn(before), focusIn(after), was)];
  return all.length > 0 ? all : [SILENCE];
}

function moved(from: Told, to: Told, was: ReadonlyMap<number, Told>): string[] {
  if (!to.parent) return [LOST];
  if (from.element === to.element) {
    const then = was.get(to.element);
    const before = then ? statesOf(then) : [];
    const states = statesOf(to).filter((state) => !before.includes(state));
    return states.length > 0 ? [`now: ${states.join(', ')}`] : [];
  }
  const left = new Set(around(from).map(({ element }) => element));
  const entered = around(to).filter(
    (told) => isEntered(told) && told.attributes['part'] !== 'frame' && !left.has(told.element),
  );
  return [
    ...entered.map((told) => `focus enters: ${described(entering(told), told)}`),
    `focus: ${described(utterance(to), to)}`,
  ];
}

const described = (said: string, { description }: Told): string =>
  description ? `${said}; ${description}` : said;
