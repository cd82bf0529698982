import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

export default { title: 'Seeded' } satisfies Meta;

const plain = (): TemplateResult =>
  html`<main>
    <h1>A page</h1>
    <button type="button">Press</button>
  </main>`;

export const Good: StoryObj = { render: plain, tags: ['autodocs'] };
export const FailingPlay: StoryObj = {
  render: plain,
  play: () => {
    throw new Error('Nobody sees what should be here.');
  },
};
export const Violation: StoryObj = {
  render: () =>
    html`<main>
      <h1>A page</h1>
      <input />
    </main>`,
};
/** Text on an image has no background colour that axe could compare. */
export const LeftOpen: StoryObj = {
  render: () =>
    html`<main style="background: linear-gradient(white, silver)"><h1>A page</h1></main>`,
};
export const FailingRender: StoryObj = {
  render: () => {
    throw new Error('This cannot be shown.');
  },
};
export const NeverEnds: StoryObj = {
  render: plain,
  play: () => new Promise<void>(() => undefined),
};
export const LoudConsole: StoryObj = {
  render: plain,
  play: () => {
    console.error('Something went wrong, and only the console knows.');
  },
};
export const UncaughtLater: StoryObj = {
  render: plain,
  play: async () => {
    setTimeout(() => {
      throw new Error('Thrown where nobody waits.');
    });
    await new Promise((done) => setTimeout(done, 50));
  },
};
/** axe ignores elements that are hidden from everybody. */
export const NothingToJudge: StoryObj = { render: () => html`<div hidden>Nobody sees this.</div>` };
export const GoodAgain: StoryObj = { render: plain };
