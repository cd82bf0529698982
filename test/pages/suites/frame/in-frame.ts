// What the suites of the frame page run in the frame, and in the page around it.
import type { Walker } from '../../support/in-page.ts';

/** Runs in the frame: the settings of the guide. */
export function setAs(): {
  ready: boolean;
  publisher: string | null;
  accent: string;
  radius: string;
  scheme: string;
  language: string;
  height: number;
  showsResult: boolean;
} {
  const guide = document.querySelector('eh-guide');
  return {
    ready: guide?.state !== undefined,
    publisher: guide?.getAttribute('publisher') ?? null,
    accent: guide?.style.getPropertyValue('--eh-accent') ?? '',
    radius: guide?.style.getPropertyValue('--eh-radius') ?? '',
    scheme: guide?.ownerDocument.documentElement.style.colorScheme ?? '',
    language: guide?.lang ?? '',
    height: guide ? Math.ceil(document.body.getBoundingClientRect().height) : 0,
    showsResult: guide?.state === 'concluded',
  };
}

/** Runs in the frame: the page's own texts and their language. */
export function saysItself(): {
  title: string;
  language: string;
  fallback: string[];
  guide: string;
} {
  const shown = [...document.querySelectorAll<HTMLElement>('[slot=fallback]')].filter(
    ({ hidden }) => !hidden,
  );
  const frame = document.querySelector('eh-guide')?.shadowRoot?.querySelector('section');
  return {
    title: document.title,
    language: document.documentElement.lang,
    fallback: shown.map(({ lang }) => lang),
    guide: frame?.lang ?? '',
  };
}

/** Runs in the frame: goes to the result with these answers. */
export function concludeWith(
  answers: Readonly<Record<string, string | readonly string[]>>,
): Promise<{ state: string; problems: number }> {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const conclude = async (): Promise<{ state: string; problems: number }> => {
    await walker.press('Start');
    await walker.answer(answers);
    await walker.press('See my notes');
    const guide = document.querySelector('eh-guide');
    return { state: guide?.state ?? '', problems: guide?.problems.length ?? -1 };
  };
  const concluded = conclude();
  // Chromium collects a promise that it awaits, unless the page keeps it.
  Object.defineProperty(window, Symbol.for('evenhand-test/concluded'), { value: concluded });
  return concluded;
}

/** Runs in the host page: every way by which its scripts might read the frame. */
export function reachIn(): string[] {
  const frame = document.querySelector('iframe');
  const ways: Record<string, () => unknown> = {
    contentDocument: () => frame?.contentDocument,
    document: () => frame?.contentWindow?.document,
    guide: () =>
      (frame?.contentWindow as unknown as { document: Document }).document.querySelector('eh-guide')
        ?.answers,
    address: () => frame?.contentWindow?.location.href,
    name: () => frame?.contentWindow?.name,
    global: () => (frame?.contentWindow as unknown as { evenhandFrame: unknown }).evenhandFrame,
  };
  return Object.keys(ways).filter((name) => {
    try {
      return Boolean(ways[name]?.());
    } catch {
      return false; // Refused, as it should be.
    }
  });
}

export const heightOfFrame = (): number =>
  document.querySelector('iframe')?.getBoundingClientRect().height ?? 0;
