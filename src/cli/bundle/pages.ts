import type { Pack } from '../../domain/pack.js';
import { EMERGENCY } from '../../takeaway/html/page.js';
// Imported under another name, so that Prettier does not reformat the lines of the file.
import { html as lines, Html } from '../../takeaway/html/html.js';
import type { GuideWords } from './guide-words.js';
import type { NamedFile } from './named-file.js';

/** The static page of a language, for readers without JavaScript. */
export const staticPageName = ({ language }: GuideWords): string => `page.${language}.html`;

/** The fallback of a guide, for a program that writes it into its own pages. */
export interface FallbackWords {
  readonly dir: 'ltr' | 'rtl';
  /** What to do; `{emergency}` is the place of the number to call. */
  readonly text: string;
  /** The link to the static page, which names the number 112. */
  readonly link: string;
}

export const fallbackWords = ({ words, pageWords }: GuideWords): FallbackWords => ({
  dir: words.dir,
  text: pageWords.needsScript('{emergency}'),
  link: pageWords.readWhole,
});

/** The fallback of a guide: what to do, and a link to the static page. */
const fallback = (spoken: GuideWords): Html =>
  lines`${spoken.pageWords.needsScript(EMERGENCY)} <a href="${staticPageName(spoken)}">${spoken.pageWords.readWhole}</a>`;

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'none'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html evenhand";

/** The page that a frame shows: the guide, with a fallback in each language. */
export const framePage = (all: readonly GuideWords[], first: GuideWords): string =>
  lines`<!doctype html>
<html lang="${first.language}" dir="${first.words.dir}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${new Html(POLICY)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <title>${first.text.title}</title>
    <link rel="stylesheet" href="frame.css">
    <script defer src="frame-guide.js"></script>
  </head>
  <body>
    <eh-guide>
${all.map(
  (
    spoken,
  ) => lines`      <p slot="fallback" lang="${spoken.language}" dir="${spoken.words.dir}">${fallback(spoken)}</p>
`,
)}    </eh-guide>
  </body>
</html>
`.markup;

/** The comments of the lines to paste, for developers of a page. English for other languages. */
const COMMENTS = new Map([
  [
    'es',
    {
      head: 'En la cabecera. La hoja de estilo reserva el sitio de la guía, para que nada salte; se puede dejar fuera.',
      guide:
        'Donde deba estar la guía. Diga quién lleva la página y si venden ustedes el tratamiento: "yes" (sí) o "no".',
    },
  ],
  [
    'zh-Hans',
    {
      head: '放在 head 里。样式表预先为指南留出位置，页面不会跳动；也可以不用。',
      guide:
        '放在指南该出现的地方。请写明网页由谁负责，以及你们是否出售这种治疗："yes"（是）或 "no"（否）。',
    },
  ],
]);
const ENGLISH = {
  head: 'In the head. The style sheet keeps room for the guide, so that nothing jumps; it may be left out.',
  guide:
    'Where the guide should be. Say who runs your page, and whether you sell the treatment: "yes" or "no".',
};

/** The lines that a page in this language pastes. A browser refuses a file with another hash. */
export function snippet(
  pack: Pack,
  spoken: GuideWords,
  script: NamedFile,
  style: NamedFile,
): string {
  const comments = COMMENTS.get(spoken.words.language) ?? ENGLISH;
  const hash = ({ integrity }: NamedFile): Html =>
    lines`integrity="${integrity}" crossorigin="anonymous"`;
  return lines`<!-- ${new Html(comments.head)} -->
<link rel="stylesheet" href="${style.name}" ${hash(style)}>
<script type="module" src="${script.name}" ${hash(script)}></script>

<!-- ${new Html(comments.guide)} -->
<eh-guide pack="${pack.id}" lang="${spoken.language}" publisher="" offers-treatment="" emergency-number="${EMERGENCY}">
  <p slot="fallback">${fallback(spoken)}</p>
</eh-guide>
`.markup;
}
