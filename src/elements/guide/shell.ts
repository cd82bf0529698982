import { html, nothing, type TemplateResult } from 'lit';
import type { GuideValue } from '../../controllers/guide-controller.js';
import type { ShellState } from '../../controllers/session-controller.js';
import { renderFailure } from '../../controllers/error-boundary.js';
import type { SessionEvent } from '../../session/context.js';
import { IDLE_MINUTES } from '../../controllers/idle-erase.js';
import { freshnessOf } from '../../domain/dates.js';
import { createTextResolver } from '../../domain/text-for.js';
import { sourceLink } from '../parts/sources.js';
import { warningSigns } from '../parts/signs.js';
import { renderIdleWarning } from './idle-warning.js';

type Speaker = ReturnType<typeof createTextResolver>;

/** The data and the handlers of the shell around the screens. */
export interface Shell extends Pick<GuideValue<unknown>, 'pack' | 'text' | 'words' | 'site'> {
  /** The accessible name of the region. */
  readonly name: string;
  /** Whether the content differs from its fingerprint. */
  readonly edited: boolean;
  readonly today: Date;
  readonly shellState: ShellState;
  readonly screens: TemplateResult;
  /** Whether the shell shows the progress; the page's layout may do so itself. */
  readonly progress: boolean;
  /** Whether the shell offers other languages; the page's layout may do so itself. */
  readonly languages: boolean;
  readonly send: (event: SessionEvent) => void;
  readonly leave: () => void;
  /** Minutes that are left to answer the warning before answers are erased; 0 once it was answered. */
  readonly idleNotice: number | undefined;
}

/** The guide with its shell. An expired guide shows only its signs, sources and fallback. */
export function renderShell(shell: Shell): TemplateResult {
  const { pack, words, today, shellState, site } = shell;
  const currency = freshnessOf(pack.dates, today);
  const resolve = createTextResolver(shellState.voice, site);
  const content =
    currency === 'expired'
      ? renderExpired({ ...shell, resolve })
      : renderScreen(shell, resolve, currency === 'due');
  return renderRoom(html`
    <section
      class="frame"
      part="frame"
      aria-label=${shell.name}
      lang=${words.language}
      dir=${words.dir}
    >
      <div class="inner">${content}</div>
    </section>
  `);
}

/** The outer box has an intrinsic width for its parent; container queries measure the inner one. */
const renderRoom = (frame: TemplateResult): TemplateResult =>
  html`<div class="room"><div class="measured">${frame}</div></div>`;

/** A screen with its surroundings: progress, warning signs, Start again and Leave. */
function renderScreen(shell: Shell, resolve: Speaker, due: boolean): TemplateResult {
  const { words, text, pack, shellState } = shell;
  const urgent = shellState.state === 'urgent';
  return html`
    <div class="bar" part="bar">
      ${shell.languages ? html`<eh-language></eh-language>` : nothing}
      ${shell.progress ? html`<eh-progress></eh-progress>` : nothing}
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
                    shell.send({ type: 'urgent' });
                  }}
                >
                  ${words.haveSign}
                </button>
                ${warningSigns({ ...shell, resolve })}
              </div>
            </details>`
      }
    </div>
    <div role="status">
      ${shellState.warned ? html`<p class="warned">${resolve(text.signs.card.after)}</p>` : nothing}
      ${shellState.partly ? html`<p class="warned">${words.partly}</p>` : nothing}
      ${shellState.erased ? html`<p class="erased">${words.idle.erased[shellState.erased](IDLE_MINUTES)}</p>` : nothing}
    </div>
    ${due ? html`<p class="warned">${words.outOfDate(words.day(pack.dates.due))}</p>` : nothing}
    ${shell.edited ? html`<p class="warned">${words.integrity.edited}</p>` : nothing}
    ${pack.example ? html`<p class="warned">${words.example}</p>` : nothing}
    <div class="screen">${shell.screens}</div>
    ${renderFoot(shell)} ${renderIdleWarning(words, shell.idleNotice)}
  `;
}

const renderFoot = ({
  words,
  send,
  leave,
}: Pick<Shell, 'words' | 'send' | 'leave'>): TemplateResult => html`
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

/** Fallback for a shell that fails to render: nothing in it comes from the pack. */
export const renderBrokenShell = (
  shell: Pick<Shell, 'words' | 'site' | 'screens' | 'send' | 'leave'>,
): TemplateResult =>
  renderRoom(html`
    <section class="frame" part="frame" lang=${shell.words.language} dir=${shell.words.dir}>
      <div class="inner">
        ${renderFailure(shell.words, shell.site.emergencyNumber)}
        <div class="screen">${shell.screens}</div>
        ${renderFoot(shell)}
      </div>
    </section>
  `);

/** An expired guide: its warning signs, its sources, and the page's own fallback. */
function renderExpired(
  shell: Pick<GuideValue<unknown>, 'pack' | 'text' | 'words' | 'resolve'>,
): TemplateResult {
  const { words, pack } = shell;
  return html`
    <p class="warned">${words.expired}</p>
    ${warningSigns(shell)}
    <ol class="fine">
      ${pack.sources.map((source) => html`<li>${sourceLink(source, words)}</li>`)}
    </ol>
    <slot name="fallback"></slot>
  `;
}
