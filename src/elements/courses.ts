import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { GuidePart } from '../context/guide-part.js';
import { onResult, selectResultAnswers } from '../session/select.js';
import { base } from '../styles/base.js';
import { compared } from '../styles/compared.js';
import { coursesStyles } from '../styles/courses.js';
import { numbersStyles } from '../styles/numbers.js';
import { renderCourses } from './course-table.js';
import { renderNumbers } from './numbers.js';

/**
 * The courses of action side by side, in the pack's own order, and the numbers that there are. It ranks nothing:
 * the answers bring a caution to the top of a course and change nothing else. Numbers about living longer are
 * shown only to those who ask for them.
 *
 * @tagname eh-courses
 * @csspart heading - a heading
 * @csspart course - the head of one course
 * @csspart question - what is asked of every course
 * @csspart caution - what some readers see before everything else of a course
 * @csspart number - one line of the numbers
 */
export class EhCourses extends LitElement {
  static override styles = [base, compared, coursesStyles, numbersStyles];

  @state() private survival = false;

  @query('.survival') private readonly asked!: HTMLElement | null;

  readonly #part = new GuidePart(this, onResult(selectResultAnswers));

  protected override willUpdate(): void {
    if (this.#part.reading?.slice === undefined) this.survival = false;
  }

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.reading;
    if (!reading?.slice) return nothing;
    return html`${renderCourses(reading, reading.slice)}
    ${renderNumbers(reading, this.survival, this.#handleSurvival)}`;
  }

  #handleSurvival = ({ currentTarget }: Event): void => {
    this.survival = !this.survival;
    void this.updateComplete.then(() => {
      if (this.asked) this.asked.focus();
      // The lines above have gone, and would take the button out of sight.
      else (currentTarget as HTMLElement).scrollIntoView({ block: 'nearest' });
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-courses': EhCourses;
  }
}
