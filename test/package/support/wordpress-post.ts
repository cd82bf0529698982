// What a post of WordPress shows and does, and one with markup in every value.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of the site and its size. */
export const filesOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => [path, statSync(join(site, path))] as const)
    .filter(([, file]) => file.isFile())
    .map(([path, { size }]) => `${path} ${String(size)}`)
    .sort();

/** Runs in the page: what it has requested and stored until now. */
export const tracesOf = (): string[] => [
  ...performance.getEntriesByType('resource').map(({ name }) => name),
  ...Object.keys(localStorage),
  ...Object.keys(sessionStorage),
  document.cookie,
];

/** Runs in the page: the attributes of each guide, without those that the guide itself adds. */
export const attributesOf = (): Record<string, string>[] =>
  [...document.querySelectorAll('eh-guide')].map((guide) =>
    Object.fromEntries(
      guide
        .getAttributeNames()
        .filter((name) => !/^(class|translate|dir|data-.*)$/.test(name))
        .map((name) => [name, guide.getAttribute(name) ?? '']),
    ),
  );

/** A block and a shortcode with markup, quotes and scripts in every value. */
export function evilPost(): string {
  const evil = '"><script>window.hit = 1</script><b onclick=x>Clinic';
  const block = JSON.stringify({
    publisher: evil,
    offersTreatment: 'maybe',
    lang: 'en" onclick="x',
    emergencyNumber: '1"><i>',
    headingLevel: '9',
    fallback: `<script>window.hit = 1</script><em onclick="window.hit = 1">Own words</em>`,
  }).replaceAll(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  return `<!-- wp:evenhand/guide ${block.replaceAll('\\"', '\\u0022')} /-->\n\n[evenhand publisher='${evil.replaceAll(/[<>]/g, '')}' offers_treatment="maybe"]<em onclick="window.hit = 1">Own words</em><script>window.hit = 1</script>[/evenhand]`;
}
