type Said = Readonly<Record<string, unknown>>;

/**
 * Arguments and globals in the syntax of a Storybook URL: `name:value;name:value`. Missing ones are left out.
 */
const written = (said: Said): string =>
  Object.entries(said)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}:${String(value)}`)
    .join(';');

/** A Storybook URL of a story, with its arguments and the current toolbars. */
export function linkTo(story: string, args: Said, globals: Said): string {
  const { language, theme, width, direction, text } = globals;
  const address = new URL('./', location.href);
  address.search = `?path=/story/${story}&args=${written(args)}&globals=${written({ language, theme, width, direction, text })}`;
  return address.href;
}
