/** Finds the parts that a schema allows and no given value uses. */

/** The parts of a Valibot schema that define which values are allowed where. */
interface Form {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Form>>;
  readonly rest?: Form;
  readonly wrapped?: Form;
  readonly item?: Form;
  readonly items?: readonly Form[];
  readonly value?: Form;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly Form[];
  readonly requirement?: unknown;
}

interface Place {
  readonly path: string;
  /** There may be several of it, so that one can differ from another. */
  readonly many: boolean;
  /** It is optional: an empty list would mean the same. */
  readonly optional?: boolean;
}

/**
 * Compares a schema with all values given for it: each key used, and left out if it is optional and there are several;
 * each word of an enumeration; each of several shapes; `true`; lists of none, one and several. A path with `*` matches
 * all places of a kind.
 *
 * @returns a line for each part that no value uses: `/paidBy: never several`
 */
export function unusedIn(schema: unknown, values: readonly unknown[]): string[] {
  return [...look(schema as Form, values, { path: '', many: false })];
}

function* look(form: Form, values: readonly unknown[], place: Place): Generator<string> {
  const { path } = place;
  if (values.length === 0) yield `${path}: never used`;
  else if (form.wrapped) yield* look(form.wrapped, values, { ...place, optional: true });
  else if (form.entries) yield* lookAtKeys(form, form.entries, values as readonly object[], place);
  else if (form.item)
    yield* lookAtList(form, form.item, values as readonly (readonly unknown[])[], place);
  else if (form.value)
    yield* look(
      form.value,
      values.flatMap((each) => Object.values(each as Readonly<Record<string, unknown>>)),
      { path: `${path}/*`, many: true },
    );
  else yield* lookAtValues(form, values, place);
}

function* lookAtValues(
  { type, items = [], options = [] }: Form,
  values: readonly unknown[],
  { path, many }: Place,
): Generator<string> {
  for (const [index, item] of items.entries())
    yield* look(
      item,
      values.map((each) => (each as readonly unknown[])[index]),
      { path: `${path}/${String(index)}`, many },
    );
  if (type === 'boolean' && !values.includes(true)) yield `${path}: never true`;
  if (type === 'picklist')
    yield* options
      .filter((word) => !values.includes(word))
      .map((word) => `${path}: never ${JSON.stringify(word)}`);
  if (type !== 'union') return;
  for (const option of options as readonly Form[]) {
    const fitting = values.filter((value) => shapeOf(value) === SHAPES[option.type]);
    // If there is only one place, one shape is enough.
    if (many || fitting.length > 0)
      yield* look(option, fitting, { path: `${path} as ${String(SHAPES[option.type])}`, many });
  }
}

function* lookAtKeys(
  { rest }: Form,
  entries: Readonly<Record<string, Form>>,
  values: readonly object[],
  { path, many }: Place,
): Generator<string> {
  for (const [key, form] of Object.entries(entries)) {
    const having = values.filter((each) => Object.hasOwn(each, key));
    yield* look(
      form,
      having.map((each) => (each as Readonly<Record<string, unknown>>)[key]),
      { path: `${path}/${key}`, many },
    );
    if (many && form.wrapped && having.length === values.length)
      yield `${path}/${key}: never left out`;
  }
  if (rest && rest.type !== 'never')
    yield* look(
      rest,
      values.flatMap((each) =>
        Object.entries(each).flatMap(([key, value]) =>
          Object.hasOwn(entries, key) ? [] : [value as unknown],
        ),
      ),
      { path: `${path}/*`, many },
    );
}

function* lookAtList(
  form: Form,
  item: Form,
  lists: readonly (readonly unknown[])[],
  { path, many, optional }: Place,
): Generator<string> {
  const least = leastOf(form);
  const lengths = new Set(lists.map(({ length }) => length));
  if (many && least === 0 && !optional && !lengths.has(0)) yield `${path}: never empty`;
  if (many && least <= 1 && !lengths.has(1)) yield `${path}: never one`;
  if (Math.max(...lengths) < 2) yield `${path}: never several`;
  yield* look(item, lists.flat(), { path: `${path}/*`, many: true });
}

/** The types that a union distinguishes, by their names in Valibot. */
const SHAPES: Readonly<Record<string, string>> = {
  string: 'text',
  object_with_rest: 'object',
  array: 'list',
};
const shapeOf = (value: unknown): string | undefined =>
  Array.isArray(value) ? 'list' : typeof value === 'string' ? 'text' : 'object';

/** The minimum length of a list; pipes may be nested. */
const leastOf = ({ pipe = [] }: Form): number =>
  Math.max(
    0,
    ...pipe.map((each) =>
      each.type === 'min_length'
        ? Number(each.requirement)
        : each.type === 'array'
          ? leastOf(each)
          : 0,
    ),
  );
