/** A person's actions in a guide, by visible words: on buttons and labels. Works in any test runner. */

/** Every element under a root that matches, through open shadow roots, in tree order. */
export function deepAll<Found extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
): Found[] {
  const inside = (node: ParentNode): Element[] =>
    [...node.children].flatMap((child) => [
      ...(child.matches(selector) ? [child] : []),
      ...(child.shadowRoot ? inside(child.shadowRoot) : []),
      ...inside(child),
    ]);
  const own = root instanceof Element && root.shadowRoot ? inside(root.shadowRoot) : [];
  return [...own, ...inside(root)] as Found[];
}

/** The words of an element as one line. */
export const wordsOn = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The update state of a Lit element. */
interface Updating extends Element {
  readonly isUpdatePending: boolean;
  readonly updateComplete: Promise<unknown>;
}

const isUpdating = (element: Element): element is Updating => 'updateComplete' in element;

/** Waits until every element under a root has rendered its pending updates. */
export async function settled(root: ParentNode): Promise<void> {
  const pending = (): Updating[] =>
    [...(root instanceof Element ? [root] : []), ...deepAll<Element>(root, '*')]
      .filter(isUpdating)
      .filter(({ isUpdatePending }) => isUpdatePending);
  do {
    // A guide checks an unproved pack before it shows anything.
    const guides = [
      ...(root instanceof Element ? [root] : []),
      ...deepAll<Element>(root, 'eh-guide'),
    ].filter(isUpdating);
    await Promise.all([...guides, ...pending()].map(({ updateComplete }) => updateComplete));
    // Words load by a promise of their own, and focus moves after a render: a task lets both finish.
    await new Promise((done) => setTimeout(done));
  } while (pending().length > 0);
}

/** Finds a visible control by its words. */
export function control(root: ParentNode, words: string): HTMLElement {
  const seen = deepAll(root, 'button, summary, a[href]').filter((element) =>
    element.checkVisibility(),
  );
  const found = seen.find((element) => wordsOn(element) === words);
  if (!found)
    throw new Error(
      `Expected a visible control «${words}», found: ${seen.map(wordsOn).join(' | ')}`,
    );
  return found;
}

/** Waits for rendering, presses the control with these words, and waits again. */
export async function press(root: ParentNode, words: string): Promise<void> {
  await settled(root);
  control(root, words).click();
  await settled(root);
}

/** Opens every closed chapter under a root, in order, each by its control. */
export async function openChapters(root: ParentNode): Promise<void> {
  await settled(root);
  for (const chapter of deepAll(root, 'eh-chapter:not([open])'))
    chapter.shadowRoot?.querySelector('button')?.click();
  await settled(root);
}

/** Waits for rendering, chooses the option with these words, and waits again. */
export async function choose(root: ParentNode, words: string): Promise<void> {
  await settled(root);
  const labels = deepAll(root, 'label').filter((label) => label.checkVisibility());
  const found = labels.find((label) => wordsOn(label) === words);
  if (!found)
    throw new Error(
      `Expected a visible option «${words}», found: ${labels.map(wordsOn).join(' | ')}`,
    );
  found.click();
  await settled(root);
}

/** Chooses the option with these words in the group with this legend. */
export async function chooseIn(root: ParentNode, group: string, words: string): Promise<void> {
  await settled(root);
  const groups = deepAll(root, 'fieldset').filter((fieldset) => fieldset.checkVisibility());
  const found = groups.find((fieldset) =>
    [...fieldset.querySelectorAll('legend')].some((legend) => wordsOn(legend) === group),
  );
  if (!found)
    throw new Error(`Expected a visible fieldset with the legend «${group}», found none.`);
  await choose(found, words);
  await settled(root);
}

/** Selects the option with these words in a drop-down list. */
export async function pick(root: ParentNode, words: string): Promise<void> {
  await settled(root);
  const lists = deepAll<HTMLSelectElement>(root, 'select').filter((select) =>
    select.checkVisibility(),
  );
  const found = lists
    .flatMap(({ options }) => [...options])
    .find((option) => wordsOn(option) === words);
  const list = lists.find((select) => found && [...select.options].includes(found));
  if (!found || !list)
    throw new Error(`Expected a visible drop-down list with the option «${words}», found none.`);
  list.value = found.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(root);
}

/** Fills in the one text field, and fires `input` as typing does. */
export async function write(root: ParentNode, words: string): Promise<void> {
  await settled(root);
  const field = deepAll<HTMLInputElement>(root, 'input[type=text]').find((input) =>
    input.checkVisibility(),
  );
  if (!field) throw new Error('Expected a visible text field, found none.');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(root);
}
