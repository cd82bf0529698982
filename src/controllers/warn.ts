const said = new Set<string>();

/** Warns in the console, once per code and culprit. A message never contains an answer. */
export function warnOnce(code: string, culprit: string, message: string): void {
  const key = `${code} ${culprit}`;
  if (said.has(key)) return;
  said.add(key);
  console.warn(`evenhand ${code}: ${message}`);
}
