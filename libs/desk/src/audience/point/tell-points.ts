import { becameOfPoint, better, type BecameOfPoint } from '#audience';
import type { TopicId } from '#rundown';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { BecameMatter } from '../../ports/audience-reads.js';
import type { BecameOutcome } from '../audience-answers.js';
import { excerptOf, postAudienceMail } from '../mail/post-audience-mail.js';
import { topicPath } from '../public-paths.js';
import { asVisitor } from '../visitor/edit-visitor.js';

/** What became of what a visitor wrote on a topic's page; nothing for no such topic. */
export async function readBecameOfMine(desk: Desk, actor: Actor, topicId: TopicId): Promise<BecameOutcome> {
  const { id } = asVisitor(actor);
  const matter = await desk.audience.becameMatter(topicId, id);
  return matter === null ? [] : matter.contributions.map((one) => ({ contributionId: one.id, text: one.text, became: becameOf(matter, one) }));
}

/** The best of what the newest releases of the topic's episodes say. */
export function becameOf({ state, episodes }: BecameMatter, { points }: BecameMatter['contributions'][number]): BecameOfPoint {
  return episodes.map(({ episodeId, segments }) => becameOfPoint(points.filter((point) => point.episodeId === episodeId), segments, state)).reduce<BecameOfPoint>(better, { became: 'unknown' });
}

/** How many were told something. */
export interface PointsTold {
  readonly outcome: 'PointsTold';
  readonly told: number;
}

/**
 * Writes to whoever follows a topic what became of what they wrote (job `points.tell`): one mail for each news, whose key makes telling
 * it twice impossible. Safe to run at any time.
 */
export async function tellPoints(desk: Desk, topicId: TopicId): Promise<PointsTold> {
  const matter = await desk.audience.becameMatter(topicId, 'followers');
  let told = 0;
  for (const one of matter?.contributions ?? []) {
    const now = becameOf(matter!, one);
    if (now.became === 'unknown' || one.visitorId === null) continue;
    const news = now.became === 'covered' ? desk.secrets.hash(`${now.segment}:${now.minute ?? ''}`).slice(0, 16) : '';
    await desk.work.run(async (work) => {
      const visitor = await work.visitors.lock(one.visitorId!);
      if (!visitor) return;
      const to = { visitorId: visitor.id, name: visitor.name, email: visitor.email, locale: visitor.locale };
      const facts = { topic: matter!.title, excerpt: excerptOf(one.text), now: now.became === 'covered' ? now : { became: now.became } };
      if (await postAudienceMail(desk, work, 'point.followed', to, `${one.id}:${now.became}:${news}`, facts, { path: topicPath(matter!.slug) })) told++;
    });
  }
  return { outcome: 'PointsTold', told };
}
