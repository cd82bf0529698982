import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect } from 'storybook/test';
import { packsHere } from './playground/packs.js';
import { placesOf } from './playground/places.js';
import { guideAt } from './support/guide-at.js';
import { linkTo } from './support/link.js';
import { deepAll, settled } from './support/person.js';
import { framed } from './support/sheet.js';

interface Sheet {
  readonly pack: string;
  readonly frame: '280' | '360' | '768' | '1100';
  readonly whole: boolean;
}

/** Help is in no record: the story opens it as a person does. A sheet that renders again has it already. */
async function askForHelp(page: Element | undefined): Promise<void> {
  if (!page) return;
  await settled(page);
  if (page.querySelector('eh-guide')?.state !== 'urgent')
    deepAll(page, '[part~="warning-signs"] button')[0]?.click();
}
const urgently = (page: Element | undefined): void => void askForHelp(page);

/** Every screen of a guide at once, live and reduced. A caption links to the same place in the playground. */
export default {
  title: 'Every screen',
  // A docs page with every sheet would show a hundred guides.
  tags: ['!autodocs'],
  argTypes: {
    pack: {
      control: 'select',
      options: Object.keys(packsHere),
      description: 'A pack of this repository.',
    },
    frame: {
      control: 'inline-radio',
      options: ['280', '360', '768', '1100'],
      description: 'Width of each page, in px.',
    },
    whole: { control: 'boolean', description: 'Show long pages in full height.' },
  },
  args: { pack: 'liver-stem-cells', frame: '360', whole: false },
  render: ({ pack: id, frame, whole }, { globals }) => {
    const { pack, journeys } = packsHere[id] ?? {};
    if (!pack) return html`<p>There is no pack «${id}» here.</p>`;
    const places = placesOf(pack, journeys).places.filter(({ group }) => group !== 'Journeys');
    return html`
      <ul class="sheet" data-frame=${frame} ?data-whole=${whole}>
        ${places.map((place) => {
          const caption = html`<a
            target="_top"
            href=${linkTo('pack-playground--small-pack', { pack: id, place: place.id }, globals)}
            >${place.label}</a
          >`;
          const guide = guideAt(pack, place.answers, place.position);
          return framed(caption, place.urgent ? html`<div ${ref(urgently)}>${guide}</div>` : guide);
        })}
      </ul>
    `;
  },
} satisfies Meta<Sheet>;

const showsThem: NonNullable<StoryObj<Sheet>['play']> = async ({ canvasElement, args }) => {
  await settled(canvasElement);
  await settled(canvasElement);
  const states = [...canvasElement.querySelectorAll('eh-guide')].map(({ state }) => state);
  const pack = packsHere[args.pack]?.pack;
  await expect(states.filter((state) => state === 'asking')).toHaveLength(
    pack?.questions.length ?? 0,
  );
  await expect(states.filter((state) => state === 'concluded')).toHaveLength(
    pack?.outcomes.length ?? 0,
  );
  await expect(
    states.filter((state) => state !== 'asking' && state !== 'concluded').toSorted(),
  ).toEqual(['reviewing', 'urgent', 'welcome']);
};

export const Phone: StoryObj<Sheet> = { play: showsThem };
export const Narrowest: StoryObj<Sheet> = { args: { frame: '280' } };
export const Desktop: StoryObj<Sheet> = { args: { frame: '1100' } };
export const AnotherSubject: StoryObj<Sheet> = { args: { pack: 'sore-throat' }, play: showsThem };
export const KitchenSink: StoryObj<Sheet> = {
  args: { pack: 'kitchen-sink', frame: '280' },
  play: showsThem,
};
