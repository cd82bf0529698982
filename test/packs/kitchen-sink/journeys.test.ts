import { testJourneys } from '../../support/journeys.js';
import { journeys, pack } from '../../support/kitchen-sink.js';

/** Left to the list of all notes, and of all questions: no rule brings them to anybody. */
const UNBROUGHT = ['who-made-it', 'keep-it-dry', 'q-oil'];

describe('the kitchen sink', () => {
  testJourneys(pack, journeys, UNBROUGHT);
});
