import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Pack, Text } from '../../src/domain/pack.js';
import { textInVoice } from '../../src/domain/text-for.js';
import { conditionOf, ledBy, stepsOf } from '../../src/cli/flow.js';

/** Sizes in the drawing, in hundredths of the reader's font size; a row is a box and the gap under it. */
const ROW = 700;
const BOX = { width: 2000, height: 430 };
const LETTERS = 46;

/**
 * The questions of a pack as a column, with every possible step: straight to the next one, or as an arc past those that
 * are skipped. A box can be pressed. With too many paths to draw, only the questions are listed.
 */
export function flow(pack: Pack, place: string, choose: (place: string) => void): TemplateResult {
  const { questions, outcomes } = pack;
  const words = Object.values(pack.text).find((each): each is Text => typeof each === 'object');
  const steps = stepsOf(pack);
  const rowOf = (id: string | undefined): number =>
    id === undefined ? questions.length : questions.findIndex((question) => question.id === id);
  const rows = questions.length + 1;
  const box = (id: string, name: string, label: string, row: number): TemplateResult => html`
    <li>
      <button
        class="box"
        type="button"
        data-row=${row}
        aria-current=${place === id ? 'step' : nothing}
        @click=${() => {
          choose(id);
        }}
      >
        <b>${name}</b> <span>${label}</span>
      </button>
    </li>
  `;
  return html`
    <div class="flow">
      <ol>
        ${questions.map(({ id }, row) => box(`ask-${id}`, id, textInVoice(words?.questions[id]?.label ?? '', 'default'), row))}
        ${box('review', 'review', 'Check your answers', questions.length)}
      </ol>
      <svg
        aria-hidden="true"
        viewBox="0 0 5200 ${rows * ROW}"
        height="${(rows * ROW) / 100}rem"
        width="52rem"
      >
        <defs>
          <marker
            id="head"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z"></path>
          </marker>
        </defs>
        ${(steps ?? []).map((step) => arrow(rowOf(step.from), rowOf(step.to), conditionOf(step, steps ?? [], pack)))}
      </svg>
    </div>
    ${steps ? nothing : html`<p class="soft">This pack has too many paths to draw. The questions are in its order.</p>`}
    <h3>Outcomes: the first match</h3>
    <ol class="outcomes">
      ${outcomes.map(
        ({ id }, index) => html`
          <li>
            <button
              class="box"
              type="button"
              aria-current=${place === `outcome-${id}` ? 'step' : nothing}
              @click=${() => {
                choose(`outcome-${id}`);
              }}
            >
              <b>${id}</b>
              <span>${textInVoice(words?.outcomes[id]?.heading ?? '', 'default')}</span>
            </button>
            <span class="soft">${ledBy(pack, index)}</span>
          </li>
        `,
      )}
    </ol>
  `;
}

/** A step, with the answers that lead to it. */
function arrow(from: number, to: number, condition: string): SVGTemplateResult {
  const label = condition.length > LETTERS ? `${condition.slice(0, LETTERS - 1)}…` : condition;
  const title = svg`<title>${condition}</title>`;
  if (to === from + 1) {
    const [top, bottom] = [from * ROW + BOX.height, to * ROW - 20];
    return svg`<g>${title}<path d="M300 ${top}V${bottom}"></path><text x="400" y="${(top + bottom) / 2 + 45}">${label}</text></g>`;
  }
  const [start, end] = [from * ROW + BOX.height * 0.7, to * ROW + BOX.height * 0.3];
  const reach = BOX.width + 60 + 330 * (to - from - 1);
  return svg`<g>
    ${title}
    <path d="M${BOX.width} ${start}C${reach} ${start} ${reach} ${end} ${BOX.width + 20} ${end}"></path>
    <text x="${BOX.width + (reach - BOX.width) * 0.75 + 60}" y="${(start + end) / 2 + 45}">${label}</text>
  </g>`;
}
