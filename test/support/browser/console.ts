/** The errors during a call, on the console or uncaught. */
export async function errorsDuring(run: () => Promise<void>): Promise<readonly string[]> {
  const errors: string[] = [];
  const consoleError = console.error;
  const remember = (event: ErrorEvent | PromiseRejectionEvent): void =>
    void errors.push(String('reason' in event ? event.reason : event.message));
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

/** The warnings on the console during a call. */
export async function warningsDuring(run: () => Promise<void>): Promise<readonly string[]> {
  const warnings: string[] = [];
  const consoleWarn = console.warn;
  console.warn = (...said: unknown[]): void => void warnings.push(said.map(String).join(' '));
  try {
    await run();
  } finally {
    console.warn = consoleWarn;
  }
  return warnings;
}
