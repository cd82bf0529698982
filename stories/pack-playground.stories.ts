import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { useArgs } from 'storybook/preview-api';
import { html } from 'lit';
import { packsHere } from './playground/packs.js';
import { PackPlayground, type ChosenEvent } from './playground/playground.js';
import { linkTo } from './support/link.js';
import { control, deepAll, press, settled, wordsOn } from './support/person.js';

if (!customElements.get('pack-playground'))
  customElements.define('pack-playground', PackPlayground);

interface Chosen {
  readonly pack: string;
  readonly place: string;
}

/**
 * Write or paste a pack and see its guide, its problems, its flow, and any of its places. The address contains the
 * pack, the place, the language and the theme; edits stay on this page.
 */
export default {
  title: 'Pack playground',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  argTypes: {
    pack: {
      control: 'select',
      options: Object.keys(packsHere),
      description: 'A pack of this repository.',
    },
    place: {
      control: 'text',
      description:
        '`welcome`, `urgent`, `review`, `ask-<question>`, `outcome-<outcome>` or `journey-<number>`.',
    },
  },
  args: { pack: 'sore-throat', place: 'welcome' },
  render: ({ pack, place }, { id, globals }) => {
    const [, updateArgs] = useArgs<Chosen>();
    return html`<pack-playground
      .pack=${pack}
      .place=${place}
      .link=${linkTo(id, { pack, place }, globals)}
      @chosen=${({ chosen }: ChosenEvent) => {
        updateArgs(chosen);
      }}
    ></pack-playground>`;
  },
} satisfies Meta<Chosen>;

/** Waits until the playground has read its pack. */
async function read(root: HTMLElement): Promise<PackPlayground> {
  const bench = root.querySelector('pack-playground');
  if (!bench) throw new Error('There is no bench.');
  await new Promise((done) => setTimeout(done, 500));
  await settled(bench);
  return bench;
}

/** Replaces the text, as a person does by typing. */
async function write(root: HTMLElement, change: (text: string) => string): Promise<void> {
  const [editor] = deepAll<HTMLTextAreaElement>(root, 'textarea');
  if (!editor) throw new Error('There is no editor.');
  editor.value = change(editor.value);
  editor.dispatchEvent(new Event('input'));
  await read(root);
}

const said = (root: HTMLElement): string => deepAll(root, '[role="status"]').map(wordsOn).join(' ');

export const SmallPack: StoryObj<Chosen> = {
  play: async ({ canvasElement }) => {
    const bench = await read(canvasElement);
    await expect(said(bench)).toContain('Valid and proved');
    await expect(bench.shadowRoot?.querySelector('eh-guide')?.state).toBe('welcome');
  },
};

export const AQuestion: StoryObj<Chosen> = {
  args: { pack: 'liver-stem-cells', place: 'ask-stage' },
  play: async ({ canvasElement }) => {
    const bench = await read(canvasElement);
    await expect(bench.shadowRoot?.querySelector('eh-guide')?.record?.position).toEqual({
      screen: 'asking',
      question: 'stage',
    });
  },
};

export const GetHelpNow: StoryObj<Chosen> = {
  args: { pack: 'liver-stem-cells', place: 'urgent' },
  play: async ({ canvasElement }) => {
    const bench = await read(canvasElement);
    await expect(bench.shadowRoot?.querySelector('eh-guide')?.state).toBe('urgent');
  },
};

export const AnOutcome: StoryObj<Chosen> = {
  args: { pack: 'liver-stem-cells', place: 'outcome-still-tested' },
  play: async ({ canvasElement }) => {
    const bench = await read(canvasElement);
    await expect(bench.shadowRoot?.querySelector('eh-guide')?.guidance?.outcome.id).toBe(
      'still-tested',
    );
  },
};

export const NotJson: StoryObj<Chosen> = {
  name: 'Not JSON',
  play: async ({ canvasElement }) => {
    await read(canvasElement);
    await write(canvasElement, (text) => text.replace('"format": 1,', '"format": 1'));
    await expect(said(canvasElement)).toMatch(
      /This is not JSON.*line 3, column 3.*Expected a comma or }/,
    );
    await press(canvasElement, 'Undo my edits');
    await read(canvasElement);
    await expect(said(canvasElement)).toContain('Valid and proved');
  },
};

export const WrongPack: StoryObj<Chosen> = {
  play: async ({ canvasElement }) => {
    const bench = await read(canvasElement);
    await write(canvasElement, (text) => text.replace('"kind": "benefit"', '"kind": "benefits"'));
    await expect(said(canvasElement)).toMatch(/1 problem.*not-listed \/notes\/\d+\/kind line \d+/);
    await expect(bench.shadowRoot?.querySelector('eh-guide')?.state).toBe('welcome');
    deepAll(bench, '.problem')[0]?.click();
    const [editor] = deepAll<HTMLTextAreaElement>(bench, 'textarea');
    await expect(editor?.value.slice(editor.selectionStart, editor.selectionEnd)).toContain(
      'benefits',
    );
    control(bench, 'Undo my edits').click();
    await read(canvasElement);
  },
};
