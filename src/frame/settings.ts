/** What a page may set of a guide in its frame: a short list, each value short and of its kind. */

export type Settings = Readonly<Record<string, unknown>>;

/** Attributes of `eh-guide`; it checks their values itself and reports a wrong one. Not `leave-to`: an address in an address misleads. */
const ATTRIBUTES = [
  'lang',
  'publisher',
  'offers-treatment',
  'emergency-number',
  'crisis-number',
  'heading-level',
];

/** Tokens `--eh-…` by the CSS property whose values they take. */
const TOKENS: Readonly<Record<string, string>> = {
  accent: 'color',
  'on-accent': 'color',
  ink: 'color',
  soft: 'color',
  line: 'color',
  paper: 'color',
  wash: 'color',
  font: 'font-family',
  'heading-font': 'font-family',
  radius: 'border-radius',
};

const SCHEMES = ['light', 'dark', 'light dark'];

const LONGEST = 120;

/** A value that CSS takes as it stands, and that fetches nothing and refers to nothing. */
const fits = (property: string, value: string): boolean =>
  !/\b(?:var|url|env|attr|image-set)\(|[;{}\\]/i.test(value) && CSS.supports(property, value);

/** The settings in an address: `?publisher=…` or, unseen by any server, `#publisher=…`. */
export function settingsOf({ search, hash }: Pick<Location, 'search' | 'hash'>): Settings {
  return {
    ...Object.fromEntries(new URLSearchParams(search)),
    ...Object.fromEntries(new URLSearchParams(hash.slice(1))),
  };
}

/** Gives a guide the settings that it may be given, and passes over the others. */
export function applySettings(guide: HTMLElement, settings: Settings): void {
  const root = guide.ownerDocument.documentElement;
  const setting = (name: string): string | undefined => {
    const value = Object.hasOwn(settings, name) ? settings[name] : undefined;
    return typeof value === 'string' && value !== '' && value.length <= LONGEST ? value : undefined;
  };
  for (const name of ATTRIBUTES) {
    const value = setting(name);
    if (value !== undefined) guide.setAttribute(name, value);
  }
  for (const [name, property] of Object.entries(TOKENS)) {
    const value = setting(name);
    if (value !== undefined && fits(property, value))
      guide.style.setProperty(`--eh-${name}`, value);
  }
  const scheme = setting('scheme');
  if (scheme !== undefined && SCHEMES.includes(scheme)) root.style.colorScheme = scheme;
}
