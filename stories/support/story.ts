import type { StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { NamedState } from './states.js';

/** The story of a named state. */
export function storyOf({ render, after, why }: NamedState): StoryObj {
  return {
    render,
    ...(after && { play: (context) => playOut(after, context) }),
    parameters: {
      docs: {
        ...(why !== undefined && { description: { story: why } }),
        story: { autoplay: after !== undefined },
      },
    },
  };
}

/**
 * A step moves focus, as it should. On a page with many stories that would scroll the reader away, so it is undone
 * there.
 */
async function playOut(
  after: NonNullable<NamedState['after']>,
  { canvasElement, viewMode }: StoryContext,
): Promise<void> {
  const { scrollX, scrollY } = window;
  await after(canvasElement);
  if (viewMode !== 'docs') return;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(scrollX, scrollY);
}
