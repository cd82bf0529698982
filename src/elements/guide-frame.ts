import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../context/guide-part.js';
import { page } from '../context/page.js';
import type { FrameSlice } from '../context/session-keeper.js';
import { cannotShow } from '../context/stand-in.js';
import type { SessionEvent } from '../session/machine.js';
import { IDLE_MINUTES } from '../context/wipe-when-left.js';
import { currencyOf } from '../domain/currency.js';
import { speaker } from '../domain/speaker.js';
import { sourceLink } from './sources.js';
import { warningSigns } from './signs.js';

type Speaker = ReturnType<typeof speaker>;

/** What the frame around the screens shows and does. */
export interface Frame extends Pick<Reading<unknown>, 'pack' | 'text' | 'words' | 'site'> {
  /** The content is not what its fingerprint says. */
  readonly edited: boolean;
  readonly today: Date;
  readonly slice: FrameSlice;
  readonly screens: TemplateResult;
  /** Whether the frame tells where one is; a layout may do it itself. */
  readonly progress: boolean;
  /** Whether the frame offers other languages; a layout may do it itself. */
  readonly languages: boolean;
  readonly send: (event: SessionEvent) => void;
  readonly leave: () => void;
}

/** The guide with its frame, or what is left of it once it is too old to be shown. */
export function renderGuide(frame: Frame): TemplateResult {
  const { pack, words, today, slice, site } = frame;
  const currency = currencyOf(pack.dates, today);
  const say = speaker(slice.voice, site);
  const content =
    currency === 'expired'
      ? renderExpired({ ...frame, say })
      : renderFrame(frame, say, currency === 'due');
  return html`
    <section
      class="frame"
      part="frame"
      aria-label=${frame.text.title}
      lang=${words.language}
      dir=${words.dir}
      translate="no"
    >
      <div class="inner">${content}</div>
    </section>
  `;
}

/** What always stands around a screen: where one is, the warning signs, Start again and Leave. */
function renderFrame(frame: Frame, say: Speaker, due: boolean): TemplateResult {
  const { words, text, pack, slice } = frame;
  const urgent = slice.state === 'urgent';
  return html`
    <div class="bar" part="bar">
      ${frame.languages ? html`<eh-language></eh-language>` : nothing}
      ${frame.progress ? html`<eh-progress></eh-progress>` : nothing}
      ${
        urgent
          ? nothing
          : html`<details class="alarm" part="warning-signs">
              <summary>${words.warningSigns}</summary>
              <div class="panel">
                <p class="today">${words.getHelpIf}</p>
                <button
                  class="second"
                  type="button"
                  @click=${() => {
                    frame.send({ type: 'urgent' });
                  }}
                >
                  ${words.haveSign}
                </button>
                ${warningSigns({ ...frame, say })}
              </div>
            </details>`
      }
    </div>
    <div role="status">
      ${slice.warned ? html`<p class="warned">${say(text.signs.card.after)}</p>` : nothing}
    </div>
    ${due ? html`<p class="warned">${words.outOfDate(words.day(pack.dates.due))}</p>` : nothing}
    ${frame.edited ? html`<p class="warned">${words.integrity.edited}</p>` : nothing}
    ${pack.example ? html`<p class="warned">${words.example}</p>` : nothing}
    <div class="screen">${frame.screens}</div>
    ${renderFoot(frame)}
  `;
}

const renderFoot = ({
  words,
  send,
  leave,
}: Pick<Frame, 'words' | 'send' | 'leave'>): TemplateResult => html`
  <div class="foot" part="foot">
    <span class="fine soft">${words.staysHere(IDLE_MINUTES)}</span>
    <span class="row">
      <button
        class="quiet"
        type="button"
        @click=${() => {
          send({ type: 'restart' });
        }}
      >
        ${words.startAgain}
      </button>
      <button class="quiet" type="button" @click=${leave}>${words.leave}</button>
    </span>
  </div>
`;

/** Stands where the frame itself is broken: nothing in it comes from the pack. */
export const renderBrokenFrame = (
  frame: Pick<Frame, 'words' | 'site' | 'screens' | 'send' | 'leave'>,
): TemplateResult => html`
  <section
    class="frame"
    part="frame"
    lang=${frame.words.language}
    dir=${frame.words.dir}
    translate="no"
  >
    <div class="inner">
      ${cannotShow(frame.words, frame.site.emergencyNumber)}
      <div class="screen">${frame.screens}</div>
      ${renderFoot(frame)}
    </div>
  </section>
`;

/** A guide too old to be shown: its warning signs, its sources, and the page's own fallback. */
function renderExpired(
  frame: Pick<Reading<unknown>, 'pack' | 'text' | 'words' | 'say'>,
): TemplateResult {
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

/**
 * Draws a guide as large as its reader's browser writes, on a page that has made `rem` smaller for its own reckoning
 * (`html { font-size: 62.5% }`): the frame has the font size that the reader chose, and everything in it is measured in `rem`.
 */
export function undoSmallRem(frame: HTMLElement | null): void {
  if (!frame) return;
  const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
  frame.style.removeProperty('zoom');
  const ratio = size(frame) / size(page('documentElement'));
  if (ratio > 1) frame.style.setProperty('zoom', String(ratio));
}
