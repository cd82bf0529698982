/** What was said as an error, on the console or by a throw that nobody caught, while something ran. */
export async function errorsDuring(run: () => Promise<void>): Promise<readonly string[]> {
  const errors: string[] = [];
  const consoleError = console.error;
  const remember = (event: ErrorEvent | PromiseRejectionEvent): void => void errors.push(String('reason' in event ? event.reason : event.message));
  console.error = (...said: unknown[]): void => void errors.push(said.map(String).join(' '));
  addEventListener('error', remember);
  addEventListener('unhandledrejection', remember);
  try {
    await run();
  } finally {
    console.error = consoleError;
    removeEventListener('error', remember);
    removeEventListener('unhandledrejection', remember);
  }
  return errors;
}
