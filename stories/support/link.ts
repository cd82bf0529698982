type Said = Readonly<Record<string, unknown>>;

/**
 * Arguments and globals as Storybook writes them in an address: `name:value;name:value`. What is
 * not said is left out.
 */
const written = (said: Said): string =>
  Object.entries(said)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}:${String(value)}`)
    .join(';');

/** An address of the workshop that leads to a story, with its arguments, as the toolbars are set. */
export function linkTo(story: string, args: Said, globals: Said): string {
  const { language, theme, width, direction, text } = globals;
  const address = new URL('./', location.href);
  address.search = `?path=/story/${story}&args=${written(args)}&globals=${written({ language, theme, width, direction, text })}`;
  return address.href;
}
