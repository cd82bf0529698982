// The parts of a page that the guide must not change, by channel, compared between two moments.
import type { Kept, Look, Surroundings } from './surroundings-kept.ts';

/** Runs in the page: puts `Surroundings` on the window. The guide is alone in `#place`. */
export function installSurroundings(): void {
  const kept = window[Symbol.for('evenhand-test/kept')] as Kept;
  const place = document.querySelector('#place');
  if (!place) throw new Error('There is no place for a guide.');
  const ids = new Map<unknown, number>();
  const idOf = (thing: unknown): string =>
    String(ids.get(thing) ?? (ids.set(thing, ids.size), ids.size - 1));
  const nameOf = (node: Node | null): string =>
    node instanceof Element ? `<${node.localName}> ${idOf(node)}` : (node?.nodeName ?? 'nothing');

  /** Objects whose property names are watched: every script of the page sees additions there. */
  const owners: Readonly<Record<string, object>> = {
    window,
    document,
    Symbol,
    Object,
    Array,
    Promise,
    Reflect,
    customElements,
    ...Object.fromEntries(
      [
        Object,
        Array,
        String,
        Promise,
        EventTarget,
        Node,
        Element,
        HTMLElement,
        Document,
        History,
        CustomElementRegistry,
        Event,
      ].map((type) => [`${type.name}.prototype`, type.prototype as object]),
    ),
  };
  const named = () =>
    Object.entries(owners).flatMap(([name, owner]) =>
      Reflect.ownKeys(owner).map((key) => ({
        says: name === 'window' ? String(key) : `${name}.${String(key)}`,
        is: Object.getOwnPropertyDescriptor(owner, key)?.value as unknown,
      })),
    );
  const functions = new Map(
    named()
      .filter(({ is }) => typeof is === 'function')
      .map(({ says, is }) => [says, is]),
  );

  const touched: string[] = [];
  const observer = new MutationObserver((records) => {
    note(records);
  });
  const note = (records: readonly MutationRecord[]): void => {
    for (const { target, type, attributeName } of records)
      if (!place.contains(target)) touched.push(`${nameOf(target)} ${attributeName ?? type}`);
  };
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });

  const listenersOf = (
    name: string,
    target: EventTarget & { readonly [key: string]: unknown },
  ): string[] => {
    const lines = kept.listeners
      .filter(([owner]) => owner === target)
      .map(([, type, , capture]) => `${name} ${type}${capture ? ' on the way down' : ''}`);
    for (const key in target)
      if (key.startsWith('on') && typeof target[key] === 'function') lines.push(`${name} ${key}`);
    return lines;
  };

  const look = (): Look => {
    note(observer.takeRecords());
    const all = [...document.querySelectorAll('*')].filter(
      (element) => element === place || !place.contains(element),
    );
    const room: string[] = [];
    const boxes: string[] = [];
    const styles: string[] = [];
    for (const element of all) {
      const [around, after] = [
        element.contains(place),
        (place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      ];
      const grows = (name: string): boolean =>
        around && /^(height|block-size|(perspective|transform)-origin)$/.test(name);
      const computed = getComputedStyle(element);
      for (const name of computed)
        (grows(name) ? room : styles).push(
          `${nameOf(element)} ${name}: ${computed.getPropertyValue(name)}`,
        );
      const { x, y, width, height } = element.getBoundingClientRect();
      const sides = { x: x + scrollX, y: y + scrollY, width, height };
      for (const [side, length] of Object.entries(sides))
        ((side === 'y' && after) || (side === 'height' && around) ? room : boxes).push(
          `${nameOf(element)} ${side}: ${length.toFixed(1)}`,
        );
    }
    const selection = getSelection();
    const sheetOf = (sheet: CSSStyleSheet): string =>
      `${idOf(sheet)} ${sheet.disabled ? 'off' : 'on'} ${[...sheet.cssRules].map(({ cssText }) => cssText).join(' ')}`;
    return {
      globals: named().map(({ says }) => says),
      replaced: named()
        .filter(({ says, is }) => functions.has(says) && functions.get(says) !== is)
        .map(({ says }) => says),
      listeners: Object.entries({
        window,
        document,
        html: document.documentElement,
        body: document.body,
      }).flatMap(([name, target]) =>
        listenersOf(name, target as unknown as Parameters<typeof listenersOf>[1]),
      ),
      timers: [...kept.timers.values()],
      elements: kept.elements,
      styles,
      boxes,
      room,
      focus: [nameOf(document.activeElement)],
      scroll: [
        `window ${String(scrollX)} ${String(scrollY)}`,
        ...all
          .filter((element) => element !== document.scrollingElement)
          .map(
            (element) =>
              `${nameOf(element)} ${String(element.scrollLeft)} ${String(element.scrollTop)}`,
          ),
      ],
      selection: [
        `${nameOf(selection?.anchorNode?.parentNode ?? null)} ${String(selection?.anchorOffset)} to ${nameOf(selection?.focusNode?.parentNode ?? null)} ${String(selection?.focusOffset)}: ${String(selection)}`,
      ],
      title: [document.title],
      address: [location.href, document.baseURI],
      history: [
        `${String(history.length)} ${JSON.stringify(history.state)} ${history.scrollRestoration}`,
      ],
      attributes: all.flatMap((element) =>
        [...element.attributes].map(({ name, value }) => `${nameOf(element)} ${name}=${value}`),
      ),
      tree: all.map(
        (element) =>
          `${nameOf(element)} in ${nameOf(element.parentNode)}: ${element === place ? '' : [...element.childNodes].map((node) => (node instanceof Element ? nameOf(node) : node.nodeValue)).join('')}`,
      ),
      sheets: [
        ...[...document.styleSheets].map((sheet) => `linked ${sheetOf(sheet)}`),
        ...document.adoptedStyleSheets.map((sheet) => `adopted ${sheetOf(sheet)}`),
      ],
      fields: all
        .filter((element) => element.matches('input, select, textarea'))
        .map(
          (element) =>
            `${nameOf(element)} ${(element as HTMLInputElement).value} ${String((element as HTMLInputElement).checked)}`,
        ),
      touched,
    };
  };

  const less = (some: readonly string[], others: readonly string[] = []): string[] => {
    const left = new Map<string, number>();
    for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
    return some.filter((line) => {
      const count = left.get(line) ?? 0;
      left.set(line, count - 1);
      return count <= 0;
    });
  };
  let before: Look = {};
  const value: Surroundings = {
    kept,
    keep: () => {
      before = Object.fromEntries(
        Object.entries(look()).map(([channel, lines]) => [channel, [...lines]]),
      );
    },
    changes: () =>
      Object.entries(look()).flatMap(([channel, lines]) => [
        ...less(before[channel] ?? [], lines).map((line) => `${channel}: - ${line}`),
        ...less(lines, before[channel]).map((line) => `${channel}: + ${line}`),
      ]),
    channels: () => Object.keys(before),
    rest: async () => {
      const underWay = (): boolean =>
        [...kept.timers.values()].some((timer) => !/ of [1-9]/.test(timer));
      for (let turn = 0; turn === 0 || (turn < 20 && underWay()); turn += 1)
        await new Promise((done) => {
          kept.setTimeout(done, 100);
        });
    },
  };
  Object.defineProperty(window, Symbol.for('evenhand-test/surroundings'), { value });
}
