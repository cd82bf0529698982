/** What a person does at a guide, by what they see: words on buttons, labels of options. Any test runner will do. */

/** Every element under a root that fits, through open shadow roots, in tree order. */
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

/** What an element of Lit says of its own rendering. */
interface Updating extends Element {
  readonly isUpdatePending: boolean;
  readonly updateComplete: Promise<unknown>;
}

const isUpdating = (element: Element): element is Updating => 'updateComplete' in element;

/** Waits until every element under a root has rendered what it knows. */
export async function settled(root: ParentNode): Promise<void> {
  const pending = (): Updating[] =>
    [...(root instanceof Element ? [root] : []), ...deepAll<Element>(root, '*')]
      .filter(isUpdating)
      .filter(({ isUpdatePending }) => isUpdatePending);
  do {
    // A guide looks at a pack from outside before it shows anything.
    const guides = [
      ...(root instanceof Element ? [root] : []),
      ...deepAll<Element>(root, 'eh-guide'),
    ].filter(isUpdating);
    await Promise.all([...guides, ...pending()].map(({ updateComplete }) => updateComplete));
    // Words come by a promise of their own, and focus follows a render: let both happen.
    await new Promise((done) => setTimeout(done));
  } while (pending().length > 0);
}

/** What a person sees and can press, by its words. A control that nobody sees is not found. */
export function control(root: ParentNode, words: string): HTMLElement {
  const seen = deepAll(root, 'button, summary, a[href]').filter((element) =>
    element.checkVisibility(),
  );
  const found = seen.find((element) => wordsOn(element) === words);
  if (!found)
    throw new Error(`Nobody sees «${words}» here, only: ${seen.map(wordsOn).join(' | ')}`);
  return found;
}

/** Presses what bears the words once it is drawn, and waits for what follows. */
export async function press(root: ParentNode, words: string): Promise<void> {
  await settled(root);
  control(root, words).click();
  await settled(root);
}

/** Chooses the option with these words once it is drawn, and waits for what follows. */
export async function choose(root: ParentNode, words: string): Promise<void> {
  await settled(root);
  const labels = deepAll(root, 'label').filter((label) => label.checkVisibility());
  const found = labels.find((label) => wordsOn(label) === words);
  if (!found)
    throw new Error(`Nobody can choose «${words}» here, only: ${labels.map(wordsOn).join(' | ')}`);
  found.click();
  await settled(root);
}

/** Chooses the option with these words in the group that bears a name. */
export async function chooseIn(root: ParentNode, group: string, words: string): Promise<void> {
  await settled(root);
  const groups = deepAll(root, 'fieldset').filter((fieldset) => fieldset.checkVisibility());
  const found = groups.find((fieldset) =>
    [...fieldset.querySelectorAll('legend')].some((legend) => wordsOn(legend) === group),
  );
  if (!found) throw new Error(`Nobody sees the group «${group}» here.`);
  await choose(found, words);
  await settled(root);
}

/** Picks from the list of choices the one with these words. */
export async function pick(root: ParentNode, words: string): Promise<void> {
  await settled(root);
  const lists = deepAll<HTMLSelectElement>(root, 'select').filter((select) =>
    select.checkVisibility(),
  );
  const found = lists
    .flatMap(({ options }) => [...options])
    .find((option) => wordsOn(option) === words);
  const list = lists.find((select) => found && [...select.options].includes(found));
  if (!found || !list) throw new Error(`Nobody can pick «${words}» here.`);
  list.value = found.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(root);
}

/** Writes into the one field for words, as typing does. */
export async function write(root: ParentNode, words: string): Promise<void> {
  await settled(root);
  const field = deepAll<HTMLInputElement>(root, 'input[type=text]').find((input) =>
    input.checkVisibility(),
  );
  if (!field) throw new Error('There is nothing to write into here.');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(root);
}
