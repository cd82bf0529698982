import { createTextResolver, languageContext, selectAsk, selectVoice, sessionContext } from 'evenhand';
import { watchContext } from './watch-context.js';

/** A list instead of `eh-ask`: all questions to ask, each with its reason. Ticked ones are printed with the letter. */
export class ClinicAsk extends HTMLElement {
  /** @type {import('evenhand').GuideSession | undefined} */
  #guide;
  /** @type {import('evenhand').GuideLanguage | undefined} */
  #language;
  /** @type {{ unsubscribe(): void } | undefined} */
  #subscription;
  /** @type {(() => void)[]} */
  #stop = [];
  /**
   * The words from which the list was rendered: it renders again only for other words, so that a tick keeps its focus.
   */
  #shown = '';

  connectedCallback() {
    this.#stop = [
      watchContext(this, languageContext, (language) => {
        this.#language = language;
        this.#update();
      }),
      watchContext(this, sessionContext, (guide) => {
        this.#subscription?.unsubscribe();
        this.#guide = guide;
        this.#subscription = guide?.session.subscribe(() => this.#update());
        this.#update();
      }),
    ];
  }

  disconnectedCallback() {
    for (const stop of this.#stop) stop();
    this.#subscription?.unsubscribe();
    // Outside its guide it must not keep showing results of the answers.
    this.#guide = this.#language = undefined;
    this.#update();
  }

  #update() {
    const snapshot = this.#guide?.session.getSnapshot();
    const asking = snapshot && selectAsk(snapshot);
    if (!snapshot || !asking || !this.#guide || !this.#language) {
      this.#shown = '';
      this.replaceChildren();
      return;
    }
    const { words, text, headingLevel } = this.#language;
    const resolve = createTextResolver(selectVoice(snapshot), this.#guide.site);
    const questions = asking.questions.map(({ id }) => ({
      id,
      question: resolve(text.ask[id]?.question ?? ''),
      why: resolve(text.ask[id]?.why ?? ''),
    }));
    const shown = JSON.stringify([words.language, questions]);
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.lang = words.language;
      this.dir = words.dir;
      this.translate = false;
      const heading = document.createElement(`h${Math.min(headingLevel + 1, 6)}`);
      heading.textContent = words.ask;
      const list = document.createElement('ul');
      list.append(...questions.map((question) => this.#item(question)));
      this.replaceChildren(heading, list);
    }
    for (const box of this.querySelectorAll('input')) box.checked = asking.taken.includes(box.value);
  }

  /** @param {{ id: string, question: string, why: string }} question */
  #item({ id, question, why }) {
    const [item, label, box, reason] = [
      document.createElement('li'),
      document.createElement('label'),
      document.createElement('input'),
      document.createElement('p'),
    ];
    Object.assign(box, { type: 'checkbox', value: id, autocomplete: 'off' });
    box.addEventListener('change', () => {
      this.#guide?.session.send({ type: 'take', question: id, taken: box.checked });
    });
    label.append(box, ` ${question}`);
    reason.textContent = why;
    item.append(label, reason);
    return item;
  }
}
