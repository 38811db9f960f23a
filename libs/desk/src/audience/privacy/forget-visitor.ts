import { checkRetention, USUAL_RETENTION, type Retention } from '#audience';
import type { TopicId } from '#rundown';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { NotAllowed, NotFound } from '../../errors.js';
import type { PersonId, VisitorId } from '../../ids.js';
import { changePerson } from '../../participation/change-person.js';
import { mayKeepRetention, permit } from '../../permissions.js';
import type { Purged } from '../../ports/audience-store.js';
import type { Doer } from '../../ports/stores.js';
import type { Work } from '../../ports/unit-of-work.js';
import { doerOf, reachNext } from '../../topic/on-newest.js';
import type { RetentionRefused, RetentionSaved, VisitorAnonymised } from '../audience-outcomes.js';
import type { EpisodeAudience } from '../seat/audience-seat.js';
import { leaveComingShows } from '../application/leave-shows.js';
import { promote } from '../seat/keep-audience.js';
import { keyOf } from '../contribution/write-contribution.js';

/** How whoever asked to be forgotten is called where a name has to stand. */
export const FORGOTTEN = 'Anonyme';

/** A visitor asks for themselves; an administrator for whoever wrote to the studio about it. */
function aboutWhom(actor: Actor, visitorId: VisitorId | null): VisitorId {
  if (actor.kind === 'visitor' && (visitorId === null || visitorId === actor.id)) return actor.id;
  permit(mayKeepRetention, actor);
  if (visitorId === null) throw new NotAllowed(true);
  return visitorId;
}

/** Everything kept about a visitor, to be handed to them as JSON. */
export async function exportVisitor(desk: Desk, actor: Actor, visitorId: VisitorId | null = null): Promise<object> {
  const id = aboutWhom(actor, visitorId);
  const everything = await desk.work.run((work) => work.privacy.everythingAbout(id));
  if (everything === null) throw new NotFound('visitor', id);
  return { format: 'visitor/1', writtenAt: desk.clock.now().toISOString(), ...everything };
}

/** Forgets who a visitor is: what they wrote stays without a name, every session and link ends, applications are withdrawn and emptied. */
export async function anonymiseVisitor(desk: Desk, actor: Actor, visitorId: VisitorId | null = null): Promise<VisitorAnonymised> {
  const id = aboutWhom(actor, visitorId);
  return desk.work.run(async (work) => {
    const visitor = await work.visitors.lock(id);
    if (visitor === null) throw new NotFound('visitor', id);
    const topics = await unsettleTopics(work, id);
    const audiences: EpisodeAudience[] = [];
    for (const episodeId of await work.seats.heldBy(id)) {
      const audience = await work.seats.lock(episodeId);
      if (audience) audiences.push(audience);
    }
    if (visitor.personId !== null) await forgetPerson(desk, work, actor, visitor.id, visitor.personId);
    const written = await work.privacy.contributionsOf(id);
    // A content key is made of the author's name too.
    await work.privacy.anonymise(id, written.map((one) => ({ id: one.id, key: keyOf({ ...one, authorName: null }) })), desk.clock.now());
    // Their seats go to whoever waits, as if they had given them back.
    for (const audience of audiences) await promote(desk, work, audience);
    for (const topicId of topics) work.queue('topic.read', { topicId });
    return { outcome: 'VisitorAnonymised' };
  });
}

/**
 * Topics that hold words of theirs reach another revision, so that a reading which began with their name begins anew. Locked before the words:
 * whoever keeps a reading does so in this order.
 */
async function unsettleTopics(work: Work, visitorId: VisitorId): Promise<readonly TopicId[]> {
  const topics = await work.privacy.topicsOf(visitorId);
  for (const id of topics) await reachNext(work, { id, revision: (await work.topics.lock(id))! }, null);
  return topics;
}

/** Takes their name out of the drafts that print it, and them out of the shows to come; whoever took part in a show stays what its papers say. */
async function forgetPerson(desk: Desk, work: Work, actor: Actor, id: VisitorId, personId: PersonId): Promise<void> {
  // Before the drafts: whoever takes an application's facts locks them in this order.
  await work.applications.lockAllOf(id);
  const now = desk.clock.now();
  const by: Doer = actor.kind === 'visitor' ? { id: null, name: null } : doerOf(actor);
  await changePerson(desk, work, by, personId, async () => ((await work.people.tookPart(personId, now)) ? null : { name: FORGOTTEN, title: null, organisation: null, telephone: null }));
  // After the drafts: a release locks them in this order.
  await leaveComingShows(desk, work, personId);
}

/** Says how long what the audience left is kept. */
export async function editRetention(desk: Desk, actor: Actor, retention: Retention): Promise<RetentionSaved | RetentionRefused> {
  permit(mayKeepRetention, actor);
  const field = checkRetention(retention);
  if (field) return { outcome: 'RetentionRefused', field };
  await desk.work.run((work) => work.privacy.saveRetention(retention, doerOf(actor), desk.clock.now()));
  return { outcome: 'RetentionSaved' };
}

/** The days in force. */
export async function readRetention(desk: Desk, actor: Actor): Promise<Retention> {
  permit(mayKeepRetention, actor);
  return daysInForce(desk);
}

const daysInForce = async (desk: Desk): Promise<Retention> => (await desk.audience.retention()) ?? USUAL_RETENTION;

/** Deletes what is past its day (job `audience.purge`); running it twice deletes nothing more. */
export async function purgeAudience(desk: Desk): Promise<Purged> {
  const days = await daysInForce(desk);
  return desk.work.run((work) => work.privacy.purge(days, desk.clock.now()));
}
