import { testJourneys } from '../../support/journeys.js';
import { journeys, pack } from '../../support/packs/sore-throat.js';

describe('the example about a sore throat', () => {
  testJourneys(pack, journeys);
});
