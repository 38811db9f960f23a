import { checkContribution, judgeContribution, LONGEST_CONTRIBUTION, mayOnTopic } from '#audience';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { NotFound } from '../../errors.js';
import type { PublicContributionId, VisitorId } from '../../ids.js';
import type { Work } from '../../ports/unit-of-work.js';
import type { WriteContributionOutcome } from '../audience-answers.js';
import type { ContributionNotTaken, ContributionWritten } from '../audience-outcomes.js';
import { toSeenLine } from '../../storable-text.js';
import { brake } from '../brake.js';
import { asVisitor, lockSelf } from '../visitor/edit-visitor.js';
import type { PublicContribution } from './public-contribution.js';
import { keyOf, toWritten } from './write-contribution.js';

export interface EditContributionInput {
  readonly contributionId: PublicContributionId;
  readonly text: string;
  readonly choice?: string | null;
  /** Of an insight; absent: the one there is. */
  readonly sourceUrl?: string | null;
  readonly remoteAddress: string;
}

const refuse = (code: ContributionNotTaken['code']): ContributionNotTaken => ({ outcome: 'ContributionNotTaken', code });
const told = ({ id, topicId }: PublicContribution, moderation: ContributionWritten['moderation']): ContributionWritten => ({ outcome: 'ContributionWritten', contributionId: id, topicId, moderation });

/**
 * Words one's own contribution anew while its topic is open: it is judged again, the wording there was is kept, and what a
 * rundown quotes of that is told as stale once the topic is read.
 */
export async function editContribution(desk: Desk, actor: Actor, input: EditContributionInput): Promise<WriteContributionOutcome> {
  const self = asVisitor(actor);
  if (input.text.length > 4 * LONGEST_CONTRIBUTION) return refuse('textTooLong');
  const text = toWritten(input.text);
  return desk.work.run(async (work): Promise<WriteContributionOutcome> => {
    const visitor = await lockSelf(work, self);
    const before = await lockOwn(work, input.contributionId, visitor.id);
    if (before.moderation === 'withdrawn') return refuse('contributionGone');
    const page = (await work.topicPages.byId(before.topicId))!;
    if (!mayOnTopic(before.kind, { state: page.state, closesAt: page.closesAt?.getTime() ?? null }, desk.clock.now().getTime())) return refuse('notOpen');
    const question = page.questions.find(({ id }) => id === before.questionId) ?? null;
    const choice = before.choice === null ? null : (input.choice ?? before.choice);
    const sourceUrl = before.kind !== 'insight' || input.sourceUrl === undefined ? before.sourceUrl : input.sourceUrl ? toSeenLine(input.sourceUrl) : null;
    const code = checkContribution({ kind: before.kind, text, choice, sourceUrl }, choice === null ? null : question);
    if (code) return refuse(code);
    // What the house refused quietly is told nothing by an edit either.
    if (before.reason === 'honeypot') return told(before, 'waiting');
    if (text === before.text && choice === before.choice && sourceUrl === before.sourceUrl) return told(before, before.moderation);
    const braked = await brake(desk, work, 'contribute', { visitor: visitor.id, network: input.remoteAddress });
    if (braked) return braked;
    const judged = judgeContribution({ text, trust: visitor.trust, publishedBefore: await work.written.countPublished(visitor.id), byStudio: false, honeypot: '' });
    // What a moderator refused is looked at again, whoever wrote it.
    const next = before.moderation === 'refused' ? ({ moderation: 'waiting', reason: 'watched' } as const) : judged;
    const reworded = await work.written.reword(before, { text, choice, sourceUrl, contentKey: keyOf({ ...before, text }), moderation: next.moderation, reason: next.reason }, desk.clock.now());
    if (!reworded) return refuse('alreadySaid');
    if (before.moderation === 'published' || next.moderation === 'published') work.queue('topic.read', { topicId: before.topicId });
    return told(before, next.moderation);
  });
}

/** Takes one's own contribution back: it is shown and read no more, whatever the topic's state. */
export async function withdrawContribution(desk: Desk, actor: Actor, id: PublicContributionId): Promise<ContributionWritten> {
  const self = asVisitor(actor);
  return desk.work.run(async (work) => {
    const visitor = await lockSelf(work, self);
    const before = await lockOwn(work, id, visitor.id);
    await work.written.withdraw(id);
    if (before.moderation === 'published') work.queue('topic.read', { topicId: before.topicId });
    return told(before, 'withdrawn');
  });
}

/** Somebody else's is not there. */
async function lockOwn(work: Work, id: PublicContributionId, visitorId: VisitorId): Promise<PublicContribution> {
  const found = await work.written.lock(id);
  if (found === null || found.visitorId !== visitorId) throw new NotFound('contribution', id);
  return found;
}
