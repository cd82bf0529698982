import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { deepAll, settled } from '../stories/support/person.js';
import type { initialGlobals } from './toolbars.js';

/**
 * A guide and its parts take their direction from their language. This sets it by hand, again after each step, to show
 * a layout from right to left in any language.
 */
async function turn(frame: Element | undefined): Promise<void> {
  if (!frame) return;
  await settled(frame);
  for (const part of deepAll(frame, '[dir]')) part.dir = 'rtl';
}

const turned = (frame: Element | undefined): void => void turn(frame);
const turnedAgain = ({ currentTarget }: Event): void => {
  if (
    currentTarget instanceof HTMLElement &&
    currentTarget.closest('[dir]')?.getAttribute('dir') === 'rtl'
  )
    turned(currentTarget);
};

/** A frame around each story: a page with the language, the theme, the width and the direction of the toolbars. */
export const inAFrame: Decorator = (story, { globals, viewMode }) => {
  const { language, theme, width, direction, text } = globals as typeof initialGlobals;
  document.documentElement.dataset['text'] = text;
  return html`
    <div
      class="story-frame"
      lang=${language}
      dir=${direction}
      data-theme=${theme}
      data-width=${width}
      data-view=${viewMode}
    >
      ${keyed(`${language} ${direction}`, html`<div ${direction === 'rtl' ? ref(turned) : ''} @eh-step-change=${turnedAgain}>${story()}</div>`)}
    </div>
  `;
};

/**
 * Copies the controls to the story's element. The element is created again, so that removing a control resets its
 * value.
 */
export const withControls: Decorator = (story, { args, initialArgs, component }) => {
  // A story with arguments of its own renders them itself.
  if (!component || Object.keys(initialArgs).length > 0) return story();
  const apply = (root: Element | undefined): void => {
    // The content renders in the same task.
    queueMicrotask(() => Object.assign(root?.querySelector(component) ?? {}, args));
  };
  return html`${keyed(JSON.stringify(args), html`<div ${ref(apply)}>${story()}</div>`)}`;
};
