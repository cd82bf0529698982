// The one file with the literal colours of themes. A theme sets a few tokens; the others are the library's own.

/** A value for light and dark alike, or one for each. */
export type TokenValue = string | readonly [light: string, dark: string];

export interface Theme {
  readonly title: string;
  readonly about: string;
  readonly tokens: Readonly<Record<`--eh-${string}`, TokenValue>>;
}

export const themes = {
  ward: {
    title: 'Ward',
    about: 'A sober hospital: white, blue, square corners.',
    tokens: {
      '--eh-font': "'Segoe UI', 'Helvetica Neue', Helvetica, Arial, sans-serif",
      '--eh-ink': ['#12202e', '#e8eef4'],
      '--eh-soft': ['#4b5c6d', '#a3b2c1'],
      '--eh-line': ['#cfd8e0', '#33414e'],
      '--eh-field': ['#66788a', '#8195a8'],
      '--eh-paper': ['#ffffff', '#10171e'],
      '--eh-wash': ['#eef4f9', '#1a242e'],
      '--eh-accent': ['#0a4f8a', '#8cc2f2'],
      '--eh-on-accent': ['#ffffff', '#0b1620'],
      '--eh-warn': ['#94291f', '#f5a59b'],
      '--eh-warn-wash': ['#fcf0ee', '#2c1a18'],
      '--eh-radius': '2px',
    },
  },
  hearth: {
    title: 'Hearth',
    about: 'A warm serif, as a well-set book on cream paper.',
    tokens: {
      '--eh-font':
        "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Noto Serif', 'DejaVu Serif', serif",
      '--eh-ink': ['#2b211a', '#efe6da'],
      '--eh-soft': ['#655546', '#b9a996'],
      '--eh-line': ['#e0d3bf', '#453a2f'],
      '--eh-field': ['#84715c', '#9a8873'],
      '--eh-paper': ['#fcf8f0', '#1c1713'],
      '--eh-wash': ['#f5ecdc', '#28211b'],
      '--eh-accent': ['#7a3322', '#eaae93'],
      '--eh-on-accent': ['#fffaf2', '#1f130d'],
      '--eh-warn': ['#86350a', '#f2ab6f'],
      '--eh-warn-wash': ['#fbeedd', '#302013'],
      '--eh-radius': '10px',
      '--eh-space': '1.15rem',
      '--eh-measure': '35em',
    },
  },
  beacon: {
    title: 'Beacon',
    about: 'High contrast: black, white, and lines that everybody sees.',
    tokens: {
      '--eh-ink': ['#000000', '#ffffff'],
      '--eh-soft': ['#262626', '#e0e0e0'],
      '--eh-line': ['#595959', '#a6a6a6'],
      '--eh-field': ['#000000', '#ffffff'],
      '--eh-paper': ['#ffffff', '#000000'],
      '--eh-wash': ['#f0f0f0', '#1c1c1c'],
      '--eh-accent': ['#00308f', '#a8d4ff'],
      '--eh-on-accent': ['#ffffff', '#000000'],
      '--eh-warn': ['#7a1000', '#ffc2a8'],
      '--eh-warn-wash': ['#fff4ef', '#240b00'],
      '--eh-radius': '0',
    },
  },
} satisfies Readonly<Record<string, Theme>>;
