import { checkApplication, mayOnTopic, type ApplicationForm } from '#audience';
import type { Desk } from '../../desk.js';
import type { ApplicationId } from '../../ids.js';
import type { Work } from '../../ports/unit-of-work.js';
import type { PendingVisitor, Visitor } from '../visitor/visitor.js';
import { askedBy, writeApplication } from './save-application.js';

/** Keeps what somebody began before they had an account, unless they have an application there already or the topic closed. Null for nothing kept. */
export async function keepBegunDraft(desk: Desk, work: Work, visitor: Visitor, { topicId, draft }: NonNullable<PendingVisitor['begun']>): Promise<{ readonly id: ApplicationId; readonly topicId: typeof topicId } | null> {
  const there = await work.applications.lockOwn(topicId, visitor.id);
  if (there) return there;
  const page = await work.topicPages.byId(topicId);
  if (page === null || !mayOnTopic('apply', { state: page.state, closesAt: page.closesAt?.getTime() ?? null }, desk.clock.now().getTime())) return null;
  const form = draft as ApplicationForm;
  // A question or date that went meanwhile goes from the draft too.
  const [questions, dates] = [new Set<string>(askedBy(page).questions.map(({ id }) => id)), new Set(page.dates.map(({ id }) => id))];
  const kept = { ...form, answers: form.answers.filter(({ questionId }) => questions.has(questionId)), canAnswer: form.canAnswer.filter((id) => questions.has(id)), dates: form.dates.filter(({ date }) => dates.has(date)) };
  if (checkApplication(kept, askedBy(page), false).length > 0) return null;
  return { id: await writeApplication(desk, work, visitor, page, kept, { id: null, personId: null, state: 'draft', revision: 1, editorKey: 'begun', anew: false }), topicId };
}
