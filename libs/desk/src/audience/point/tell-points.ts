import type { TopicId } from '#rundown';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { BecameOutcome } from '../audience-answers.js';
import { asVisitor } from '../visitor/edit-visitor.js';
import { becameOf } from './became-of.js';
import { knownPoints, tellPeople } from './person-news.js';

/** What became of what a visitor wrote on a topic's page; nothing for no such topic. */
export async function readBecameOfMine(desk: Desk, actor: Actor, topicId: TopicId): Promise<BecameOutcome> {
  const { id } = asVisitor(actor);
  const matter = await desk.audience.becameMatter(topicId, { visitors: [id] });
  return matter === null ? [] : matter.contributions.map((one) => ({ contributionId: one.id, text: one.text, became: becameOf(matter, one) }));
}

/** So many in one transaction: none of them waits long for their lock. */
const TOLD_AT_ONCE = 100;

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
  const people = matter === null ? [] : [...knownPoints(matter)].map(([visitorId, points]) => ({ visitorId, points, read: null }));
  let told = 0;
  for (let from = 0; from < people.length; from += TOLD_AT_ONCE) {
    const became = await desk.work.run((work) => tellPeople(desk, work, topicId, matter!, people.slice(from, from + TOLD_AT_ONCE), null));
    told += [...became.values()].filter((one) => one === 'told').length;
  }
  return { outcome: 'PointsTold', told };
}
