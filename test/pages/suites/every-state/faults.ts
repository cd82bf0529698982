// In the page: the guide in another language, with settings that are none, out of date, without a pack, and off.
import type { EhGuide } from '../../../../src/elements/guide/guide.js';
import type { Walker } from '../../support/in-page.ts';
import type { Visitor } from './visitor.ts';

/** Runs in the page: goes through every state that has to do with the page, and not with answers. */
export async function visitFaults(spanish: { start: string }): Promise<void> {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const visitor = window[Symbol.for('evenhand-test/visitor')] as Visitor;
  const { guide, visit, shows, says } = visitor;
  await walker.press('Español');
  for (let turn = 0; turn < 100 && !says(spanish.start); turn += 1)
    await new Promise((done) => setTimeout(done, 50));
  await visit('in Spanish', () => says(spanish.start));
  await walker.press('English');
  await visit('in English again', () => says('Start'));
  const set = async (
    state: string,
    attributes: Readonly<Record<string, string>>,
    is: () => boolean,
  ): Promise<void> => {
    for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
    await visit(state, is);
    for (const name of Object.keys(attributes)) guide.removeAttribute(name);
  };
  const problem = (code: string) => (): boolean => guide.problems.some((one) => one.code === code);
  await set('a language that is not there', { lang: 'xx' }, problem('language-missing'));
  await set(
    'numbers that are none',
    { 'emergency-number': 'x', 'crisis-number': 'y' },
    problem('crisis-number'),
  );
  await set(
    'attributes that are none',
    { 'offers-treatment': 'perhaps', 'heading-level': '9' },
    problem('heading-level'),
  );
  guide.record = { format: 0 };
  await visit('a record refused', () =>
    guide.problems.some(({ code }) => code.startsWith('record-')),
  );
  guide.append(document.createElement('eh-step'));
  await visit('a layout with parts missing', problem('layout-incomplete'));
  guide.querySelector('eh-step')?.remove();
  guide.clock = () => new Date('2028-01-01');
  guide.requestUpdate();
  await visit('out of date', () => shows('.warned'));
  guide.clock = () => new Date('2031-01-01');
  guide.requestUpdate();
  await visit('expired', () => shows('ol a'));
  guide.clock = () => new Date();
  guide.pack = { id: 'broken' } as unknown as Exclude<EhGuide['pack'], string | undefined>;
  await visit('a pack that is none', () =>
    guide.problems.some(({ code }) =>
      ['pack-broken', 'pack-unchecked', 'pack-invalid'].includes(code),
    ),
  );
  guide.pack = 'nowhere';
  await visit('no pack', problem('pack-missing'));
  guide.pack = undefined;
  guide.disabled = true;
  await visit(
    'disabled',
    () =>
      guide.state === undefined &&
      guide.querySelector('[slot=fallback]')?.checkVisibility() === true,
  );
  document.head.append(
    Object.assign(document.createElement('meta'), { name: 'evenhand', content: 'off' }),
  );
  const another = document.createElement('eh-guide');
  guide.replaceWith(another);
  visitor.guide = another;
  await visit('switched off for the whole page', () => another.disabled);
}
