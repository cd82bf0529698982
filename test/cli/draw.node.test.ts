import { expect } from 'chai';
import { flowchart } from '../../src/cli/draw.js';
import { stepsOf } from '../../src/cli/flow.js';
import type { Pack, Question } from '../../src/domain/pack.js';
import { answerSets } from '../../src/proof/prove/reach.js';
import { walk } from '../../src/domain/walk.js';
import { pack as liver } from '../support/packs/liver.js';
import { wholePack } from '../support/packs/whole-pack.js';

/** Every step in a walk of all answers, computed independently of the drawing. */
function taken(pack: Pack): Set<string> {
  const found = new Set<string>();
  for (const answers of answerSets(pack)) {
    const { path } = walk(pack, answers);
    path.forEach((id, index) => found.add(`${id} > ${path[index + 1] ?? ''}`));
  }
  return found;
}

describe('the steps of the flowchart', () => {
  for (const pack of [wholePack(), liver]) {
    it(`the flowchart has exactly the steps of every walk: ${pack.id}`, () => {
      expect(new Set(stepsOf(pack)?.map(({ from, to }) => `${from} > ${to ?? ''}`))).to.deep.equal(
        taken(pack),
      );
    });
  }

  it('steps are not computed for a pack with too many paths', () => {
    const options = Array.from({ length: 9 }, (_, index) => ({ id: `o${String(index)}` }));
    const seen: Question[] = Array.from({ length: 6 }, (_, index) => ({
      id: `q${String(index)}`,
      kind: 'one',
      options,
    }));
    const last: Question = {
      id: 'last',
      kind: 'one',
      when: Object.fromEntries(seen.map(({ id }) => [id, ['o0']])),
      options,
    };
    const pack: Pack = { ...wholePack(), questions: [...seen, last] };
    expect(stepsOf(pack)).to.equal(undefined);
    expect(flowchart(pack))
      .to.include('  q6 -- "asked if q0 is o0 and q1 is o0')
      .and.to.include('--> q7\n  q7 --> review');
  });
});

describe('the flowchart', () => {
  it('the flowchart of a small pack has every question, step and outcome', () => {
    expect(flowchart(wholePack())).to.equal(`flowchart TD
  q1["who<br>Who is this for?"]
  q2["habits<br>What goes into the cup?"]
  q3["spoons<br>How many spoons?"]
  q4["sleep<br>How do you sleep?"]
  review["Check your answers"]
  o1["sleep-first<br>Think of the night first"]
  o2["as-you-like<br>You can read all the notes"]

  q1 --> q2
  q2 -- "sugar" --> q3
  q2 -- "otherwise" --> q4
  q3 --> q4
  q4 --> review
  review -- "T1, T2" --> o1
  review -- "else" --> o2
  o2 -.- o2l["line-sleep: sleep is good"]
`);
  });

  it('the flowchart has each line of an outcome and of a note, with its condition', () => {
    const drawn = flowchart(liver);
    const lines = [...liver.outcomes, ...liver.notes].flatMap((each) => each.lines ?? []);
    expect(lines.length).to.be.greaterThan(60);
    for (const { id } of lines) expect(drawn, id).to.include(`${id}: `);
    expect(drawn).to.include(
      'risks-fatty: condition is fatty-liver and stage is compensated, decompensated',
    );
    expect(drawn).to.include('o3 -.- o3l["line-compensated: stage is compensated<br>');
  });

  it('the flowchart labels a step with its other condition, when one answer leads to two questions', () => {
    expect(flowchart(liver)).to.include(`  q1 -- "myself, someone-else" --> q2
  q1 -- "reading" --> review
  q2 --> q3
  q3 --> q4
  q4 -- "any other answer; condition is chronic-hepatitis, alcohol, fatty-liver, other-liver, cirrhosis" --> q5
  q4 -- "any other answer; otherwise" --> q6
  q4 -- "transplanted" --> q7
  q5 --> q6
  q6 --> q7
  q7 --> review
  review -- "R09, R10, R11, R12, R13, R14" --> o1
`);
  });

  it('the flowchart escapes the syntax of Mermaid', () => {
    const pack = wholePack();
    const text = structuredClone(pack.text['en']) as {
      questions: Record<string, { label: string }>;
    };
    text.questions['who'] = { ...text.questions['who'], label: 'Who "is" <b>&' };
    expect(flowchart({ ...pack, text: { en: text as never } })).to.include(
      'q1["who<br>Who #quot;is#quot; #lt;b#gt;#amp;"]',
    );
  });
});
