// The accessibility tree of a page in Chromium: ignored nodes are left out, shadow roots and slots are resolved.
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Protocol } from 'puppeteer-core';

type Nodes = Protocol.Accessibility.AXNode[];

const PATIENCE = 10_000;

/** A node that a screen reader announces. */
export interface AccessibleNode {
  /** The element behind it: the same as long as that element exists. */
  readonly element: number;
  readonly tag: string;
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly attributes: Readonly<Record<string, string>>;
  /** It begins a line of its own. */
  readonly block: boolean;
  readonly parent: AccessibleNode | undefined;
  readonly children: readonly AccessibleNode[];
}

interface Drawn {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly block: boolean;
}

/** The attributes of each element, and whether it is a block, which the tree does not contain. */
async function drawnBy(protocol: CDPSession): Promise<ReadonlyMap<number, Drawn>> {
  const { documents, strings } = await protocol.send('DOMSnapshot.captureSnapshot', {
    computedStyles: ['display'],
  });
  const text = (index: number | undefined): string => strings[index ?? -1] ?? '';
  const drawn = new Map<number, Drawn>();
  for (const { nodes, layout } of documents) {
    const displays = new Map(
      layout.nodeIndex.map((node, place) => [node, text(layout.styles[place]?.[0])]),
    );
    for (const [node, element] of (nodes.backendNodeId ?? []).entries()) {
      const pairs = nodes.attributes?.[node] ?? [];
      const attributes = Object.fromEntries(
        pairs.flatMap((name, at) => (at % 2 === 0 ? [[text(name), text(pairs[at + 1])]] : [])),
      );
      const tag = text(nodes.nodeName?.[node]).toLowerCase();
      // Text nodes have the display of their parent.
      const display = tag === '#text' ? 'inline' : (displays.get(node) ?? 'contents');
      drawn.set(element, { tag, attributes, block: !/^(inline|contents)/.test(display) });
    }
  }
  return drawn;
}

/** The whole page, once two readings in a row are equal. */
export async function treeOf(protocol: CDPSession): Promise<AccessibleNode> {
  const ask = async (): Promise<Nodes> =>
    (await protocol.send('Accessibility.getFullAXTree')).nodes;
  let nodes = await ask();
  for (const deadline = Date.now() + PATIENCE; ;) {
    await wait(30);
    const before = JSON.stringify(nodes);
    nodes = await ask();
    if (JSON.stringify(nodes) === before) break;
    if (Date.now() > deadline) throw new Error('The page does not come to rest.');
  }
  return read(nodes, await drawnBy(protocol));
}

function read(nodes: Nodes, drawn: ReadonlyMap<number, Drawn>): AccessibleNode {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  const words = (said: { value?: unknown } | undefined): string =>
    typeof said?.value === 'string' || typeof said?.value === 'number' ? String(said.value) : '';
  const accessibleNodes = (id: string, parent: AccessibleNode | undefined): AccessibleNode[] => {
    const node = byId.get(id);
    if (!node || node.role?.value === 'InlineTextBox') return [];
    const {
      tag = '',
      attributes = {},
      block = false,
    } = drawn.get(node.backendDOMNodeId ?? -1) ?? {};
    // The tree omits white space between two texts, which still separates them.
    const role = node.ignored ? (tag === '#text' ? 'StaticText' : 'none') : words(node.role);
    const children: AccessibleNode[] = [];
    const accessible: AccessibleNode = {
      element: node.backendDOMNodeId ?? -1,
      tag,
      role,
      name:
        role === 'StaticText' ? (node.ignored ? ' ' : words(node.name)) : words(node.name).trim(),
      description: words(node.description).trim(),
      value: words(node.value),
      properties: Object.fromEntries(
        (node.properties ?? []).map(({ name, value }) => [name, value.value as unknown]),
      ),
      attributes,
      block,
      parent,
      children,
    };
    children.push(...(node.childIds ?? []).flatMap((child) => accessibleNodes(child, accessible)));
    return [accessible];
  };

  const [root] = accessibleNodes(nodes[0]?.nodeId ?? '', undefined);
  if (!root) throw new Error('Chromium tells of no page.');
  return root;
}

/** The node and its descendants, in reading order. */
export const everything = (accessible: AccessibleNode): AccessibleNode[] => [
  accessible,
  ...accessible.children.flatMap(everything),
];

/** Its ancestors, outermost first. */
export const around = ({ parent }: AccessibleNode): AccessibleNode[] =>
  parent ? [...around(parent), parent] : [];
