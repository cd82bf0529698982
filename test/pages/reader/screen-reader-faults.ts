// Faults that are wrong only for screen readers: missing names, equal names, repeated texts, and marks that are read.
import { everything, type AccessibleNode } from './accessibility-tree.ts';
import { isControl, isEntered, readOut } from './utterances.ts';

/** The text of a line, without its containers. */
const bare = (line: string): string =>
  line.replace(/^(heading \d|image|status|alert):? |[“”]/g, '').replace(/\.$/, '');

/** The nearest ancestor with a name. */
function placeOf({ parent }: AccessibleNode): number {
  if (!parent) return -1;
  return isEntered(parent) && parent.name !== '' ? parent.element : placeOf(parent);
}

/** Controls with one role and name in one place. Two links may lead to the same page. */
function alike(controls: readonly AccessibleNode[]): string[] {
  const first = new Map<string, AccessibleNode>();
  return controls.flatMap((node) => {
    const key = [placeOf(node), node.role, node.name].join();
    const other = first.get(key);
    first.set(key, node);
    const same =
      !other || (node.role === 'link' && node.attributes['href'] === other.attributes['href']);
    return same ? [] : [`two sound the same: ${node.role} “${node.name}”`];
  });
}

/** Faults that a person who only hears the page would notice; empty if there are none. */
export function faultsOf(node: AccessibleNode): string[] {
  const all = everything(node);
  const lines = readOut(node).filter((line) => !line.startsWith('end of'));
  const needsName = (one: AccessibleNode): boolean =>
    isControl(one) ||
    (isEntered(one) && ['group', 'region', 'table'].includes(one.role)) ||
    ['heading', 'image'].includes(one.role);
  const levels = all
    .filter(({ role }) => role === 'heading')
    .map(({ name, properties }) => ({ name, level: Number(properties['level']) }));
  return [
    ...all.filter((one) => needsName(one) && one.name === '').map(({ role }) => `no name: ${role}`),
    ...alike(all.filter((one) => isControl(one))),
    ...levels.flatMap(({ name, level }, at) =>
      level > (levels[at - 1]?.level ?? level) + 1
        ? [`a level is left out before the heading “${name}”`]
        : [],
    ),
    ...lines
      .filter((line) => line.includes('*') || !/[\p{L}\p{N}]/u.test(line))
      .map((line) => `a mark is read: “${line}”`),
    ...lines.flatMap((line, at) => {
      const before = lines
        .slice(Math.max(0, at - (line.startsWith('heading') ? 3 : 1)), at)
        .map(bare);
      const twice = line.startsWith('image')
        ? before.some((words) => bare(line).includes(words))
        : before.includes(bare(line));
      return twice ? [`said twice: “${bare(line)}”`] : [];
    }),
  ];
}
