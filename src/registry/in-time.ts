/** In ms: longer than a language file takes on a slow phone. */
const LIMIT = 20_000;

/**
 * Rejects with a `TimeoutError` when a promise has not settled in time, so that it counts as
 * failed.
 */
export const inTime = <Value>(coming: Promise<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException('', 'TimeoutError'));
    }, LIMIT);
    void coming.then(resolve, reject).then(() => {
      clearTimeout(timer);
    });
  });
