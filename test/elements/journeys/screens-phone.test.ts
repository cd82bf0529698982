// Every screen of the liver guide at the width of a small phone, which is also a desktop at 400 %.
import '../../../src/define.js';
import { everyScreen } from '../../support/browser/matrix.js';

everyScreen(320);
