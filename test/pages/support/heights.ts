// The heights that the page around a frame could measure, of every screen that depends on answers.
import type { Data } from './driver.ts';

/**
 * Runs in the frame: the heights of its questions and review, and of the result after each single change of an answer.
 */
export async function heightsOf(
  questions: readonly {
    readonly id: string;
    readonly when: Readonly<Record<string, readonly string[]>>;
    readonly several: boolean;
    readonly options: readonly string[];
  }[],
  usual: Readonly<Record<string, string | readonly string[]>>,
): Promise<{ asking: number[]; results: { id: string; heights: number[] }[] }> {
  const guide = document.querySelector('eh-guide');
  const begun = guide?.record;
  if (!guide || !begun) throw new Error('No guide.');
  const heightAt = async (answers: Data, position: Data): Promise<number> => {
    (guide as { record: unknown }).record = { ...begun, answers, position };
    await guide.updateComplete;
    await new Promise((done) => setTimeout(done, 20));
    return Math.ceil(document.body.getBoundingClientRect().height);
  };
  const result = (question: string, option: string): Promise<number> => {
    const answers: Record<string, string | readonly string[]> = {};
    for (const { id, when, several, options } of questions) {
      const asked = Object.entries(when).every(([other, some]) =>
        [answers[other]].flat().some((answer) => answer !== undefined && some.includes(answer)),
      );
      const other = usual[id] ?? (several ? options.slice(-1) : (options.at(-1) ?? ''));
      if (asked) answers[id] = id !== question ? other : several ? [option] : option;
    }
    return heightAt(answers, { screen: 'concluded' });
  };
  const asking = [await heightAt(usual, { screen: 'reviewing' })];
  for (const { id } of questions)
    asking.push(await heightAt(usual, { screen: 'asking', question: id }));
  const results = [];
  for (const { id, options } of questions) {
    const heights = [];
    for (const option of options) heights.push(await result(id, option));
    results.push({ id, heights });
  }
  return { asking, results };
}
