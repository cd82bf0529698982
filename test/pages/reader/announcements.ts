// The announcements of a screen reader after an action: it follows focus, and reads live regions.
import { around, everything, type AccessibleNode } from './accessibility-tree.ts';
import { entering, isEntered, isLive, statesOf, utterance, wordsIn } from './utterances.ts';

/** The focused element; the page itself if there is none. */
const focusIn = (page: AccessibleNode): AccessibleNode =>
  everything(page).findLast(({ properties }) => properties['focused'] === true) ?? page;

/** Focus is on no control, and a screen reader starts at the top of the page. */
export const LOST = 'focus: nowhere';

/** An action without any announcement. */
export const SILENCE = 'nothing is heard';

/** Announcements between two moments: live regions with new text, and the newly focused element. */
export function announcementsBetween(before: AccessibleNode, after: AccessibleNode): string[] {
  const was = new Map(everything(before).map((node) => [node.element, node]));
  const said = everything(after)
    .filter(isLive)
    .filter((live) => {
      const words = wordsIn(live);
      const then = was.get(live.element);
      // A status that is inserted with its text is not announced; an alert is.
      return words !== '' && (then ? wordsIn(then) !== words : live.role === 'alert');
    })
    .map((live) => `${live.role}: ${wordsIn(live)}`);
  const all = [...said, ...moved(focusIn(before), focusIn(after), was)];
  return all.length > 0 ? all : [SILENCE];
}

function moved(
  from: AccessibleNode,
  to: AccessibleNode,
  was: ReadonlyMap<number, AccessibleNode>,
): string[] {
  if (!to.parent) return [LOST];
  if (from.element === to.element) {
    const then = was.get(to.element);
    const before = then ? statesOf(then) : [];
    const states = statesOf(to).filter((state) => !before.includes(state));
    return states.length > 0 ? [`now: ${states.join(', ')}`] : [];
  }
  const left = new Set(around(from).map(({ element }) => element));
  const entered = around(to).filter(
    (node) => isEntered(node) && node.attributes['part'] !== 'frame' && !left.has(node.element),
  );
  return [
    ...entered.map((node) => `focus enters: ${described(entering(node), node)}`),
    `focus: ${described(utterance(to), to)}`,
  ];
}

const described = (said: string, { description }: AccessibleNode): string =>
  description ? `${said}; ${description}` : said;
