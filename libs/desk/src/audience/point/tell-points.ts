import type { TopicId } from '#rundown';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { BecameOutcome } from '../audience-answers.js';
import { asVisitor } from '../visitor/edit-visitor.js';
import { becameOf } from './became-of.js';
import { knownPointsOf, tellPerson } from './person-news.js';

/** What became of what a visitor wrote on a topic's page; nothing for no such topic. */
export async function readBecameOfMine(desk: Desk, actor: Actor, topicId: TopicId): Promise<BecameOutcome> {
  const { id } = asVisitor(actor);
  const matter = await desk.audience.becameMatter(topicId, { visitors: [id] });
  return matter === null ? [] : matter.contributions.map((one) => ({ contributionId: one.id, text: one.text, became: becameOf(matter, one) }));
}

/** How many people were written to. */
export interface PointsTold {
  readonly outcome: 'PointsTold';
  readonly told: number;
}

/**
 * Writes to whoever follows a topic what became of what they wrote (job `points.tell`), where the house does so by itself; else a producer
 * does. One mail to each person, of what they were not told yet: safe to run at any time.
 */
export async function tellPoints(desk: Desk, topicId: TopicId): Promise<PointsTold> {
  const byItself = await desk.work.run((work) => work.points.tellsByItself());
  const matter = byItself ? await desk.audience.becameMatter(topicId, 'followers') : null;
  let told = 0;
  for (const visitorId of new Set(matter?.contributions.flatMap((one) => one.visitorId ?? []))) {
    const points = knownPointsOf(matter!, visitorId);
    if (points.length > 0 && (await desk.work.run((work) => tellPerson(desk, work, topicId, matter!, visitorId, points, null, null))) === 'told') told++;
  }
  return { outcome: 'PointsTold', told };
}
