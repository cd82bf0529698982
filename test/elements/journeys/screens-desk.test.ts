// Every screen of the liver guide at the width of a desk.
import '../../../src/define.js';
import { everyScreen } from '../../support/matrix.js';

everyScreen(1100);
