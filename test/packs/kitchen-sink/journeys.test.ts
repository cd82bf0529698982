import { testJourneys } from '../../support/journeys.js';
import { journeys, pack } from '../../support/packs/kitchen-sink.js';

/** Notes and questions that only the lists of all notes and all questions contain, since no rule adds them. */
const UNBROUGHT = ['who-made-it', 'keep-it-dry', 'q-oil'];

describe('the kitchen sink', () => {
  testJourneys(pack, journeys, UNBROUGHT);
});
