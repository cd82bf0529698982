import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../src/domain/problem.js';
import { spotOf, type JsonReading, type Spot } from './json.js';

export type Proof = 'none' | 'held' | 'broken';

interface Found {
  readonly reading: JsonReading;
  readonly problems: readonly Problem[];
  readonly proof: Proof;
  /** Selects a position in the text. */
  readonly show: (spot: Spot | undefined) => void;
  readonly prove: () => void;
}

/** What reading, checking and proving the text found. */
export function problemsFound({ reading, problems, proof, show, prove }: Found): TemplateResult {
  if (!reading.ok) {
    const { line, column } = reading.spot;
    return html`<p class="count">This is not JSON</p>
      <ul class="problems">
        <li>
          ${problemIn({ code: 'json', path: `line ${String(line)}, column ${String(column)}`, message: reading.message }, reading.spot, show)}
        </li>
      </ul>`;
  }
  const said = {
    none: 'Valid. Not proved.',
    held: 'Valid and proved: no problem.',
    broken: '',
  }[proof];
  return html`
    <p class="count">
      ${problems.length === 0 ? said : problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`}
    </p>
    <ul class="problems">
      ${problems.map((problem) => html`<li>${problemIn(problem, spotOf(reading.places, problem.path), show)}</li>`)}
    </ul>
    ${proof === 'none' && problems.length === 0 ? html`<button class="act" type="button" @click=${prove}>Prove it (every path)</button>` : nothing}
  `;
}

/** A problem; a press selects its position in the text. */
const problemIn = (
  { code, path, message }: Problem,
  spot: Spot | undefined,
  show: Found['show'],
): TemplateResult =>
  html`<button
    class="problem"
    type="button"
    @click=${() => {
      show(spot);
    }}
  >
    <code>${code}</code>
    ${path ? html`<code>${path}</code>` : nothing}${spot ? html` <span class="soft">line ${spot.line}</span>` : nothing}<br />${message}
  </button>`;
