import { testJourneys } from '../../support/journeys.js';
import { journeys, pack } from '../../support/sore-throat.js';

describe('the example about a sore throat', () => {
  testJourneys(pack, journeys);
});
