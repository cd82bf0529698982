// The accessibility audit of the screens up to the result, in each named state.
import '../../src/define.js';
import { statesOf } from '../../stories/states/index.js';
import { auditStates } from '../support/audit-states.js';

auditStates('eh-guide', statesOf['eh-guide'], {
  each: 15,
  of: {
    welcome: 50,
    result: 150,
    outOfDate: 50,
    expired: 60,
    narrow: 150,
    dark: 150,
    noPack: 1,
    disabled: 0,
  },
  opened: { welcome: 80, dark: 300 },
});
auditStates('eh-welcome', statesOf['eh-welcome'], { each: 50 });
auditStates('eh-step', statesOf['eh-step'], { each: 20 });
auditStates('eh-choice', statesOf['eh-choice'], { each: 12, of: { manyOptions: 50 } });
auditStates('eh-progress', statesOf['eh-progress'], { each: 5 });
auditStates('eh-urgent', statesOf['eh-urgent'], { each: 15 });
auditStates('eh-review', statesOf['eh-review'], { each: 30 });
