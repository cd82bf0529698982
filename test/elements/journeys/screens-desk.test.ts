// Every screen of the liver guide at a desktop width.
import '../../../src/define.js';
import { everyScreen } from '../../support/browser/matrix.js';

everyScreen(1100);
