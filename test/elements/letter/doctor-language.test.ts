// The doctor's language beside the reader's: loaded when it is chosen, and not before; in what is printed and copied.
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { Text } from '../../../src/domain/pack.js';
import es from '../../../src/packs/liver-stem-cells/text/es.json';
import { toLetter, type LetterPart } from '../../../src/takeaway/letter.js';
import { toRecordNote } from '../../../src/takeaway/record-note.js';
import { letterText } from '../../../src/takeaway/text.js';
import { severalLanguages } from '../../../stories/support/several-languages.js';
import { write } from '../../../stories/support/person.js';
import {
  concluded,
  concludeWith,
  deepAll,
  liver,
  openWhole,
  part,
  PATIENT,
  press,
  settled,
  tellWarningSign,
  words,
  wordsOn,
} from '../../support/browser/guide-driver.js';
import { choose, field, paper, resultOf, status } from '../../support/result/doctor-language.js';

describe('the doctor’s language', () => {
  const print = window.print.bind(window);
  let copied: string[] = [];
  beforeEach(() => {
    copied = [];
    window.print = () => void dispatchEvent(new Event('beforeprint'));
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => {
          copied.push(text);
          return Promise.resolve();
        },
      },
    });
  });
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    window.print = print;
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('at most five controls of eh-takeaway are open, and the rest are behind the last', async () => {
    const guide = await openWhole(concluded(PATIENT));
    const shown = deepAll(part(guide, 'eh-takeaway'), 'button, input, select, summary, a').filter(
      (each) => each.checkVisibility({ contentVisibilityAuto: true }),
    );
    expect(shown.map((each) => (each.matches('select') ? each.id : wordsOn(each)))).to.deep.equal([
      'doctor',
      'Print my letter',
      'Copy as text',
      'Copy for the record',
      'Keep it, save a file, or open one',
    ]);
  });

  it('its words are asked for when it is chosen, and not before; the field says so', async () => {
    const whole = severalLanguages();
    let asked = 0;
    const counting = (): Promise<Text> => {
      asked += 1;
      return Promise.resolve({ ...words, language: 'es' });
    };
    const guide = await resultOf({
      ...whole,
      id: 'counting',
      text: { ...whole.text, es: counting },
    });
    const select = field(guide) as HTMLSelectElement;
    expect([select.value, asked, [...select.options].map(wordsOn)]).to.deep.equal([
      '',
      0,
      ['The same as mine', 'Español', '简体中文'],
    ]);
    const about = deepAll(part(guide, 'eh-takeaway'), '#about-doctor').map(wordsOn).join();
    expect(about).to.contain('loads that language').and.contain('None of your answers are sent.');
    await choose(guide, 'es', 'The letter now has this language too: Español.');
    expect(asked).to.equal(1);
  });

  it('the printed letter has each item in both languages, side by side, and what the reader wrote once', async () => {
    const guide = await openWhole(concluded(PATIENT));
    await write(part(guide, 'eh-ask'), 'Can I sing?');
    await press(guide, 'Add');
    await choose(guide, 'es', 'Español');
    await press(guide, 'Print my letter');
    const lettersOf = [words, es as Text].map((text) =>
      toLetter(liver, PATIENT, { text, own: ['Can I sing?'], today: guide.clock() }),
    );
    const itemsOf = (id: LetterPart['id']): string[][] =>
      [...(paper()?.querySelectorAll(`.${id} li`) ?? [])].map((row) =>
        [...row.children].map((cell) => (cell.querySelector('b') as Element).textContent),
      );
    for (const { id, items } of lettersOf[0]?.parts ?? [])
      expect(itemsOf(id), id).to.deep.equal(
        items.map((item, place) =>
          id === 'questions'
            ? [item.text]
            : [item.text, lettersOf[1]?.parts.find((each) => each.id === id)?.items[place]?.text],
        ),
      );
    expect(itemsOf('questions')).to.deep.equal([['Can I sing?']]);
    const languages = [...(paper()?.querySelectorAll('.answers li > div') ?? [])].map(
      (cell) => (cell as HTMLElement).lang,
    );
    expect(new Set(languages)).to.deep.equal(new Set(['en', 'es']));
  });

  it('on paper each language has a font of its own script, and Chinese sentences no space between them', async () => {
    const guide = await openWhole(concluded(PATIENT));
    await choose(guide, 'zh-Hans', '简体中文');
    await press(guide, 'Print my letter');
    const fonts = (): string[] =>
      ['en', 'zh-Hans'].map((lang) => {
        const [cell] = paper()?.querySelectorAll(`.lead > [lang=${lang}]`) ?? [];
        return getComputedStyle(cell as Element).fontFamily.split(',')[0] ?? '';
      });
    expect(fonts()).to.deep.equal(['Charter', '"Songti SC"']);
    expect(paper()?.querySelector('.lead > [lang=zh-Hans]')?.textContent).to.not.match(/。 /);
    (paper()?.host as HTMLElement).lang = 'zh-Hans';
    expect(fonts(), 'in a letter of a Chinese reader').to.deep.equal(['Charter', '"Songti SC"']);
  });

  it('the text has both letters, and the note for the record is in the doctor’s language', async () => {
    const guide = await openWhole(concluded(PATIENT));
    await choose(guide, 'es', 'Español');
    await press(guide, 'Copy as text');
    await press(guide, 'Copy for the record');
    const options = { site: {}, today: guide.clock(), integrity: 'unchanged' } as const;
    expect(copied).to.deep.equal([
      letterText(
        toLetter(liver, PATIENT, { text: words, ...options }),
        toLetter(liver, PATIENT, { text: es, ...options }),
      ),
      toRecordNote(liver, PATIENT, { text: es, ...options }),
    ]);
  });

  it('where it does not come, this is said, the letter stays in one language, and it can be chosen again', async () => {
    const whole = severalLanguages();
    let lost = true;
    const sometimes = (): Promise<Text> =>
      lost ? Promise.reject(new Error('lost')) : Promise.resolve({ ...words, language: 'es' });
    const guide = await resultOf({ ...whole, id: 'lost', text: { ...whole.text, es: sometimes } });
    await choose(guide, 'es', 'Español could not be loaded. The letter stays in your language.');
    expect(guide.problems.map(({ code }) => code)).to.include('language-failed');
    await press(guide, 'Print my letter');
    expect(paper()?.querySelectorAll('h1')).to.have.length(1);
    lost = false;
    await choose(guide, '', '');
    await choose(guide, 'es', 'The letter now has this language too');
    expect(guide.problems.map(({ code }) => code)).not.to.include('language-failed');
    await press(guide, 'Print my letter');
    expect(paper()?.querySelectorAll('h1')).to.have.length(2);
  });

  it('it is forgotten with Start again, and stays while warning signs are open', async () => {
    const guide = await openWhole(
      concluded(
        PATIENT,
        html`<eh-welcome></eh-welcome><eh-step></eh-step><eh-review></eh-review
          ><eh-takeaway></eh-takeaway>`,
      ),
    );
    await choose(guide, 'es', 'Español');
    await tellWarningSign(guide);
    await press(guide, 'I opened this by mistake');
    expect([field(guide)?.value, status(guide)]).to.deep.equal([
      'es',
      'The letter now has this language too: Español.',
    ]);
    guide.restart();
    await settled(guide);
    expect(field(guide)).to.equal(undefined);
    await concludeWith(guide, PATIENT);
    expect([field(guide)?.value, status(guide)]).to.deep.equal(['', '']);
  });

  it('a guide in the doctor’s own language has one letter, and offers the other languages', async () => {
    const guide = await openWhole(
      html`<eh-guide
        .pack=${liver}
        .record=${{ format: 1, pack: liver.id, version: liver.version, fingerprint: liver.fingerprint?.structure, answers: PATIENT, position: { screen: 'concluded' } }}
        lang="en"
      ></eh-guide>`,
    );
    await choose(guide, 'es', 'Español');
    guide.lang = 'es';
    await waitUntil(() => field(guide)?.labels[0]?.textContent === 'El idioma del médico');
    expect([...(field(guide)?.options ?? [])].map(({ value }) => value)).to.deep.equal([
      '',
      'en',
      'zh-Hans',
    ]);
    await press(guide, 'Copiar como texto');
    expect(copied.join()).not.to.contain('* * *');
    await press(guide, 'Imprimir mi carta');
    expect(paper()?.querySelectorAll('h1')).to.have.length(1);
  });

  it('more than eight questions: the field says that the letter has room for eight', async () => {
    const guide = await openWhole(concluded(PATIENT));
    const notes = (): string => deepAll(part(guide, 'eh-takeaway'), 'p').map(wordsOn).join(' ');
    for (let place = 0; place < 8; place += 1) {
      await write(part(guide, 'eh-ask'), `Why ${String(place)}?`);
      await press(guide, 'Add');
    }
    expect(notes()).not.to.contain('room for eight');
    await write(part(guide, 'eh-ask'), 'And then?');
    await press(guide, 'Add');
    expect(notes()).to.contain('The letter has room for eight of your 9 questions.');
  });
});
