// What the canary suite runs in the page: it uses the guide, and reads what was caught.
import type { Data } from '../../support/driver.ts';
import type { Walker } from '../../support/in-page.ts';

interface Canary {
  readonly caught: Readonly<Record<string, ReadonlySet<string>>>;
  readonly look: () => Promise<void>;
}

export type Caught = Readonly<Record<string, readonly string[]>>;

declare global {
  interface Window {
    leaks: Readonly<Record<string, () => unknown>>;
  }
}

/** Runs in the page: puts a guide into it. */
export async function showGuide(pack: Data): Promise<void> {
  const guide = document.createElement('eh-guide');
  guide.pack = pack as unknown as Exclude<typeof guide.pack, undefined>;
  const ready = new Promise((done) => {
    guide.addEventListener('eh-ready', done);
  });
  document.querySelector('#place')?.append(guide);
  await ready;
}

/**
 * Runs in the page: walks to the result with these answers, and uses everything on the result that a pointer can.
 */
export async function goThrough(
  answers: Readonly<Record<string, string | readonly string[]>>,
): Promise<number> {
  const { look } = window[Symbol.for('evenhand-test/canary')] as Canary;
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const drawn = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done, 15));
  };
  await walker.press('Start');
  await walker.answer(answers, () => void look());
  await walker.press('See my notes');
  await drawn();
  let done = 0;
  await walker.openAll();
  // A doctor's language loads a file: it is chosen where things are taken away.
  for (const select of walker.all<HTMLSelectElement>('select:not(#doctor)')) {
    for (const { value } of [...select.options].filter((option) => option.value !== '')) {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await drawn();
      for (const input of walker
        .all<HTMLInputElement>('input')
        .filter(({ name }) => name === value))
        input.click();
      await look();
      done += 1;
    }
  }
  for (const input of walker.all<HTMLInputElement>('input:not([type=text], [type=file])')) {
    input.click();
    done += 1;
  }
  await drawn();
  await look();
  return done;
}

/** Runs in the page: writes into the field for a question in one's own words. */
export function focusField(): boolean {
  const [field] = (window[Symbol.for('evenhand-test/walker')] as Walker).all('input[type=text]');
  field?.focus();
  return field !== undefined;
}

/**
 * Runs in the page: exports everything that can be exported and uses "What would change", on the current result.
 *
 * @param languages the languages to do so in; a single one is not chosen first
 */
export async function takeAway(languages: readonly string[]): Promise<string[]> {
  const { look } = window[Symbol.for('evenhand-test/canary')] as Canary;
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const done: string[] = [];
  const act = async (what: string, does: () => unknown): Promise<void> => {
    await does();
    await new Promise((rest) => setTimeout(rest, 30));
    await look();
    done.push(what);
  };
  const labelled = (word: string): string =>
    walker
      .all('eh-language')
      .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('button') ?? [])])
      .find(({ lang }) => lang === word)
      ?.innerText.trim() ?? '';
  for (const language of languages) {
    await act(`language ${language}`, async () => {
      if (languages.length === 1) return;
      await walker.press(labelled(language));
      for (
        let turn = 0;
        turn < 100 &&
        document.querySelector('eh-guide')?.shadowRoot?.querySelector('section')?.lang !== language;
        turn += 1
      )
        await new Promise((rest) => setTimeout(rest, 30));
    });
    for (const input of walker.all<HTMLInputElement>('input[name=ask]'))
      await act(`${language}: a question taken or left`, () => {
        input.click();
      });
    for (const input of walker.all<HTMLInputElement>('input[name=values], input[type=radio]'))
      await act(`${language}: a value or a what-if`, () => {
        input.click();
      });
    const [doctor] = walker.all<HTMLSelectElement>('#doctor');
    const other = languages.find((each) => each !== language);
    if (doctor && other !== undefined)
      await act(`${language}: a letter in ${other} beside it`, () => {
        doctor.value = other;
        doctor.dispatchEvent(new Event('change', { bubbles: true }));
      });
    const [print, copy, note] = walker
      .all('eh-takeaway')
      .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('button') ?? [])]);
    await act(`${language}: print`, () => {
      print?.click();
    });
    await act(`${language}: printed`, () => {
      dispatchEvent(new Event('afterprint'));
      if (document.querySelector('.eh-letter')) throw new Error('A letter is left in the page.');
    });
    await act(`${language}: copy`, () => {
      copy?.click();
    });
    await act(`${language}: a note copied`, () => {
      note?.click();
    });
    await act(`${language}: selected`, () => {
      getSelection()?.selectAllChildren(document.body);
    });
  }
  return done;
}

/** Runs in the page: everything that was caught so far. */
export async function caughtIn(): Promise<Caught> {
  const { caught, look } = window[Symbol.for('evenhand-test/canary')] as Canary;
  await look();
  return Object.fromEntries(
    Object.entries(caught).map(([channel, texts]) => [channel, [...texts]]),
  );
}
