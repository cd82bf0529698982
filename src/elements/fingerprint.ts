import { html, type TemplateResult } from 'lit';
import type { Reading } from '../context/guide-part.js';
import type { Integrity } from './fingerprint-watch.js';

/** The fingerprint of what is on the screen, and whether it is still what was published. */
export function renderFingerprint({ pack, text, words }: Reading<unknown>, integrity: Integrity): TemplateResult {
  const { structure, text: texts } = pack.fingerprint ?? {};
  const spoken = texts?.[text.language];
  if (structure === undefined || spoken === undefined) return html`<p class="measure">${words.integrity[integrity]}</p>`;
  return html`
    <dl class="facts"><div><dt>${words.fingerprint}</dt><dd>${[...short(structure), ...short(spoken)].join(' ')}</dd></div></dl>
    <p class="measure">${words.integrity[integrity]}</p>
    <details>
      <summary>${words.wholeFingerprint}</summary>
      <p class="whole">${structure}</p>
      <p class="whole">${spoken}</p>
    </details>
  `;
}

/**
 * Two groups of four of the hash in hex, which can be read over the phone: base64 tells capital from small letters.
 * Both hashes together make four groups; the first two stand for the questions and rules, the others for the words.
 */
function short(fingerprint: string): string[] {
  const base64 = /^sha256-(\S+)$/.exec(fingerprint)?.[1] ?? '';
  try {
    const hex = [...atob(base64)].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
    return [hex.slice(0, 4), hex.slice(4, 8)];
  } catch {
    return [];
  }
}
