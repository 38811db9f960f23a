import { giveBack } from '#audience';
import type { RundownId } from '#rundown';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { RecordActId } from '../../ids.js';
import { changePerson } from '../../participation/change-person.js';
import { mayChooseApplicants, mayEditRundown, permit } from '../../permissions.js';
import { doerOf } from '../../topic/on-newest.js';
import type { ApplicationNotTaken, RecordActGone, RecordActUndone } from '../audience-outcomes.js';
import { announceApplication } from './announce-application.js';
import { lockSubmitted } from './choose-applicants.js';
import { notTaken } from './save-application.js';

/**
 * Takes back what a producer made of an application's differences, the last or not: the record says again what it said, and every draft that
 * prints it reaches another revision; or the differences that were left aside show again. Refused whole where somebody changed one of these
 * facts since. What was taken back already stays so.
 */
export async function undoRecordAct(desk: Desk, actor: Actor, id: RecordActId): Promise<RecordActUndone | RecordActGone | ApplicationNotTaken> {
  permit(mayChooseApplicants, actor);
  return desk.work.run(async (work): Promise<RecordActUndone | RecordActGone | ApplicationNotTaken> => {
    const found = await work.applications.recordActById(id);
    if (found === null) return { outcome: 'RecordActGone', actId: id };
    const { applicationId, act } = found;
    if (act.act === 'take') permit(mayEditRundown, actor);
    const file = await lockSubmitted(work, applicationId);
    // Read anew: somebody may have taken it back, or been forgotten, while this waited.
    const now = await work.applications.recordActById(id);
    if (now === null) return { outcome: 'RecordActGone', actId: id };
    if (!now.inForce) return { outcome: 'RecordActUndone', applicationId, rundownIds: [] };
    let contested = false;
    let rundownIds: readonly RundownId[] = [];
    if (act.act === 'take') {
      rundownIds = await changePerson(desk, work, doerOf(actor), file.personId, (recorded) => {
        const before = giveBack(recorded, act.facts);
        contested = before === null;
        return before;
      });
    }
    if (contested) return notTaken('recordChangedSince');
    await work.applications.undoRecordAct(id, doerOf(actor), desk.clock.now());
    announceApplication(work, file.topicId, file.id);
    return { outcome: 'RecordActUndone', applicationId, rundownIds };
  });
}
