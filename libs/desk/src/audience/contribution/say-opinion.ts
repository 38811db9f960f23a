import { mayOnTopic, shownIn, type Opinion, type VisitorAct } from '#audience';
import type { TopicId } from '#rundown';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { NotFound } from '../../errors.js';
import type { TooManyAttempts } from '../../outcomes.js';
import type { Work } from '../../ports/unit-of-work.js';
import type { ContributionNotTaken, OpinionSaid, TopicFollowed } from '../audience-outcomes.js';
import { brake } from '../brake.js';
import { asVisitor, lockSelf } from '../visitor/edit-visitor.js';

/** « Je trouve ce sujet… » : one for each visitor and topic, changed at will; null takes it back. */
export async function sayOpinion(desk: Desk, actor: Actor, topicId: TopicId, stance: Opinion | null): Promise<OpinionSaid | ContributionNotTaken | TooManyAttempts> {
  const self = asVisitor(actor);
  return desk.work.run(async (work): Promise<OpinionSaid | ContributionNotTaken | TooManyAttempts> => {
    const visitor = await lockSelf(work, self);
    if (!(await isOpenFor(desk, work, 'opinion', topicId))) return { outcome: 'ContributionNotTaken', code: 'notOpen' };
    const braked = await brake(desk, work, 'opinion', { visitor: visitor.id });
    if (braked) return braked;
    await work.written.setOpinion(topicId, visitor.id, stance, desk.clock.now());
    return { outcome: 'OpinionSaid', topicId };
  });
}

/** Asks to be written to about what becomes of one's contributions, or no longer. */
export async function followTopic(desk: Desk, actor: Actor, topicId: TopicId, follows: boolean): Promise<TopicFollowed | ContributionNotTaken> {
  const self = asVisitor(actor);
  return desk.work.run(async (work): Promise<TopicFollowed | ContributionNotTaken> => {
    const visitor = await lockSelf(work, self);
    // Who wants no more mail is never told that it is too late for that.
    if (follows && !(await isOpenFor(desk, work, 'follow', topicId))) return { outcome: 'ContributionNotTaken', code: 'notOpen' };
    await work.written.follow(topicId, visitor.id, follows, desk.clock.now());
    return { outcome: 'TopicFollowed', topicId, follows };
  });
}

/** Whether a topic's page allows something now; a page that is not there is not found. */
export async function isOpenFor(desk: Desk, work: Work, act: VisitorAct, topicId: TopicId): Promise<boolean> {
  const page = await work.topicPages.byId(topicId);
  if (page === null || !shownIn(page.state).page) throw new NotFound('topic', topicId);
  return mayOnTopic(act, { state: page.state, closesAt: page.closesAt?.getTime() ?? null }, desk.clock.now().getTime());
}
