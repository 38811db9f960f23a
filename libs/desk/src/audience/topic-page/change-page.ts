import type { TopicId } from '#rundown';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { NotFound } from '../../errors.js';
import type { Work } from '../../ports/unit-of-work.js';
import { doerOf } from '../../topic/on-newest.js';
import type { StalePage, TopicPageRefused, TopicPageSaved } from '../audience-outcomes.js';
import type { TopicPageFile } from './topic-page.js';

export const refusePage = (code: TopicPageRefused['code']): TopicPageRefused => ({ outcome: 'TopicPageRefused', code });

/** One change of a page, under its lock and on what its editor saw. */
export function changePage<Refused extends { readonly outcome: string } = TopicPageRefused>(
  desk: Desk, actor: Actor, id: TopicId, expectedRevision: number, change: (work: Work, page: TopicPageFile) => Promise<TopicPageFile | Refused>,
): Promise<TopicPageSaved | Refused | StalePage> {
  return desk.work.run(async (work): Promise<TopicPageSaved | Refused | StalePage> => {
    const page = await work.topicPages.lock(id);
    if (page === null) throw new NotFound('topic', id);
    if (page.revision !== expectedRevision) return { outcome: 'StalePage', currentRevision: page.revision };
    const changed = await change(work, page);
    if ('outcome' in changed) return changed;
    await work.topicPages.save({ ...changed, revision: page.revision + 1 }, doerOf(actor), desk.clock.now());
    return { outcome: 'TopicPageSaved', topicId: id, slug: changed.slug, revision: page.revision + 1 };
  });
}
