import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { EhElement } from '../../controllers/element.js';
import { GuideController } from '../../controllers/guide-controller.js';
import { onResult, selectResultAnswers } from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import { compared } from '../../styles/comparison-table.js';
import { coursesStyles } from './courses.styles.js';
import { numbersStyles } from './figures-table.styles.js';
import { renderCourses } from './course-table.js';
import { renderNumbers } from './figures-table.js';

/**
 * The courses of action side by side, in the pack's own order, with the numbers that the sources
 * print. It ranks nothing: answers only move a caution to the top of a course, and numbers about
 * people like the reader before the others. Numbers about survival are shown only to readers who ask
 * for them.
 *
 * @tagname eh-courses
 * @csspart heading - a heading
 * @csspart course - the head of one course
 * @csspart question - a question that every course answers
 * @csspart caution - a caution for some readers, shown first in its course
 * @csspart number - one line of the numbers
 */
export class EhCourses extends EhElement {
  static override styles = [base, compared, coursesStyles, numbersStyles];

  @state() private survival = false;

  @query('.survival') private readonly asked!: HTMLElement | null;

  readonly #part = new GuideController(this, onResult(selectResultAnswers));

  protected override willUpdate(): void {
    if (this.#part.value?.selected === undefined) this.survival = false;
  }

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading?.selected) return nothing;
    return html`${renderCourses(reading, reading.selected)}
    ${renderNumbers(reading, reading.selected, this.survival, this.#handleSurvival)}`;
  }

  #handleSurvival = ({ currentTarget }: Event): void => {
    this.survival = !this.survival;
    void this.updateComplete.then(() => {
      if (this.asked) this.asked.focus();
      // The lines above were removed, which would scroll the button out of view.
      else (currentTarget as HTMLElement).scrollIntoView({ block: 'nearest' });
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-courses': EhCourses;
  }
}
