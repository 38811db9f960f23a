import { availabilityOf, checkApplication, mayOnTopic, maySaveOver, moveApplication, shownIn, type ApplicationForm, type DraftSave, type PersonFacts } from '#audience';
import type { TopicId } from '#rundown';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { NotFound } from '../../errors.js';
import type { ApplicationId, PersonId } from '../../ids.js';
import type { Work } from '../../ports/unit-of-work.js';
import type { SaveApplicationOutcome } from '../audience-answers.js';
import type { ApplicationNotTaken } from '../audience-outcomes.js';
import { brake } from '../brake.js';
import type { TopicPageFile } from '../topic-page/topic-page.js';
import { asVisitor, lockSelf } from '../visitor/edit-visitor.js';
import type { Visitor } from '../visitor/visitor.js';
import { announceApplication } from './announce-application.js';
import { cleanForm } from './clean-form.js';
import { leaveShowsOf } from './leave-shows.js';
import type { ApplicationFile } from './public-application.js';

export interface SaveApplicationInput extends DraftSave {
  readonly topicId: TopicId;
  readonly form: ApplicationForm;
}

/** Keeps an application while it is typed; the studio does not see it. */
export const saveApplicationDraft = (desk: Desk, actor: Actor, input: SaveApplicationInput): Promise<SaveApplicationOutcome> => save(desk, actor, input, 'saveDraft');

/** Sends an application, or what was changed in one that was sent: until the topic closes. */
export const submitApplication = (desk: Desk, actor: Actor, input: SaveApplicationInput): Promise<SaveApplicationOutcome> => save(desk, actor, input, 'submit');

export const notTaken = (code: ApplicationNotTaken['code'], faults: ApplicationNotTaken['faults'] = []): ApplicationNotTaken => ({ outcome: 'ApplicationNotTaken', code, faults });

async function save(desk: Desk, actor: Actor, input: SaveApplicationInput, act: 'saveDraft' | 'submit'): Promise<SaveApplicationOutcome> {
  const self = asVisitor(actor);
  const form = cleanForm(input.form);
  return desk.work.run(async (work): Promise<SaveApplicationOutcome> => {
    const visitor = await lockSelf(work, self);
    const page = await work.topicPages.byId(input.topicId);
    if (page === null || !shownIn(page.state).page) throw new NotFound('topic', input.topicId);
    const braked = await brake(desk, work, 'apply', { visitor: visitor.id });
    if (braked) return braked;
    const there = await work.applications.lockOwn(page.id, visitor.id);
    const takes = mayOnTopic('apply', { state: page.state, closesAt: page.closesAt?.getTime() ?? null }, desk.clock.now().getTime());
    const moved = moveApplication(there?.state ?? null, act, takes);
    if (moved.outcome === 'applicationRefused') return notTaken(moved.code);
    if (!maySaveOver(there, input)) return { outcome: 'StaleDraft', application: (await work.applications.own(there!.id))! };
    const faults = checkApplication(form, askedBy(page), act === 'submit');
    if (faults.length > 0) return notTaken('formFaulty', faults);
    const id = await writeApplication(desk, work, visitor, page, form, { id: there?.id ?? null, personId: there?.personId ?? null, state: moved.state as 'draft' | 'submitted', revision: (there?.revision ?? 0) + 1, editorKey: input.editorKey, anew: moved.state === 'submitted' && isTakenBack(there) });
    if (moved.state === 'submitted') {
      work.queue('topic.read', { topicId: page.id });
      announceApplication(work, page.id, id);
    }
    return { outcome: 'ApplicationSaved', application: (await work.applications.own(id))! };
  });
}

/** Submitted once, and not any more. */
const isTakenBack = (there: ApplicationFile | null): boolean => there !== null && there.personId !== null && there.state !== 'submitted';

/** What of a topic an application may name: closed questions too, whose answers were given in time. */
export const askedBy = ({ questions, dates }: TopicPageFile) => ({ questions: questions.filter(({ state }) => state !== 'draft'), dates });

/** Writes a visitor's application to a topic; a new one is tied to whoever invited them. What is submitted is some person's: until then nothing but the application says anything of them. */
export async function writeApplication(
  desk: Desk, work: Work, visitor: Visitor, page: TopicPageFile, form: ApplicationForm, as: { readonly id: ApplicationId | null; readonly personId: PersonId | null; readonly state: 'draft' | 'submitted'; readonly revision: number; readonly editorKey: string; readonly anew: boolean },
): Promise<ApplicationId> {
  const now = desk.clock.now();
  const id = as.id ?? (desk.newId() as ApplicationId);
  const named = { ...form, name: form.name || visitor.name };
  const personId = as.state === 'submitted' ? await submitAs(desk, work, visitor, named) : as.personId;
  const questions = new Map<string, string>(page.questions.map((question) => [question.id, question.text]));
  const inviter = as.id === null ? await work.applications.invitedBy(page.id, visitor.email) : null;
  await work.applications.save({
    ...as, id, topicId: page.id, visitorId: visitor.id, personId, form: named, togetherWith: inviter,
    answers: named.answers.flatMap(({ questionId, text }) => (text === '' ? [] : [{ question: questions.get(questionId) ?? '', text, questionId }])),
    availability: availabilityOf(page.dates, named.dates),
  }, now);
  if (inviter !== null) await work.applications.joined(inviter, visitor.email, id, now);
  return id;
}

/** The person of whoever submits: made with their first application. One that papers print somewhere is left as it is: the producers see what is said otherwise, and take it by an act of their own. */
async function submitAs(desk: Desk, work: Work, visitor: Visitor, { name, title, organisation, telephone }: ApplicationForm): Promise<PersonId> {
  const facts: PersonFacts = { name, title: title || null, organisation: organisation || null, telephone: telephone || null };
  if (visitor.personId !== null) {
    await work.people.follow(visitor.personId, facts);
    return visitor.personId;
  }
  const id = desk.newId() as PersonId;
  await work.people.add(id, facts, visitor, desk.clock.now());
  await work.visitors.setPerson(visitor.id, id);
  return id;
}

/** Takes one's application back, with a reason if one wants to give it; and with it the place that one was given for it. */
export async function withdrawApplication(desk: Desk, actor: Actor, topicId: TopicId, reason: string): Promise<SaveApplicationOutcome> {
  const self = asVisitor(actor);
  const said = cleanForm.text(reason);
  if (said.length > 1_000) return Promise.resolve(notTaken('textTooLong'));
  return desk.work.run(async (work): Promise<SaveApplicationOutcome> => {
    const visitor = await lockSelf(work, self);
    const there = await work.applications.lockOwn(topicId, visitor.id);
    const moved = moveApplication(there?.state ?? null, 'withdraw', true);
    if (moved.outcome === 'applicationRefused' || there === null) return notTaken('nothingToWithdraw');
    await work.applications.withdraw(there.id, said, desk.clock.now());
    if (there.state === 'submitted') {
      await leaveShowsOf(desk, work, topicId, there.personId!, said);
      work.queue('topic.read', { topicId });
      announceApplication(work, topicId, there.id);
    }
    return { outcome: 'ApplicationSaved', application: (await work.applications.own(there.id))! };
  });
}
