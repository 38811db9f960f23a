import { compareFacts, PERSON_FACTS, type FactDifference, type PersonFacts } from '#audience';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { InvalidInput } from '../../errors.js';
import type { ApplicationId } from '../../ids.js';
import { changePerson } from '../../participation/change-person.js';
import { mayChooseApplicants, mayEditRundown, permit } from '../../permissions.js';
import { doerOf } from '../../topic/on-newest.js';
import type { ApplicationNotTaken, PersonFactsTaken } from '../audience-outcomes.js';
import { announceApplication } from './announce-application.js';
import { lockSubmitted } from './choose-applicants.js';
import { notTaken } from './save-application.js';

export interface TakePersonFactsInput {
  readonly applicationId: ApplicationId;
  /** The differences that were read, and are taken: nothing is done where one of them is no longer so. */
  readonly differences: readonly FactDifference[];
}

/**
 * Brings the record of a person to what they say in an application, difference by difference: every draft that prints them reaches another
 * revision. Taken twice, it is done once. Released versions, and what was told, stay as they were until the next release.
 */
export async function takePersonFacts(desk: Desk, actor: Actor, { applicationId, differences }: TakePersonFactsInput): Promise<PersonFactsTaken | ApplicationNotTaken> {
  permit(mayChooseApplicants, actor);
  permit(mayEditRundown, actor);
  if (differences.length === 0 || differences.length > PERSON_FACTS.length) throw new InvalidInput('differences', `Name 1 to ${PERSON_FACTS.length}.`);
  return desk.work.run(async (work): Promise<PersonFactsTaken | ApplicationNotTaken> => {
    const file = await lockSubmitted(work, applicationId);
    if (file.state !== 'submitted') return notTaken('notSubmitted');
    const applied = (await work.applications.facts(file.id))!;
    let stale = false;
    const rundownIds = await changePerson(desk, work, doerOf(actor), file.personId, (recorded) => {
      const standing = compareFacts(recorded, applied);
      const facts: PersonFacts = { ...recorded };
      for (const { field, recorded: before, applied: after } of differences) {
        // Taken by somebody else meanwhile is taken.
        if ((recorded[field] ?? null) === after) continue;
        if (standing.some((one) => one.field === field && one.recorded === before && one.applied === after)) Object.assign(facts, { [field]: after });
        else stale = true;
      }
      return stale || compareFacts(recorded, facts).length === 0 ? null : facts;
    });
    if (stale) return notTaken('factsChanged');
    announceApplication(work, file.topicId, file.id);
    return { outcome: 'PersonFactsTaken', applicationId, rundownIds };
  });
}
