import {
  createSession,
  createTextResolver,
  selectGuidance,
  selectProgress,
  selectStep,
  selectVoice,
  stateOf,
  type Pack,
  type Session,
  type Text,
  type VoicedText,
} from 'evenhand';
import { html, render, type TemplateResult } from 'lit';

/**
 * A guide in plain markup: a session and its selectors, and none of our elements. The page is now responsible for
 * warning signs on every screen, counterweights beside benefits, and focus after a step.
 */
export function plainGuide(pack: Pack, text: Text, place: HTMLElement): Session {
  const session = createSession(pack);
  const show = (): void => {
    render(html`${signs(pack, text)}${screen(session, text)}`, place);
  };
  session.subscribe(show);
  show();
  return session;
}

const signs = (pack: Pack, text: Text): TemplateResult => html`
  <details>
    <summary>Warning signs</summary>
    <ul>
      ${pack.signs.map(({ id }) => html`<li>${text.signs.signs[id]}</li>`)}
    </ul>
  </details>
`;

/** Resolves a text for this reader, with the page's own phone number filled in. */
type Resolve = (said: VoicedText) => string;

/** A note with its counterweight. */
function note(text: Text, id: string, resolve: Resolve): TemplateResult {
  const { title = '', counterweight } = text.notes[id] ?? {};
  return html`<li>
    ${resolve(title)}${counterweight ? html` <br />But: ${resolve(counterweight.title)}` : ''}
  </li>`;
}

function screen(session: Session, text: Text): TemplateResult {
  const snapshot = session.getSnapshot();
  const resolve = createTextResolver(selectVoice(snapshot), { emergencyNumber: '112' });
  const step = selectStep(snapshot);
  const guidance = selectGuidance(snapshot);

  if (step) {
    const { id, options, kind } = step.question;
    const words = text.questions[id];
    const progress = selectProgress(snapshot);
    const answer = (option: string): void => {
      session.send({ type: 'answer', question: id, answer: kind === 'one' ? option : [option] });
    };
    return html`
      <p>Question ${progress?.index} of at most ${progress?.of}</p>
      <h2>${resolve(words?.label ?? '')}</h2>
      ${options.map(
        (option) =>
          html`<p>
            <button
              type="button"
              aria-pressed=${step.chosen.includes(option.id)}
              @click=${() => {
                answer(option.id);
              }}
            >
              ${resolve(words?.options[option.id] ?? '')}
            </button>
          </p>`,
      )}
      <p>
        <button
          type="button"
          @click=${() => {
            session.send({ type: 'continue' });
          }}
        >
          Next
        </button>
      </p>
    `;
  }
  if (guidance) {
    const notes = guidance.notes.filter(({ first }) => first);
    return html`
      <h2>${resolve(text.outcomes[guidance.outcome.id]?.heading ?? '')}</h2>
      <ul>
        ${notes.map(({ id }) => note(text, id, resolve))}
      </ul>
    `;
  }
  const isReview = stateOf(snapshot) === 'reviewing';
  return html`
    <h2>${isReview ? 'That was all.' : text.title}</h2>
    <p>
      <button
        type="button"
        @click=${() => {
          session.send({ type: isReview ? 'conclude' : 'start' });
        }}
      >
        ${isReview ? 'Show my notes' : 'Begin'}
      </button>
    </p>
  `;
}
