// A question that asks for a number: the field, the refusals, and the number in the result.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import kitchenSink from '../../../src/packs/kitchen-sink/index.js';
import en from '../../../src/packs/kitchen-sink/text/en.json';
import { toLetter } from '../../../src/takeaway/letter.js';
import { toJson } from '../../../src/takeaway/json.js';
import { choose, press, settled, write } from '../../../stories/support/person.js';
import { guideAt } from '../../../stories/support/guide-at.js';
import { deepAll, focusedHeading, openGuide, seen } from '../../support/browser/guide-driver.js';
import { pressKeys } from '../../support/browser/commands.js';

const answers = { who: 'myself', wrong: ['other-part'], stood: 'days' };
const ASKS = 'How far do you ride in a week?';
const RANGE = 'Write a number from 0 to 500';

const asked = (given: object = {}): ReturnType<typeof openGuide> =>
  openGuide(
    guideAt(kitchenSink, { ...answers, ...given }, { screen: 'asking', question: 'ridden' }),
  );
const fieldOf = (guide: HTMLElement): HTMLInputElement => {
  const [field] = deepAll<HTMLInputElement>(guide, 'input[type=text]');
  if (!field) throw new Error('There is no field.');
  return field;
};

describe('a question that asks for a number', () => {
  it('a number question has one field, named by its question and unit, and the options that are not bands', async () => {
    const guide = await asked();
    const field = fieldOf(guide);
    expect(field.closest('label')?.textContent.trim()).to.equal('kilometres in a week');
    expect(field.closest('fieldset')?.querySelector('legend')?.textContent).to.contain(ASKS);
    expect([field.inputMode, field.autocomplete]).to.deep.equal(['decimal', 'off']);
    expect(
      deepAll<HTMLInputElement>(guide, 'input[type=radio]').map(({ value }) => value),
    ).to.deep.equal(['unknown']);
    expect(seen(guide, '.hints')).to.include(RANGE);
  });

  it('a written number is kept with its band, and the guide continues', async () => {
    const guide = await asked();
    await write(guide, '120,5');
    expect(guide.answers).to.deep.equal({ ...answers, ridden: { number: 120.5, option: 'much' } });
    fieldOf(guide).focus();
    await pressKeys('Enter');
    await settled(guide);
    expect(focusedHeading()).to.equal('Check your answers');
    expect(seen(guide, 'dd')).to.include('120.5 kilometres in a week');
  });

  for (const written of ['501', '-1', '3.2', 'far', ''])
    it(`«${written}» is refused with an instruction, and stays in the field`, async () => {
      const guide = await asked();
      await write(guide, written);
      await press(guide, 'Continue');
      expect(guide.state).to.equal('asking');
      expect(seen(guide, '.error')).to.deep.equal([RANGE]);
      expect(fieldOf(guide).value).to.equal(written);
      expect(guide.answers).not.to.have.property('ridden');
    });

  it('choosing an option clears the number, and writing a number clears the option', async () => {
    const guide = await asked({ ridden: { number: 42.5, option: 'some' } });
    expect(fieldOf(guide).value).to.equal('42.5');
    await choose(guide, 'I don’t know');
    expect([fieldOf(guide).value, guide.answers['ridden']]).to.deep.equal(['', 'unknown']);
    await write(guide, '8');
    expect(deepAll<HTMLInputElement>(guide, 'input[type=radio]:checked')).to.have.lengthOf(0);
    expect(guide.answers['ridden']).to.deep.equal({ number: 8, option: 'some' });
  });

  it('a number is restored from a record, and refused there when it is out of range', async () => {
    const guide = await asked({ ridden: { number: 42.5, option: 'some' } });
    const other = await openGuide(
      html`<eh-guide .pack=${kitchenSink} .record=${guide.record}></eh-guide>`,
    );
    expect(other.answers).to.deep.equal(guide.answers);
    other.record = {
      ...guide.record,
      answers: { ...answers, ridden: { number: 501, option: 'much' } },
    };
    await settled(other);
    expect(other.problems.map(({ code }) => code)).to.deep.equal(['record-answer-off-path']);
  });

  it('a number is in the letter and in the data with its unit', () => {
    const given = { ...answers, ridden: { number: 42.5, option: 'some' } };
    const options = { text: en, today: new Date(2026, 10, 29) };
    expect(
      toLetter(kitchenSink, given, options).parts.flatMap(({ items }) => items),
    ).to.deep.include({ id: 'ridden', text: ASKS, more: ['42.5 kilometres in a week'] });
    expect(toJson(kitchenSink, given, options).answers.at(-1)).to.deep.equal({
      id: 'ridden',
      label: ASKS,
      options: [{ id: 'some', label: '7.5 to 99.5 kilometres' }],
      number: 42.5,
      unit: 'kilometres in a week',
    });
  });
});
