import { shownIn, type BecameOfPoint } from '#audience';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { PublicContributionId } from '../../ids.js';
import { mayTakePart, permit } from '../../permissions.js';
import type { CommentOrder, PublicTopic, Slice, Sliced } from '../../ports/audience-reads.js';
import type { PublicContribution, ShownAnswer, ShownComment, ShownThread } from '../contribution/public-contribution.js';
import { becameOf } from '../point/tell-points.js';
import { readPublic, type PublicTopicPage } from '../read-public.js';

/** What became of what is shown, by id; what the reader may not know yet is left out. */
export type ShownBecame = ReadonlyMap<string, BecameOfPoint>;

/** A topic's page with the part of its comments that is asked for. */
export interface PublicPage {
  readonly topic: PublicTopicPage;
  readonly comments: Sliced<ShownThread>;
  readonly insights: Sliced<ShownAnswer>;
  readonly feedback: Sliced<ShownAnswer>;
  readonly became: ShownBecame;
}

export interface ReadPublicPageInput {
  readonly slug: string;
  readonly order: CommentOrder;
  readonly comments: Slice;
  /** How many insights and how many feedbacks. */
  readonly beside: number;
}

/** A topic's whole page, null where the public finds none: five statements at the most, however much was written. */
export async function readPublicPage(desk: Desk, actor: Actor, { slug, order, comments: slice, beside }: ReadPublicPageInput): Promise<PublicPage | null> {
  const reads = readPublic(desk, actor);
  const topic = await reads.topic(slug);
  if (topic === null) return null;
  const [comments, insights, feedback] = await Promise.all([
    reads.comments(topic.id, slice, order),
    reads.insights(topic.id, { limit: beside }),
    topic.acts.includes('feedback') || topic.feedbackCount > 0 ? reads.feedback(topic.id, { limit: beside }) : { items: [], next: null },
  ]);
  const became = await readBecameOfShown(desk, topic, [...comments.items.flatMap((thread) => [thread, ...thread.replies]), ...insights.items]);
  return { topic, comments, insights, feedback, became };
}

/**
 * What became of what is shown. Whoever wrote something reads it as soon as the topic's state shows it; everybody else once
 * the show is out, and only that something was dealt with: nobody reads below somebody's name that theirs was left out.
 */
export async function readBecameOfShown(desk: Desk, { id, state }: Pick<PublicTopic, 'id' | 'state'>, shown: readonly ShownComment[]): Promise<ShownBecame> {
  const { becameOfPoints, minutes } = shownIn(state);
  const asked = becameOfPoints ? shown.filter(({ own }) => own || minutes) : [];
  const matter = asked.length === 0 ? null : await desk.audience.becameMatter(id, asked.map((one) => one.id));
  if (matter === null) return new Map();
  const own = new Set<string>(asked.flatMap((one) => (one.own ? [one.id] : [])));
  return new Map(matter.contributions.map((one) => [one.id as string, becameOf(matter, one)] as const)
    .filter(([contribution, { became }]) => became !== 'unknown' && (own.has(contribution) || became === 'covered')));
}

/** One's own contribution, whatever became of it; null where it is nobody's or somebody else's. */
export async function readOwnContribution(desk: Desk, actor: Actor, id: PublicContributionId): Promise<PublicContribution | null> {
  permit(mayTakePart, actor);
  return actor.kind === 'visitor' ? desk.audience.ownContribution(id, actor.id) : null;
}
