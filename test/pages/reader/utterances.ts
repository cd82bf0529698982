// The utterances of a screen reader: one line for each item that it would read at once.
import { everything, type AccessibleNode } from './accessibility-tree.ts';

/** Roles whose name is read as one piece, whatever they contain. */
const WHOLE: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'check box',
  combobox: 'combo box',
  DisclosureTriangle: 'button',
  image: 'image',
  link: 'link',
  radio: 'radio button',
  textbox: 'edit',
};

/** Roles that are announced when entered and left. */
const ENTERED: Readonly<Record<string, string>> = {
  DescriptionList: 'list',
  figure: 'figure',
  form: 'form',
  group: 'group',
  list: 'list',
  main: 'main',
  navigation: 'navigation',
  region: 'region',
  table: 'table',
};

const BREAKS = ['cell', 'columnheader', 'definition', 'listitem', 'rowheader', 'term'];

/** Roles that a person can operate. */
export const isControl = ({ role }: AccessibleNode): boolean => role in WHOLE && role !== 'image';

/** Roles that are announced when their text changes. */
export const isLive = ({ properties }: AccessibleNode): boolean =>
  properties['live'] === 'polite' || properties['live'] === 'assertive';

/** A group without a name that one control opens, which no screen reader announces. */
const isDetails = ({ role, tag }: AccessibleNode): boolean => role === 'group' && tag === 'details';

/** Groups, lists and tables, which are announced when entered. A figure without a name is not. */
export const isEntered = (node: AccessibleNode): boolean =>
  node.role in ENTERED && !isDetails(node) && (node.role !== 'figure' || node.name !== '');

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

const within = (node: AccessibleNode, role: string): AccessibleNode[] =>
  node.children.flatMap((child) =>
    child.role === role ? [child] : child.role === node.role ? [] : within(child, role),
  );

/** The text of a node, in whatever elements. */
export const wordsIn = (node: AccessibleNode): string =>
  spaced(
    everything(node)
      .map(({ role, name, block }) => (role === 'StaticText' ? name : block ? ' ' : ''))
      .join(''),
  );

/** The announcement when a node is entered: `list of 5`, `group “Language”`. */
export function entering(node: AccessibleNode): string {
  const size = { list: 'listitem', DescriptionList: 'term' }[node.role];
  return [
    ENTERED[node.role],
    ...(size ? [`of ${String(within(node, size).length)}`] : []),
    ...(node.name ? [`“${node.name}”`] : []),
  ].join(' ');
}

/** The position of a radio button among those of its name. */
function placeOf(node: AccessibleNode): string[] {
  let group = node.role === 'radio' ? node.parent : undefined;
  while (group && group.role !== 'group') group = group.parent;
  const all = group
    ? within(group, 'radio').filter(
        ({ attributes }) => attributes['name'] === node.attributes['name'],
      )
    : [];
  return all.length > 0
    ? [
        `${String(all.findIndex(({ element }) => element === node.element) + 1)} of ${String(all.length)}`,
      ]
    : [];
}

/** The states of a control, in the order after its name. */
export function statesOf({ role, properties, attributes, value }: AccessibleNode): string[] {
  const { checked, expanded, disabled, invalid, readonly } = properties;
  return [
    ...(role === 'combobox' ? [`“${value}”`] : []),
    ...(role === 'textbox' ? [value === '' ? 'blank' : `“${value}”`] : []),
    ...(checked === undefined ? [] : [checked === 'true' ? 'checked' : 'not checked']),
    ...(expanded === undefined ? [] : [expanded === true ? 'expanded' : 'collapsed']),
    ...(attributes['aria-current'] === 'true' ? ['current'] : []),
    ...(disabled === true ? ['unavailable'] : []),
    ...(invalid === 'true' ? ['invalid'] : []),
    ...(readonly === true ? ['read only'] : []),
  ];
}

/** One item as it is read: its role, its name, its states. */
export function utterance(node: AccessibleNode): string {
  const { role, name, properties, attributes } = node;
  if (role === 'heading') {
    // The control of a chapter is inside its heading.
    const states = everything(node).filter(isControl).flatMap(statesOf);
    return [`heading ${String(properties['level'])}: ${name}`, ...states].join(', ');
  }
  const kind = WHOLE[role];
  if (!kind) return wordsIn(node);
  const language = attributes['lang'];
  return [
    `${kind} “${name}”`,
    ...statesOf(node),
    ...placeOf(node),
    ...(language ? [`in the language ${language}`] : []),
  ].join(', ');
}

/** Reads on from here to the end. */
export function readOut(node: AccessibleNode): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    if (spaced(line) !== '') lines.push(spaced(line));
    line = '';
  };
  const say = (whole: string): void => {
    end();
    lines.push(whole);
  };

  const readAll = (all: readonly AccessibleNode[]): void => {
    for (const one of all) read(one);
  };
  const read = (one: AccessibleNode): void => {
    const { role, name, block, children } = one;
    // The numbers of a list are read, its bullets are not.
    if (role === 'StaticText' || (role === 'ListMarker' && /[\p{L}\p{N}]/u.test(name)))
      line += role === 'StaticText' ? name : `${name} `;
    else if (role === 'ListMarker') return;
    // The label of a control or group is read with it.
    else if (role === 'LabelText' || role === 'Legend')
      readAll(everything(one).filter((inner) => isControl(inner) || inner.role === 'heading'));
    else if (role === 'heading' || (role in WHOLE && block)) say(utterance(one));
    else if (role in WHOLE) line += utterance(one);
    else if (role === 'table') readTable(one);
    else if (isEntered(one)) {
      say(entering(one));
      readAll(children);
      say(`end of ${ENTERED[role] ?? ''}`);
    } else if (block || BREAKS.includes(role)) {
      end();
      readAll(children);
      end();
    } else readAll(children);
  };

  /** Cell by cell, each after the head of its column, as when a person moves through a table. */
  const readTable = (table: AccessibleNode): void => {
    const rows = within(table, 'row');
    const heads: string[] = [];
    const reaching: number[] = []; // down how many rows more the cell of each column reaches
    say(entering(table));
    for (const [at, row] of rows.entries()) {
      say(`row ${String(at + 1)} of ${String(rows.length)}`);
      let column = 0;
      for (const cell of row.children.filter(({ role }) => BREAKS.includes(role))) {
        for (; (reaching[column] ?? 0) > 0; column += 1)
          reaching[column] = (reaching[column] ?? 0) - 1;
        const head = heads[column];
        if (cell.role === 'columnheader') heads[column] = wordsIn(cell);
        else if (cell.role === 'cell' && head) say(`column “${head}”`);
        readAll([cell]);
        for (
          const last = column + Number(cell.attributes['colspan'] ?? 1);
          column < last;
          column += 1
        )
          reaching[column] = Number(cell.attributes['rowspan'] ?? 1) - 1;
      }
      for (; (reaching[column] ?? 0) > 0; column += 1)
        reaching[column] = (reaching[column] ?? 0) - 1;
    }
    say('end of table');
  };

  read(node);
  end();
  return lines;
}
