/** In CSS px. A question, the review, and a result before the reader opens more each fit into one step. */
const STEP = 1500;
const RESULT_STEP = 6000;

/**
 * Rounds a guide's height up to the next step. Exact heights would reveal answers to the host page;
 * docs/decisions/2026-11-29-what-a-frame-tells.md has the measurements.
 */
export const frameHeight = (height: number, showsResult: boolean): number => {
  const step = showsResult ? RESULT_STEP : STEP;
  return Math.max(1, Math.ceil(height / step)) * step;
};
