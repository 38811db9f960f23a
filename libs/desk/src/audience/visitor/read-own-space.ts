import { mayOnTopic, shownIn, type BecameOfPoint } from '#audience';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { mayTakePart, permit } from '../../permissions.js';
import type { Slice, Sliced } from '../../ports/audience-reads.js';
import type { OwnSpaceApplication, OwnSpaceMatter, OwnSpaceSeat } from '../../ports/own-space.js';
import type { PublicContribution } from '../contribution/public-contribution.js';
import { becameOf } from '../point/became-of.js';
import { asVisitor } from './edit-visitor.js';

/** « Mon espace » : what somebody did, and what became of it. */
export interface OwnSpace extends Omit<OwnSpaceMatter, 'applications'> {
  readonly applications: readonly (OwnSpaceApplication & { /** The topic takes applications now. */ readonly takes: boolean })[];
  readonly writings: Sliced<PublicContribution & { readonly topicSlug: string; readonly topicTitle: string; readonly became: BecameOfPoint }>;
}

/** Three statements, however much somebody did. */
export async function readOwnSpace(desk: Desk, actor: Actor, slice: Slice): Promise<OwnSpace> {
  const { id } = asVisitor(actor);
  const [{ applications, seats, follows }, written] = await Promise.all([desk.audience.ownSpace(id), desk.audience.ownContributions(id, slice)]);
  const topics = [...new Set(written.items.map(({ topicId }) => topicId))];
  const became = new Map((topics.length === 0 ? [] : await desk.audience.ownBecame(topics, id)).flatMap((matter) => matter.contributions.map((one) => [one.id as string, becameOf(matter, one)] as const)));
  const now = desk.clock.now().getTime();
  return {
    seats,
    // A page that is shown no more cannot be followed; mails about it can still be stopped.
    follows: follows.filter(({ topicState, follows: on }) => on || (shownIn(topicState).page && mayOnTopic('follow', { state: topicState, closesAt: null }, now))),
    applications: applications.map((one) => ({ ...one, takes: mayOnTopic('apply', { state: one.topicState, closesAt: one.closesAt === null ? null : Date.parse(one.closesAt) }, now) })),
    writings: { ...written, items: written.items.map((one) => ({ ...one, became: became.get(one.id) ?? { became: 'unknown' } })) },
  };
}

/** One's own seat: by its id, or in an episode; null where it is nobody's or somebody else's. */
export async function readOwnSeat(desk: Desk, actor: Actor, by: Parameters<Desk['audience']['ownSeat']>[0]): Promise<OwnSpaceSeat | null> {
  permit(mayTakePart, actor);
  return desk.audience.ownSeat(by, asVisitor(actor).id);
}
