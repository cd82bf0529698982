import { explain } from '#messages';
import type { SessionController } from '../../controllers/session-controller.js';
import { errorName } from '../../domain/error-name.js';
import type { Pack } from '../../domain/pack.js';
import type { GuideProblems } from './problems.js';

/** Starts a session with a pack, from a record if there is one, and reports problems of both. */
export function begin(
  keeper: SessionController,
  pack: Pack,
  record: unknown,
  problems: GuideProblems,
): void {
  problems.clear('record-');
  try {
    const refused = keeper.begin(pack, record);
    // Their codes alone: what is wrong with a record may tell what was answered.
    for (const { code } of refused) problems.add(code, explain('record-refused'));
    // A record that was refused must not cost a guide that has not begun yet.
    if (refused.length > 0 && !keeper.pack) keeper.begin(pack);
    problems.set('pack-broken', undefined);
  } catch (error) {
    keeper.end();
    problems.set('pack-broken', explain('pack-broken', JSON.stringify(pack.id), errorName(error)));
  }
}
