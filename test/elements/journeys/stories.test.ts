// Every named state has its story, and every story of an element its named state.
import { expect } from '@open-wc/testing';
import type { NamedStates } from '../../../stories/support/states.js';
import * as about from '../../../stories/elements/result/eh-about.stories.js';
import * as ask from '../../../stories/elements/result/eh-ask.stories.js';
import * as chapter from '../../../stories/elements/plain/eh-chapter.stories.js';
import * as choice from '../../../stories/elements/plain/eh-choice.stories.js';
import * as courses from '../../../stories/elements/result/eh-courses.stories.js';
import * as figure from '../../../stories/elements/plain/eh-figure.stories.js';
import * as guide from '../../../stories/elements/guide/eh-guide.stories.js';
import * as note from '../../../stories/elements/plain/eh-note.stories.js';
import * as notes from '../../../stories/elements/result/eh-notes.stories.js';
import * as outcome from '../../../stories/elements/result/eh-outcome.stories.js';
import * as language from '../../../stories/elements/screens/eh-language.stories.js';
import * as progress from '../../../stories/elements/screens/eh-progress.stories.js';
import * as results from '../../../stories/elements/result/eh-results.stories.js';
import * as review from '../../../stories/elements/screens/eh-review.stories.js';
import * as step from '../../../stories/elements/screens/eh-step.stories.js';
import * as takeaway from '../../../stories/elements/result/eh-takeaway.stories.js';
import * as urgent from '../../../stories/elements/screens/eh-urgent.stories.js';
import * as values from '../../../stories/elements/result/eh-values.stories.js';
import * as welcome from '../../../stories/elements/screens/eh-welcome.stories.js';
import * as whatIf from '../../../stories/elements/result/eh-what-if.stories.js';
import * as whole from '../../../stories/guide.stories.js';
import { ELEMENTS, type ElementName } from '../../../src/elements/elements.js';
import { statesOf } from '../../../stories/states/index.js';

interface Stories {
  readonly default: { readonly title: string; readonly component: string };
  readonly [name: string]: object;
}

const storiesOf = {
  'eh-guide': { ...guide },
  'eh-welcome': { ...welcome },
  'eh-step': { ...step },
  'eh-choice': { ...choice },
  'eh-chapter': { ...chapter },
  'eh-progress': { ...progress },
  'eh-language': { ...language },
  'eh-urgent': { ...urgent },
  'eh-review': { ...review },
  'eh-results': { ...results },
  'eh-outcome': { ...outcome },
  'eh-notes': { ...notes },
  'eh-note': { ...note },
  'eh-courses': { ...courses },
  'eh-figure': { ...figure },
  'eh-values': { ...values },
  'eh-what-if': { ...whatIf },
  'eh-ask': { ...ask },
  'eh-takeaway': { ...takeaway },
  'eh-about': { ...about },
} satisfies Readonly<Record<ElementName, Stories>>;

const storyName = (state: string): string => state.charAt(0).toUpperCase() + state.slice(1);

describe('the stories', () => {
  for (const [name] of ELEMENTS) {
    const states: NamedStates = statesOf[name];
    it(`the stories of <${name}> show each of its named states, and nothing else`, () => {
      const { default: meta, ...stories }: Stories = storiesOf[name];
      expect([meta.title, meta.component]).to.deep.equal([`Elements/${name}`, name]);
      expect(Object.keys(stories).toSorted()).to.deep.equal(
        Object.keys(states).map(storyName).toSorted(),
      );
      for (const [state, { render, after }] of Object.entries(states)) {
        const story = stories[storyName(state)] as { render: unknown; play?: unknown };
        expect(story.render, state).to.equal(render);
        expect('play' in story, `${state} is played`).to.equal(after !== undefined);
      }
    });
  }

  it('there are stories of the whole guide', () => {
    expect(Object.keys(whole)).to.include('FromTheStart');
  });
});
