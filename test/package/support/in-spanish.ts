// A reader of a Spanish page, from the welcome to the result.
import { expect } from 'chai';
import spanish from '../../../src/packs/liver-stem-cells/text/es.json' with { type: 'json' };
import { es } from '../../../src/words/es.ts';
import { guideOf, journeyNamed, sayTo, stepsOf } from '../../pages/support/journey.ts';
import type { Person } from '../../pages/support/person.ts';

/** @param problems that the page has, such as lines that nobody has filled in */
export async function walkInSpanish(
  person: Person,
  problems: readonly string[] = [],
): Promise<void> {
  const journey = journeyNamed('Waiting list, hepatitis B, thinking about it');
  await person.clicks('button', es.start);
  for (const { label, labels } of stepsOf(journey, spanish.questions)) {
    await person.sees('heading', label);
    for (const option of labels) await person.clicks('option', option);
    await person.clicks('button', es.continue);
  }
  await person.clicks('button', es.seeNotes);
  const { heading } = spanish.outcomes[journey.outcome as keyof typeof spanish.outcomes];
  await person.sees('heading', sayTo(journey, heading));
  expect(await person.page.run(guideOf)).to.deep.include({ state: 'concluded', problems });
}
