// The words of a screen reader for what it is told: a line for each thing that it would say in one breath.
import { everything, type Told } from './accessibility-tree.ts';

/** What is read with its name as one piece, whatever it is made of. */
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

/** What one enters and leaves. */
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

/** What a person can act on. */
export const isControl = ({ role }: Told): boolean => role in WHOLE && role !== 'image';

/** It speaks by itself when its words change. */
export const isLive = ({ properties }: Told): boolean =>
  properties['live'] === 'polite' || properties['live'] === 'assertive';

/** What is opened by one control: a group without a name, of which no screen reader speaks. */
const isDetails = ({ role, tag }: Told): boolean => role === 'group' && tag === 'details';

/** A group, a list, a table: what is told when one comes into it. A figure without a name is not. */
export const isEntered = (told: Told): boolean =>
  told.role in ENTERED && !isDetails(told) && (told.role !== 'figure' || told.name !== '');

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

const within = (told: Told, role: string): Told[] =>
  told.children.flatMap((child) =>
    child.role === role ? [child] : child.role === told.role ? [] : within(child, role),
  );

/** Its words, in whatever elements they stand. */
export const wordsIn = (told: Told): string =>
  spaced(
    everything(told)
      .map(({ role, name, block }) => (role === 'StaticText' ? name : block ? ' ' : ''))
      .join(''),
  );

/** What is said when one comes into it: `list of 5`, `group “Language”`. */
export function entering(told: Told): string {
  const size = { list: 'listitem', DescriptionList: 'term' }[told.role];
  return [
    ENTERED[told.role],
    ...(size ? [`of ${String(within(told, size).length)}`] : []),
    ...(told.name ? [`“${told.name}”`] : []),
  ].join(' ');
}

/** Where a radio button stands among those of its name. */
function placeOf(told: Told): string[] {
  let group = told.role === 'radio' ? told.parent : undefined;
  while (group && group.role !== 'group') group = group.parent;
  const all = group
    ? within(group, 'radio').filter(
        ({ attributes }) => attributes['name'] === told.attributes['name'],
      )
    : [];
  return all.length > 0
    ? [
        `${String(all.findIndex(({ element }) => element === told.element) + 1)} of ${String(all.length)}`,
      ]
    : [];
}

/** The states of a control, as they are said after its name. */
export function statesOf({ role, properties, attributes, value }: Told): string[] {
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

/** One thing in one breath: what it is, its name, its states. */
export function utterance(told: Told): string {
  const { role, name, properties, attributes } = told;
  if (role === 'heading') {
    // What opens its part is in the heading.
    const states = everything(told).filter(isControl).flatMap(statesOf);
    return [`heading ${String(properties['level'])}: ${name}`, ...states].join(', ');
  }
  const kind = WHOLE[role];
  if (!kind) return wordsIn(told);
  const language = attributes['lang'];
  return [
    `${kind} “${name}”`,
    ...statesOf(told),
    ...placeOf(told),
    ...(language ? [`in the language ${language}`] : []),
  ].join(', ');
}

/** Reads on from here to its end. */
export function readOut(told: Told): string[] {
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

  const readAll = (all: readonly Told[]): void => {
    for (const one of all) read(one);
  };
  const read = (one: Told): void => {
    const { role, name, block, children } = one;
    // The numbers of a list are read, its bullets are not.
    if (role === 'StaticText' || (role === 'ListMarker' && /[\p{L}\p{N}]/u.test(name)))
      line += role === 'StaticText' ? name : `${name} `;
    else if (role === 'ListMarker') return;
    // What labels a control or a group is read with it.
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

  /** Cell by cell, each after the head of its column, as one hears it who moves through a table. */
  const readTable = (table: Told): void => {
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

  read(told);
  end();
  return lines;
}
