import { html, type TemplateResult } from 'lit';
import type { GuideController, GuideValue } from '../../controllers/guide-controller.js';
import type { Answers } from '../../domain/pack.js';
import { answerTexts } from '../../domain/question.js';

/** The questions of the path, each with the reader's answer and Change. */
export function renderAnswers<Slice>(
  { text, words, resolve }: GuideValue<Slice>,
  part: GuideController<Slice>,
  answers: Answers,
): TemplateResult {
  return html`
    <dl class="answers">
      ${Object.keys(answers).map((question) => {
        const said = text.questions[question];
        const label = resolve(said?.label ?? question);
        return html`
          <div class="answer" part="answer">
            <dt>${label}</dt>
            ${answerTexts(answers[question], said, resolve, words.language).map((answer) => html`<dd>${answer}</dd>`)}
            <dd class="change">
              <button
                class="quiet"
                type="button"
                @click=${() => {
                  part.send({ type: 'goTo', question });
                }}
              >
                ${words.change}<span class="visually-hidden">: ${label}</span>
              </button>
            </dd>
          </div>
        `;
      })}
    </dl>
  `;
}
