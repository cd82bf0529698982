/**
 * The settings that a host page may give to a guide in a frame. Each value is short and validated.
 */

export type Settings = Readonly<Record<string, unknown>>;

/**
 * Attributes of `eh-guide`, which validates their values and reports wrong ones. `leave-to` is left
 * out: a link to the frame page could send its readers to any address.
 */
const ATTRIBUTES = [
  'lang',
  'publisher',
  'offers-treatment',
  'emergency-number',
  'crisis-number',
  'heading-level',
];

/** Tokens `--eh-…`, each with a CSS property that accepts the same values. */
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

/** Whether CSS accepts the value for the property, and the value loads and references nothing. */
const fits = (property: string, value: string): boolean =>
  !/\b(?:var|url|env|attr|image-set)\(|[;{}\\]/i.test(value) && CSS.supports(property, value);

/** The settings in an address: `?publisher=…`, or `#publisher=…`, which no server receives. */
export function settingsOf({ search, hash }: Pick<Location, 'search' | 'hash'>): Settings {
  return {
    ...Object.fromEntries(new URLSearchParams(search)),
    ...Object.fromEntries(new URLSearchParams(hash.slice(1))),
  };
}

/** Applies the settings that are allowed to a guide, and ignores all others. */
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
