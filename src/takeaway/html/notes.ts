import type { Note, Row, Sign, Source, VoicedText } from '../../domain/pack.js';
import { statementsIn } from '../../domain/statements.js';
import { html, type Html } from './html.js';
import type { PageGuide } from './page.js';

/** Links to sources, or the text `none` if there are none. */
export function sourcesOf({ pack, words }: PageGuide, ids: readonly string[], none: string): Html {
  const found = ids.flatMap((id) => pack.sources.filter((source) => source.id === id));
  if (found.length === 0) return html`<p class="fine">${none}</p>`;
  const links = found.map(
    (source, index) =>
      html`${index === 0 ? '' : '; '}<a href="#${anchorOf(source)}">${source.title}</a>`,
  );
  return html`<p class="fine">${words.sourceCount(found.length)}${words.colon}${links}</p>`;
}

/** The id of a source's element on the page. */
export const anchorOf = ({ id }: Source): string => `source-${id}`;

/** One note: the article and other sources apart. A benefit has its counterweight beside it. */
export function noteOf(guide: PageGuide, note: Note): Html {
  const { text, words, resolve, pageWords } = guide;
  const said = text.notes[note.id];
  if (!said) return html``;
  const evidence = note.evidence && words.evidence[note.evidence];
  const isAdvice = said.article === undefined && said.others === undefined;
  const layer = (who: string, sentences: string): Html =>
    html`<p><strong class="layer">${who}</strong> ${sentences}</p>`;
  const orElse = (sentences: VoicedText | undefined, silent: string): string =>
    sentences === undefined ? silent : resolve(sentences);
  const benefit = html`
    <p class="kind">${words.kinds[note.kind]}${note.caution ? ` · ${words.moreCautions}` : ''}</p>
    <h3>${resolve(said.title)}</h3>
    ${isAdvice ? undefined : layer(words.articleSays, orElse(said.article, words.articleSilent))}
    ${isAdvice ? undefined : layer(words.othersSay, orElse(said.others, words.noSource))}
    ${said.advice === undefined ? undefined : layer(words.advice, resolve(said.advice))}
    ${evidence ? html`<p class="fine">${evidence.word}${words.colon}${evidence.means}</p>` : undefined}
    ${isAdvice && note.sources.length === 0 ? undefined : sourcesOf(guide, note.sources, words.noSource)}
  `;
  const lines = html`${statementsOf(guide, note)}${linesOf(guide, note)}`;
  const against = said.counterweight && note.counterweight;
  if (!said.counterweight || !against)
    return html`<article id="note-${note.id}">${benefit}${lines}</article>`;
  return html`<article id="note-${note.id}" class="pair">
    <div>${benefit}${lines}</div>
    <div>
      <p class="kind">${words.beside}</p>
      <h3>${resolve(said.counterweight.title)}</h3>
      <p>${resolve(said.counterweight.text)}</p>
      ${sourcesOf(guide, against.sources, pageWords.generalKnowledge)}
    </div>
  </article>`;
}

/**
 * The numbered statements of the article that a note covers, behind one control. A list in another language than the
 * page's is marked as such.
 */
function statementsOf({ pack, text, words, pageWords }: PageGuide, note: Note): Html | undefined {
  const { language, byNote } = statementsIn(pack, text.language);
  const covered = byNote[note.id] ?? [];
  if (covered.length === 0) return undefined;
  const told = covered.map(
    ({ number, section, text: said }) =>
      [String(number), ...(section === undefined ? [] : [section])].join(' · ') +
      words.colon +
      said,
  );
  return html`<details class="fine">
    <summary>${pageWords.statements}</summary>
    <ul lang="${language}">
      ${told.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}

/** The lines of a note, each with the answers that select it. */
function linesOf(guide: PageGuide, { lines = [] }: Note): Html | undefined {
  const { text, words, resolve, pageWords } = guide;
  if (lines.length === 0) return undefined;
  const labelsOf = (row: Row): string =>
    Object.entries(row)
      .map(([question, options]) =>
        options.map((id) => resolve(text.questions[question]?.options[id] ?? id)).join(' / '),
      )
      .join(' + ');
  return html`<p><strong class="layer">${pageWords.forSome}</strong></p>
    <ul>
      ${lines.map(
        ({ id, when, sources }) =>
          html`<li>
            <em>${when.map(labelsOf).join('; ')}</em>${words.colon}${resolve(text.lines[id] ?? '')}
            ${sources.length > 0 ? sourcesOf(guide, sources, '') : undefined}
          </li>`,
      )}
    </ul>`;
}

/** The warning signs with the number to call, what to say, and the two cards. */
export function signsOf(guide: PageGuide): Html {
  const { pack, text, words, resolve, emergency } = guide;
  const { card, lead, todayLead } = text.signs;
  const list = (signs: readonly Sign[]): Html =>
    html`<ul>
      ${signs.map(({ id }) => html`<li>${resolve(text.signs.signs[id] ?? '')}</li>`)}
    </ul>`;
  const today = pack.signs.filter((sign) => sign.today);
  return html`<section class="alarm" aria-labelledby="signs">
    <h2 id="signs">${words.getHelpIf}</h2>
    <p><a class="call" href="tel:${emergency}">${words.call(emergency)}</a></p>
    <p>${lead}</p>
    ${list(pack.signs.filter((sign) => !sign.today))}
    ${
      today.length > 0
        ? html`<p>${todayLead}</p>
            ${list(today)}`
        : undefined
    }
    ${card.say.map((sentence) => html`<p>${resolve(sentence)}</p>`)}
    <h3>${card.overdose.title}</h3>
    <p>${resolve(card.overdose.text)}</p>
    <h3>${card.crisis.title}</h3>
    <p>${resolve(card.crisis.text)}</p>
  </section>`;
}
