const said = new Set<string>();

/** Tells a developer once per code and culprit what is wrong and what to do. Never carries an answer. */
export function warnOnce(code: string, culprit: string, message: string): void {
  const key = `${code} ${culprit}`;
  if (said.has(key)) return;
  said.add(key);
  console.warn(`evenhand ${code}: ${message}`);
}
