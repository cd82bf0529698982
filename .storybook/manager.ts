import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

const base = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

/** The bench bears the library's name. Where there is nothing to set, no empty panel takes a third of the window. */
addons.setConfig({
  theme: create({ base, brandTitle: 'Evenhand', brandUrl: './' }),
  layoutCustomisations: {
    showPanel: ({ storyId = '' }, shown) => shown && !/^(start-here|themes)-/.test(storyId),
  },
});
