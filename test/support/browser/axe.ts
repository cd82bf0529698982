// The accessibility audit: axe-core with its own default rules, through every open shadow root.
// What axe cannot decide must be listed in KNOWN with its reason; any other undecided finding fails.
import { expect } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';

declare const axe: typeof Axe;

interface Known {
  readonly rule: string;
  /** The part of axe's result that gives the reason for an incomplete check. */
  readonly says: RegExp;
  readonly selector: string;
  readonly because: string;
}

/** Results that axe leaves incomplete, with the reason why each is no fault. */
export const KNOWN: readonly Known[] = [];

/** The scope of an audit. */
export interface Audit {
  /** Elements inside shadow roots that some rule has judged. */
  readonly inShadow: number;
  /** The number of incomplete results, all of them known. */
  readonly left: number;
}

const elementsIn = (results: readonly Axe.Result[]): Element[] =>
  results.flatMap(({ nodes }) => nodes.flatMap(({ element }) => element ?? []));

const lineOf = ({ id, help }: Axe.Result, { html, any, all, none }: Axe.NodeResult): string =>
  `${id} (${help}): ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}\n    ${html.slice(0, 160)}`;

const isKnown = ({ id }: Axe.Result, node: Axe.NodeResult): boolean =>
  KNOWN.some(
    ({ rule, says, selector }) =>
      rule === id &&
      node.element?.matches(selector) &&
      [...node.any, ...node.all, ...node.none].some(({ message }) => says.test(message)),
  );

/** Audits everything under a root. Fails on each violation, and on unknown incomplete results. */
export async function audit(root: Element): Promise<Audit> {
  const { violations, incomplete, passes } = await axe.run(root, { elementRef: true });
  const wrong = violations.flatMap((result) => result.nodes.map((node) => lineOf(result, node)));
  const open = incomplete.flatMap((result) =>
    result.nodes
      .filter((node) => !isKnown(result, node))
      .map((node) => `left open: ${lineOf(result, node)}`),
  );
  expect([...wrong, ...open].join('\n'), 'axe').to.equal('');
  const seen = new Set(elementsIn([...violations, ...incomplete, ...passes]));
  return {
    inShadow: [...seen].filter((element) => element.getRootNode() instanceof ShadowRoot).length,
    left: elementsIn(incomplete).length,
  };
}
