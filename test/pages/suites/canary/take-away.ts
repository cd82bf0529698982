// What leaves the guide by a press, and what is kept.
import { expect } from 'chai';
import { setTimeout as wait } from 'node:timers/promises';
import type { Bundle } from '../../../../src/fhir/types.ts';
import { MARK } from '../../support/canary-pack.ts';
import type { Walker } from '../../support/in-page.ts';
import { BY_PRESS, hitsIn, NEVER, type CanaryPage } from './canary.ts';
import { caughtIn, focusField, goThrough, takeAway, type Caught } from './in-page.ts';

export function testTakingAway(
  canary: CanaryPage,
  { oneOf, languages }: { readonly oneOf: number; readonly languages: readonly string[] },
): void {
  it('only a press on Print or Copy exports answers, and only into the letter and the clipboard', async () => {
    const { page } = canary;
    let done = 0;
    const paths = canary.journeys.filter((_, place) => place % (3 * oneOf) === 0);
    for (const answers of paths) {
      await page.run(goThrough, answers);
      await page.run(focusField);
      for (const letter of MARK) await page.press(letter);
      await page.press('Enter');
      done += (await page.run(takeAway, languages)).length;
      await page.run(async () => {
        document.querySelector('eh-guide')?.restart();
        await new Promise((rest) => setTimeout(rest, 60));
      });
    }
    const caught = await page.run(caughtIn);
    const texts = Object.values(caught).flat().length;
    const hits = hitsIn(caught);
    console.log(
      `Canary, taking away: ${String(paths.length)} paths, ${String(done)} things done, ${String(Object.keys(caught).length + NEVER.length - BY_PRESS.length + 1)} channels, ${String(texts)} different texts searched, ${String(hits.filter((channel) => !BY_PRESS.includes(channel)).length)} hits but for what was printed and copied.`,
    );
    expect(done).to.be.above(paths.length * 10 * languages.length);
    expect(
      hits
        .filter((channel) => !BY_PRESS.includes(channel))
        .map(
          (channel) =>
            `${channel}: ${caught[channel]?.find((text) => text.toLowerCase().includes(MARK)) ?? ''}`,
        ),
    ).to.deep.equal([]);
    // The letter has the doctor's language beside the reader's.
    if (languages.length > 1)
      expect(
        caught['printed']?.some(
          (letter) =>
            letter.split('Carta para el médico').length === 2 &&
            letter.includes('A letter for the doctor'),
        ),
      ).to.equal(true);
    // Otherwise nothing was exported. Without a clipboard the text is in a field, to be copied by hand.
    expect(hits).to.include('printed');
    for (const channel of NEVER.filter((one) => !BY_PRESS.includes(one)))
      expect(caught[channel] ?? [], channel).to.deep.equal([]);
    // One file, once a language is chosen for which the library has words in another file.
    expect([
      ...new Set(canary.asked().map((path) => path.replace(/-[0-9a-f]+\.js$/, ''))),
    ]).to.deep.equal(languages.includes('es') ? ['/dist/liver-stem-cells.es'] : []);
    expect(canary.asked().join()).to.not.include(MARK);
  });

  it('nothing is stored or saved before a press; the file and the device contain the same; after Erase or Start again nothing remains', async () => {
    const { page } = canary;
    await page.run(goThrough, canary.journeys[0] ?? {});
    await page.run(focusField);
    for (const letter of MARK) await page.press(letter);
    await page.press('Enter');
    const entries = (): Promise<[string, string][]> =>
      page.run(() =>
        [localStorage, sessionStorage].flatMap((store) => Object.entries<string>(store)),
      );
    const pressed = async (label: string): Promise<Caught> => {
      await page.run(async (said) => {
        await (window[Symbol.for('evenhand-test/walker')] as Walker).press(said);
      }, label);
      await wait(100);
      return page.run(caughtIn);
    };
    expect([await entries(), (await page.run(caughtIn))['file']]).to.deep.equal([[], undefined]);

    await pressed('Print my letter');
    await pressed('Copy as text');
    await pressed('Copy for the record');
    expect(await entries(), 'stored by printing or copying').to.deep.equal([]);
    const [file = ''] = (await pressed('Save a file'))['file'] ?? [];
    expect(await entries(), 'stored by saving a file').to.deep.equal([]);
    expect(canary.asked(), 'before Save for the hospital').to.deep.equal([]);
    let hospital: string | undefined;
    await pressed('Save for the hospital (FHIR)');
    for (let turn = 0; turn < 50 && hospital === undefined; turn += 1, await wait(100))
      hospital = (await page.run(caughtIn))['file']?.find((text) => text !== file);
    const { entry } = JSON.parse(hospital ?? '{}') as Bundle;
    expect(entry.map(({ resource }) => resource.resourceType)).to.deep.equal([
      'Questionnaire',
      'QuestionnaireResponse',
    ]);
    expect(JSON.stringify(entry[1]).split(MARK).length, 'answers in the response').to.be.above(1);
    expect(entry[1]?.resource).not.to.have.property('subject');
    expect(await entries(), 'stored by saving for the hospital').to.deep.equal([]);
    expect(canary.asked().map((path) => path.replace(/-[0-9a-f]+\.js$/, ''))).to.deep.equal([
      '/dist/embed.fhir',
    ]);
    await pressed('Keep on this device');
    expect(await entries()).to.deep.equal([[`evenhand/${canary.pack.id}`, file]]);
    const kept = JSON.parse(file) as Record<string, unknown>;
    expect(Object.keys(kept).sort()).to.deep.equal(
      ['answers', 'format', 'own', 'pack', 'position', 'taken', 'values', 'version'].sort(),
    );
    expect([kept['answers'], kept['own']]).to.deep.equal([
      await page.run(() => ({ ...document.querySelector('eh-guide')?.answers })),
      [MARK],
    ]);

    const erased = await pressed('Erase');
    expect(await entries(), 'after Erase').to.deep.equal([]);
    await pressed('Keep on this device');
    expect(await entries()).to.have.lengthOf(1);
    await pressed('Start again');
    expect(await entries(), 'after Start again').to.deep.equal([]);
    expect(
      hitsIn(erased)
        .filter((channel) => !BY_PRESS.includes(channel))
        .sort(),
    ).to.deep.equal(['file', 'storage']);
    expect(canary.asked(), 'after Save for the hospital').to.have.lengthOf(1);
  });
}
