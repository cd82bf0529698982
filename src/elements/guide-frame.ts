import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../context/guide-part.js';
import type { FrameSlice } from '../context/session-keeper.js';
import { sourceLink } from './note.js';
import { warningSigns } from './signs.js';

/** What the frame around the screens shows and does. */
export interface Frame extends Pick<Reading<unknown>, 'pack' | 'text' | 'words' | 'say'>, FrameSlice {
  readonly due: boolean;
  readonly openUrgent: () => void;
  readonly restart: () => void;
  readonly leave: () => void;
}

/** What always stands around a screen: where one is, the warning signs, Start again and Leave. */
export function renderFrame(frame: Frame, screen: TemplateResult): TemplateResult {
  const { words, text, pack, say, state, warned, due } = frame;
  const urgent = state === 'urgent';
  return html`
    <div class="bar">
      <eh-progress></eh-progress>
      ${urgent
        ? nothing
        : html`<details class="alarm" part="warning-signs">
            <summary>${words.warningSigns}</summary>
            <div class="panel">
              ${warningSigns(frame)}
              <button class="second" type="button" @click=${frame.openUrgent}>${words.haveSign}</button>
            </div>
          </details>`}
    </div>
    ${warned && !urgent ? html`<p class="warned" role="note">${say(text.signs.card.after)}</p>` : nothing}
    ${due ? html`<p class="warned">${words.outOfDate(words.day(pack.dates.due))}</p>` : nothing}
    <div class="screen">${screen}</div>
    <div class="foot">
      <span class="fine soft">${words.staysHere}</span>
      <span class="row">
        <button class="quiet" type="button" @click=${frame.restart}>${words.startAgain}</button>
        <button class="quiet" type="button" @click=${frame.leave}>${words.leave}</button>
      </span>
    </div>
  `;
}

/** A guide too old to be shown: its warning signs, its sources, and the page's own fallback. */
export function renderExpired(frame: Pick<Frame, 'pack' | 'text' | 'words' | 'say'>): TemplateResult {
  const { words, pack } = frame;
  return html`
    <p class="warned">${words.expired}</p>
    ${warningSigns(frame)}
    <ol class="fine">
      ${pack.sources.map((source) => html`<li>${sourceLink(source, words)}</li>`)}
    </ol>
    <slot name="fallback"></slot>
  `;
}
