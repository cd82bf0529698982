// The plain field: native inputs, its messages after a choice, and its accessibility in the engine.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { EhChoice } from '../../../src/elements/plain/choice.js';
import { accessibleOf, pressKeys } from '../../support/browser/commands.js';
import {
  choose,
  deepActive,
  deepAll,
  inputs,
  seen,
  settled,
} from '../../support/browser/guide-driver.js';

const options = [
  { id: 'water', label: 'Water' },
  { id: 'tea', label: 'Tea' },
  { id: 'none', label: 'None of these', exclusive: true },
];

const choice = (several: boolean, chosen: readonly string[] = []): Promise<EhChoice> =>
  fixture<EhChoice>(
    html`<eh-choice
      label="What do you drink?"
      name="drinks"
      .several=${several}
      .options=${options}
      .chosen=${chosen}
    ></eh-choice>`,
  );

const checked = (field: EhChoice): string[] =>
  inputs(field)
    .filter((input) => input.checked)
    .map((input) => input.value);

describe('<eh-choice>', () => {
  it('eh-choice renders native radios with the name of the question and the ids of the options', async () => {
    const field = await choice(false);
    expect(
      inputs(field).map((input) => [
        input.type,
        input.name,
        input.value,
        input.getAttribute('autocomplete'),
      ]),
    ).to.deep.equal([
      ['radio', 'drinks', 'water', 'off'],
      ['radio', 'drinks', 'tea', 'off'],
      ['radio', 'drinks', 'none', 'off'],
    ]);
  });

  it('eh-choice renders native checkboxes if several options may be chosen', async () => {
    expect(inputs(await choice(true)).map(({ type }) => type)).to.deep.equal([
      'checkbox',
      'checkbox',
      'checkbox',
    ]);
  });

  it('the whole label of an option can be pressed', async () => {
    const field = await choice(false);
    await choose(field, 'Tea');
    expect(field.chosen).to.deep.equal(['tea']);
    await choose(field, 'Water');
    expect([field.chosen, checked(field)]).to.deep.equal([['water'], ['water']]);
  });

  it('an exclusive option clears the others, and any other clears it', async () => {
    const field = await choice(true);
    await choose(field, 'Water');
    await choose(field, 'Tea');
    expect(field.chosen).to.deep.equal(['water', 'tea']);
    await choose(field, 'None of these');
    expect([field.chosen, checked(field)]).to.deep.equal([['none'], ['none']]);
    await choose(field, 'Tea');
    expect([field.chosen, checked(field)]).to.deep.equal([['tea'], ['tea']]);
    await choose(field, 'Tea');
    expect([field.chosen, checked(field)]).to.deep.equal([[], []]);
  });

  it('eh-choice fires change once for each choice, after `chosen` is set, and not beyond its shadow root', async () => {
    const outer = await fixture(html`<div></div>`);
    const root = outer.attachShadow({ mode: 'open' });
    const field = await choice(false);
    root.append(field);
    const fired: unknown[] = [];
    root.addEventListener('change', (event) =>
      fired.push([event.target === field, event.bubbles, event.composed, field.chosen]),
    );
    outer.addEventListener('change', () => fired.push('left the shadow root'));
    await choose(field, 'Tea');
    expect(fired).to.deep.equal([[true, true, false, ['tea']]]);
    outer.remove();
  });

  it('eh-choice shows a newly set `chosen`, also after a person has chosen something else', async () => {
    const field = await choice(false, ['water']);
    await choose(field, 'Tea');
    field.chosen = ['water'];
    await settled(field);
    expect(checked(field)).to.deep.equal(['water']);
    field.chosen = [];
    await settled(field);
    expect(checked(field)).to.deep.equal([]);
  });

  it('eh-choice shows a newly set `chosen`, also when a choice is undone at once', async () => {
    const field = await choice(false);
    field.addEventListener('change', () => (field.chosen = []));
    await choose(field, 'Tea');
    expect(checked(field)).to.deep.equal([]);
  });

  it('eh-choice has its live regions before there is a message', async () => {
    const field = await choice(false);
    const [alert] = deepAll(field, '[role=alert]');
    const [status] = deepAll(field, '[role=status]');
    expect([alert?.textContent?.trim(), status?.textContent?.trim()]).to.deep.equal(['', '']);
    field.missing = 'Choose an answer';
    field.catches = ['Are you sure?'];
    await settled(field);
    expect([alert?.textContent?.trim(), status?.textContent?.trim()]).to.deep.equal([
      'Choose an answer',
      'Are you sure?',
    ]);
    await field.focusError();
    expect(deepActive()?.textContent).to.equal('Choose an answer');
  });

  it('eh-choice gives its question the heading level of its property', async () => {
    const field = await choice(false);
    for (const level of [1, 3, 6]) {
      field.headingLevel = level;
      await settled(field);
      expect(seen(field, `legend h${String(level)}`)).to.deep.equal(['What do you drink?']);
    }
  });

  for (const several of [false, true]) {
    it(`eh-choice is a group named by its question for assistive technology (${several ? 'checkboxes' : 'radios'})`, async function () {
      const [fieldset] = deepAll(await choice(several), 'fieldset');
      const accessible = await accessibleOf(fieldset as HTMLElement);
      if (!accessible) this.skip();
      expect(accessible.role).to.be.oneOf(['group', 'radiogroup']);
      expect(accessible.name).to.equal('What do you drink?');
    });
  }

  it('options are chosen with the space bar and the arrow keys', async () => {
    const field = await choice(false);
    inputs(field)[0]?.focus();
    await pressKeys('Space');
    expect(field.chosen).to.deep.equal(['water']);
    await pressKeys('ArrowDown');
    expect([field.chosen, (deepActive() as HTMLInputElement).value]).to.deep.equal([
      ['tea'],
      'tea',
    ]);
  });
});
