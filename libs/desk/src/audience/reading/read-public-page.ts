import { shownIn, type BecameOfPoint } from '#audience';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { PublicContributionId, VisitorId } from '../../ids.js';
import { mayTakePart, permit } from '../../permissions.js';
import type { CommentOrder, PublicTopic, ShownThread, Slice, Sliced } from '../../ports/audience-reads.js';
import type { PublicContribution, ShownAnswer, ShownComment } from '../contribution/public-contribution.js';
import { becameOf } from '../point/became-of.js';
import { readPublic, type PublicTopicPage } from '../read-public.js';

/** What became of what is shown, by id; what the reader may not know yet is left out. */
export type ShownBecame = ReadonlyMap<string, BecameOfPoint>;

/** One's own words and what became of them. */
export interface OwnPoint {
  readonly contributionId: PublicContributionId;
  readonly text: string;
  readonly became: Exclude<BecameOfPoint, { readonly became: 'unknown' }>;
}

/** A topic's page with the part of its comments that is asked for. */
export interface PublicPage {
  readonly topic: PublicTopicPage;
  readonly comments: Sliced<ShownThread>;
  readonly insights: Sliced<ShownAnswer>;
  readonly feedback: Sliced<ShownAnswer>;
  readonly became: ShownBecame;
  /** What became of all that whoever reads wrote here, as far as it is known. */
  readonly mine: readonly OwnPoint[];
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
  const { became, mine } = await readBecame(desk, topic, [...comments.items.flatMap((thread) => [thread, ...thread.replies.items]), ...insights.items], actor.kind === 'visitor' ? actor.id : null);
  return { topic, comments, insights, feedback, became, mine };
}

/**
 * What became of what is shown. Whoever wrote something reads it as soon as the topic's state shows it; everybody else once
 * the show is out, and only that something was dealt with: nobody reads below somebody's name that theirs was left out.
 */
export async function readBecameOfShown(desk: Desk, topic: Pick<PublicTopic, 'id' | 'state'>, shown: readonly Pick<ShownComment, 'id' | 'own'>[]): Promise<ShownBecame> {
  return (await readBecame(desk, topic, shown, null)).became;
}

/** The same, with all that a visitor wrote there: one statement. */
async function readBecame(desk: Desk, { id, state }: Pick<PublicTopic, 'id' | 'state'>, shown: readonly Pick<ShownComment, 'id' | 'own'>[], me: VisitorId | null): Promise<Pick<PublicPage, 'became' | 'mine'>> {
  const { becameOfPoints, minutes } = shownIn(state);
  const asked = becameOfPoints ? shown.filter(({ own }) => own || minutes) : [];
  const matter = becameOfPoints && asked.length + (me === null ? 0 : 1) > 0 ? await desk.audience.becameMatter(id, { visitors: me === null ? [] : [me], named: asked.map((one) => one.id) }) : null;
  if (matter === null) return { became: new Map(), mine: [] };
  const [own, named] = [new Set<string>(asked.flatMap((one) => (one.own ? [one.id] : []))), new Set<string>(asked.map((one) => one.id))];
  const known = matter.contributions.flatMap((one) => {
    const became = becameOf(matter, one);
    return became.became === 'unknown' ? [] : [{ contributionId: one.id, text: one.text, became, isMine: me !== null && one.visitorId === me }];
  });
  return {
    became: new Map(known.filter(({ contributionId, became }) => named.has(contributionId) && (own.has(contributionId) || became.became === 'covered')).map(({ contributionId, became }) => [contributionId as string, became] as const)),
    mine: known.flatMap(({ isMine, ...point }) => (isMine ? [point] : [])),
  };
}

/** One's own contribution, whatever became of it; null where it is nobody's or somebody else's. */
export async function readOwnContribution(desk: Desk, actor: Actor, id: PublicContributionId): Promise<PublicContribution | null> {
  permit(mayTakePart, actor);
  return actor.kind === 'visitor' ? desk.audience.ownContribution(id, actor.id) : null;
}
