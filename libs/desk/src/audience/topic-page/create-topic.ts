import type { TopicId } from '#rundown';
import { nameOf, userIdOf, type Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { mayKeepTopicPages, permit } from '../../permissions.js';
import { toSeenLine } from '../../storable-text.js';
import { headTopic } from '../../topic/head-topic.js';
import { keepMatter } from '../../topic/keep-matter.js';
import { requestReading } from '../../topic/request-reading.js';
import { tellChanges } from '../../topic/tell-changes.js';
import { NOTHING_WRITTEN } from '../../topic/written-inputs.js';
import type { TopicPageRefused, TopicPageSaved } from '../audience-outcomes.js';
import { refusePage } from './change-page.js';

/** Begins a topic in the house, as a draft without a page; a page can be brought into it later, as into any other. */
export async function createTopic(desk: Desk, actor: Actor, given: string): Promise<TopicPageSaved | TopicPageRefused> {
  permit(mayKeepTopicPages, actor);
  const title = toSeenLine(given).normalize('NFC');
  if (title === '') return refusePage('titleEmpty');
  if (title.length > 500) return refusePage('titleTooLong');
  const inputs = { givenTitle: title, pageText: '', language: null, bankEdits: await desk.reads.facetEdits(), added: [], written: NOTHING_WRITTEN, applications: [], acts: [] };
  const read = await desk.planner.read(requestReading(inputs));
  const [id, at] = [desk.newId() as TopicId, desk.clock.now()];
  return desk.work.run(async (work): Promise<TopicPageSaved> => {
    // No page has this hash: that of an empty one would be every such topic's.
    await work.topics.add({ ...inputs, id, pageHash: desk.secrets.hash(`topic:${id}`), importedAt: at, head: headTopic(read, title) });
    const { before } = await keepMatter(work, { ...inputs, id }, read);
    await work.topics.addReading(desk.newId(), id, { cause: 'import', changes: tellChanges(before, read), by: nameOf(actor), at }, userIdOf(actor));
    const page = (await work.topicPages.byId(id))!;
    return { outcome: 'TopicPageSaved', topicId: id, slug: page.slug, revision: page.revision };
  });
}
