import { html } from 'lit';
import { dark, narrow } from '../../support/boxes.js';
import { concluded, forOneself, PATIENT, words } from '../../support/guide-at.js';
import { choose, pick } from '../../support/person.js';
import type { NamedStates } from '../../support/states.js';

const page = html`<eh-what-if></eh-what-if>`;
const label = (question: string): string => forOneself(words.questions[question]?.label);
const option = (question: string, id: string): string =>
  forOneself(words.questions[question]?.options[id]);

const trying =
  (question: string, ...ids: readonly string[]) =>
  async (root: ParentNode): Promise<void> => {
    await pick(root, label(question));
    for (const id of ids) await choose(root, option(question, id));
  };

export const whatIfStates = {
  nothingTried: { render: () => concluded(PATIENT, page) },
  yourOwnAnswer: { render: () => concluded(PATIENT, page), after: trying('stage') },
  otherResult: {
    render: () => concluded(PATIENT, page),
    after: trying('transplant', 'not-discussed'),
  },
  opensQuestions: {
    render: () => concluded({ who: 'reading' }, page),
    after: trying('who', 'myself'),
    why: 'A newly opened question counts as "not known", and is named.',
  },
  closesQuestions: {
    render: () => concluded(PATIENT, page),
    after: trying('transplant', 'transplanted'),
  },
  several: {
    render: () => concluded(PATIENT, page),
    after: trying('also', 'pregnant', 'blood-clot'),
  },
  nothingChanges: {
    render: () => concluded({ ...PATIENT, stage: 'unknown' }, page),
    after: trying('who', 'someone-else'),
  },
  narrowAndTried: {
    render: () => narrow(concluded(PATIENT, page)),
    after: trying('transplant', 'not-discussed'),
  },
  darkAndTried: {
    render: () => dark(concluded(PATIENT, page)),
    after: trying('transplant', 'not-discussed'),
  },
} satisfies NamedStates;
