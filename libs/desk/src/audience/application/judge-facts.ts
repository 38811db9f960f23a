import { compareFacts, PERSON_FACTS, withoutKept, type FactDifference, type PersonFacts } from '#audience';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { InvalidInput } from '../../errors.js';
import type { ApplicationId, RecordActId } from '../../ids.js';
import { changePerson } from '../../participation/change-person.js';
import { mayChooseApplicants, mayEditRundown, permit } from '../../permissions.js';
import type { Work } from '../../ports/unit-of-work.js';
import { doerOf } from '../../topic/on-newest.js';
import type { ApplicationNotTaken, PersonFactsKept, PersonFactsTaken } from '../audience-outcomes.js';
import { announceApplication } from './announce-application.js';
import { lockSubmitted } from './choose-applicants.js';
import type { RecordAct } from './public-application.js';
import { notTaken } from './save-application.js';

export interface JudgeFactsInput {
  readonly applicationId: ApplicationId;
  /** The differences that were read and are judged: nothing is done where one of them is no longer so. */
  readonly differences: readonly FactDifference[];
}

/**
 * Brings the record of a person to what they say in an application, difference by difference: every draft that prints them reaches another
 * revision. Taken twice, it is done once. Released versions, and what was told, stay as they were until the next release.
 */
export async function takePersonFacts(desk: Desk, actor: Actor, { applicationId, differences }: JudgeFactsInput): Promise<PersonFactsTaken | ApplicationNotTaken> {
  permit(mayChooseApplicants, actor);
  permit(mayEditRundown, actor);
  checkNamed(differences);
  return desk.work.run(async (work): Promise<PersonFactsTaken | ApplicationNotTaken> => {
    const file = await lockSubmitted(work, applicationId);
    if (file.state !== 'submitted') return notTaken('notSubmitted');
    const applied = (await work.applications.facts(file.id))!;
    let stale = false;
    const taken: FactDifference[] = [];
    const rundownIds = await changePerson(desk, work, doerOf(actor), file.personId, (recorded) => {
      const standing = compareFacts(recorded, applied);
      for (const { field, recorded: before, applied: after } of differences) {
        // Taken by somebody else meanwhile is taken.
        if ((recorded[field] ?? null) === after) continue;
        if (isAmong(standing, { field, recorded: before, applied: after })) taken.push({ field, recorded: recorded[field], applied: after });
        else stale = true;
      }
      return stale || taken.length === 0 ? null : ({ ...recorded, ...Object.fromEntries(taken.map(({ field, applied: after }) => [field, after])) } satisfies PersonFacts);
    });
    if (stale) return notTaken('factsChanged');
    const actId = await note(desk, work, actor, file.id, 'take', taken);
    announceApplication(work, file.topicId, file.id);
    return { outcome: 'PersonFactsTaken', applicationId, actId, rundownIds };
  });
}

/** Leaves the record of a person as it is: what their application says otherwise is not shown again until it says something else. Kept twice, it is done once. */
export async function keepPersonFacts(desk: Desk, actor: Actor, { applicationId, differences }: JudgeFactsInput): Promise<PersonFactsKept | ApplicationNotTaken> {
  permit(mayChooseApplicants, actor);
  checkNamed(differences);
  return desk.work.run(async (work): Promise<PersonFactsKept | ApplicationNotTaken> => {
    const file = await lockSubmitted(work, applicationId);
    if (file.state !== 'submitted') return notTaken('notSubmitted');
    const standing = compareFacts((await work.people.lock(file.personId))!, (await work.applications.facts(file.id))!);
    if (!differences.every((one) => isAmong(standing, one))) return notTaken('factsChanged');
    const kept = (await work.applications.recordActs(file.id)).flatMap(({ act, facts }) => (act === 'keep' ? facts : []));
    const actId = await note(desk, work, actor, file.id, 'keep', withoutKept(differences, kept));
    announceApplication(work, file.topicId, file.id);
    return { outcome: 'PersonFactsKept', applicationId, actId };
  });
}

/** It is still so, letter for letter. */
const isAmong = (standing: readonly FactDifference[], { field, recorded, applied }: FactDifference): boolean =>
  standing.some((one) => one.field === field && one.recorded === recorded && one.applied === applied);

function checkNamed(differences: readonly FactDifference[]): void {
  if (differences.length === 0 || differences.length > PERSON_FACTS.length) throw new InvalidInput('differences', `Name 1 to ${PERSON_FACTS.length}.`);
}

/** Writes down what can be taken back; nothing where nothing was done. */
async function note(desk: Desk, work: Work, actor: Actor, applicationId: ApplicationId, act: RecordAct['act'], facts: readonly FactDifference[]): Promise<RecordActId | null> {
  if (facts.length === 0) return null;
  const id = desk.newId() as RecordActId;
  await work.applications.addRecordAct(id, applicationId, { act, facts }, doerOf(actor), desk.clock.now());
  return id;
}
