import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

const base = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

/** Storybook has the library's name. If a story has no controls, the empty panel is hidden. */
addons.setConfig({
  theme: create({ base, brandTitle: 'Evenhand', brandUrl: './' }),
  layoutCustomisations: {
    showPanel: ({ storyId = '' }, shown) => shown && !/^(start-here|themes)-/.test(storyId),
  },
});
