// Serves the test pages and dist/ with strict headers.
import { fileURLToPath } from 'node:url';
import { serve } from '../../../scripts/serve.mjs';
import { dist } from './built-dist.ts';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));

/** The policy under which the guide must work: no string becomes code, markup or style, and nothing is requested. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html evenhand',
};

/**
 * @param other directives that differ: a page can only break a promise if its policy allows it
 * @param more other folders, by the path of their URL
 */
export function servePages(
  other: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
): ReturnType<typeof serve> {
  const policy = Object.entries({ ...POLICY, ...other }).map((directive) => directive.join(' '));
  return serve({
    roots: { '/': fixtures, '/dist/': dist, ...more },
    headers: { 'content-security-policy': policy.join('; ') },
  });
}
