/**
 * In CSS px. Each question and the review fit into one fine step; only a result exceeds a coarse
 * one.
 */
const FINE = 1500;
const COARSE = 6000;

/**
 * Rounds a guide's height up to the next step. Exact heights would reveal answers to the host page;
 * docs/decisions/2026-11-29-what-a-frame-tells.md has the measurements.
 */
export const frameHeight = (height: number): number => {
  const step = height > COARSE ? COARSE : FINE;
  return Math.max(1, Math.ceil(height / step)) * step;
};
