// The accessibility audit of the result and its parts, in each named state.
import '../../src/define.js';
import { statesOf } from '../../stories/states/index.js';
import { auditStates } from '../support/audit-states.js';

auditStates('eh-results', statesOf['eh-results'], { each: 120 });
auditStates('eh-outcome', statesOf['eh-outcome'], { each: 100, opened: { manyCautions: 300 } });
auditStates('eh-notes', statesOf['eh-notes'], {
  each: 100,
  of: { allShown: 250 },
  opened: { allShown: 400 },
});
auditStates('eh-courses', statesOf['eh-courses'], { each: 150, opened: { caution: 250 } });
auditStates('eh-figure', statesOf['eh-figure'], { each: 4, of: { tooManyToDraw: 2 } });
auditStates('eh-values', statesOf['eh-values'], { each: 60 });
auditStates('eh-what-if', statesOf['eh-what-if'], { each: 20, of: { nothingTried: 10 } });
auditStates('eh-ask', statesOf['eh-ask'], { each: 20, opened: { allShown: 60 } });
auditStates('eh-takeaway', statesOf['eh-takeaway'], { each: 20 });
auditStates('eh-note', statesOf['eh-note'], {
  each: 4,
  of: { pair: 15, single: 12 },
  opened: { pair: 18, single: 15, caution: 9 },
});
auditStates('eh-about', statesOf['eh-about'], { each: 150, opened: { contact: 300 } });
