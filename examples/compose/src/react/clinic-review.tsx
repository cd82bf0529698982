import { useSelector } from '@xstate/react';
import { answerTexts, createTextResolver, keptAnswers, selectVoice, stateOf, type GuideLanguage, type GuideSession } from 'evenhand';
import { useEffect, useRef } from 'react';
import { useGuide } from './use-guide';

/** A table instead of `eh-review`. */
export function ClinicReview() {
  const [guide, ref] = useGuide();
  return <section ref={ref}>{guide && <Answers {...guide} />}</section>;
}

/** Like every screen, it takes focus after the step that leads to it. */
function Answers({ session, site, text, words, headingLevel }: GuideSession & GuideLanguage) {
  const isShown = useSelector(session, (snapshot) => stateOf(snapshot) === 'reviewing');
  const moves = useSelector(session, ({ context }) => context.moves);
  const voice = useSelector(session, selectVoice);
  const answers = useSelector(session, keptAnswers, (one, other) => JSON.stringify(one) === JSON.stringify(other));

  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isShown && moves > 0) heading.current?.focus();
  }, [isShown, moves]);

  if (!isShown) return null;
  const resolve = createTextResolver(voice, site);
  const Heading = `h${headingLevel}` as 'h2';
  return (
    <div lang={words.language} dir={words.dir} translate="no">
      <Heading ref={heading} tabIndex={-1}>{words.review}</Heading>
      <table>
        <tbody>
          {Object.entries(answers).map(([question, answer]) => {
            const said = text.questions[question];
            const label = resolve(said?.label ?? question);
            return (
              <tr key={question}>
                <th scope="row">{label}</th>
                <td>{answerTexts(answer, said, resolve, words.language).join(', ')}</td>
                <td>
                  <button type="button" aria-label={words.change + words.colon + label} onClick={() => session.send({ type: 'goTo', question })}>
                    {words.change}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        <button type="button" onClick={() => session.send({ type: 'conclude' })}>{words.seeNotes}</button>
        <button type="button" onClick={() => session.send({ type: 'back' })}>{words.back}</button>
      </p>
    </div>
  );
}
