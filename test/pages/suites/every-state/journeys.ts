// In the page: every state of the guide on a journey.
import type { Walker } from '../../support/in-page.ts';
import type { Visitor } from './visitor.ts';

/** Runs in the page: goes through every state for each of these journeys. */
export async function visitJourneys(
  all: readonly {
    outcome: string;
    answers: Readonly<Record<string, string | readonly string[]>>;
  }[],
): Promise<void> {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const visitor = window[Symbol.for('evenhand-test/visitor')] as Visitor;
  const { guide, rest, visit, shows, says } = visitor;
  const asks = (): string =>
    walker
      .all<HTMLElement & { name: string }>('eh-choice')
      .find((choice) => choice.checkVisibility())?.name ?? '';
  const alarm = (): void => {
    guide.shadowRoot?.querySelector<HTMLElement>('.alarm .second')?.click();
  };

  await visit('welcome', () => guide.state === 'welcome' && shows('button'));
  for (const details of walker.all<HTMLDetailsElement>('details')) details.open = true;
  await visit('welcome, warning signs open', () => shows('.panel'));
  for (const { outcome, answers } of all) {
    await walker.press('Start');
    for (const [question, given] of Object.entries(answers)) {
      await visit(`${outcome}: ${question}`, () => asks() === question);
      await walker.press('Continue');
      await visit(`${outcome}: ${question}, refused`, () => shows('.error button'));
      alarm();
      await visit(`${outcome}: help during ${question}`, () => guide.state === 'urgent');
      await walker.press('I opened this by mistake');
      for (const id of [given].flat()) await walker.choose(id);
      await visit(`${outcome}: ${question}, answered`, () =>
        JSON.stringify(guide.answers).includes(`"${question}"`),
      );
      await walker.press('Continue');
    }
    await visit(`${outcome}: review`, () => guide.state === 'reviewing');
    await walker.press('See my notes');
    await visit(`${outcome}: result`, () => guide.guidance?.outcome.id === outcome);
    for (const chapter of walker.all('eh-chapter'))
      chapter.shadowRoot?.querySelector('button')?.click();
    await visit(`${outcome}: chapters`, () => shows('eh-courses') && shows('eh-about'));
    for (const button of walker
      .all('button')
      .filter((one) => /^(Show all|More cautions)/.test(one.innerText)))
      button.click();
    await visit(
      `${outcome}: all notes`,
      () => walker.all('eh-note').filter((note) => note.checkVisibility()).length > 15,
    );
    for (const more of walker.all('.more[aria-expanded=false]')) more.click();
    for (const details of walker.all<HTMLDetailsElement>('details')) details.open = true;
    await visit(`${outcome}: everything open`, () => shows('.layer'));
    for (const input of walker.all<HTMLInputElement>('input[name=values]')) input.click();
    await visit(
      `${outcome}: values`,
      () => walker.all<HTMLInputElement>('input[name=values]:checked').length === 3,
    );
    for (const select of walker.all<HTMLSelectElement>('select')) {
      for (const { value } of [...select.options].filter((option) => option.value !== '')) {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await rest();
        for (const input of walker
          .all<HTMLInputElement>('eh-what-if input, input')
          .filter(({ name }) => name === value))
          input.click();
        await visit(`${outcome}: what if ${value}`, () => select.value === value);
      }
    }
    for (const input of walker.all<HTMLInputElement>('input[name=ask]')) input.click();
    const own = walker.all<HTMLInputElement>('#own')[0];
    if (own) {
      own.value = 'A question of mine';
      own.dispatchEvent(new Event('input', { bubbles: true }));
      own.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }
    await visit(`${outcome}: questions to ask`, () => shows('[part=own]'));
    let laidOut = false;
    window.print = () => {
      laidOut = document.querySelector('.eh-letter') !== null;
    };
    await walker.press('Print my letter');
    await visit(`${outcome}: letter laid out`, () => laidOut);
    dispatchEvent(new Event('afterprint'));
    await visit(`${outcome}: letter put away`, () => document.querySelector('.eh-letter') === null);
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve() },
    });
    await walker.press('Copy as text');
    await visit(`${outcome}: copied`, () => says('Copied'));
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
    await walker.press('Copy as text');
    await visit(`${outcome}: to copy by hand`, () => shows('textarea'));
    alarm();
    await visit(`${outcome}: help during the result`, () => guide.state === 'urgent');
    await walker.press('I have talked with a doctor about this now');
    await visit(
      `${outcome}: the card after help`,
      () => guide.state === 'concluded' && shows('.warned'),
    );
    guide.goTo('who');
    await visit(`${outcome}: a question anew`, () => asks() === 'who');
    guide.restart();
    await visit(`${outcome}: erased`, () => guide.state === 'welcome');
  }
}
