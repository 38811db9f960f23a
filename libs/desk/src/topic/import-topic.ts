import type { TopicId } from '#rundown';
import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { ImportTopicInput } from '../inputs.js';
import type { ImportTopicOutcome } from '../outcomes.js';
import { mayImportTopic, permit } from '../permissions.js';
import { toStorableText } from '../storable-text.js';
import { checkTitle } from './check-page.js';
import { headTopic } from './head-topic.js';
import { keepMatter } from './keep-matter.js';
import type { Reading } from './reading.js';
import { requestReading } from './request-reading.js';
import { takeApplications } from './take-applications.js';
import { tellChanges } from './tell-changes.js';
import { takePage } from './take-page.js';
import { NOTHING_WRITTEN } from './written-inputs.js';

/** Reads a topic page and keeps it with everything found in it; a page without comments comes in with a remark. */
export async function importTopic(desk: Desk, actor: Actor, input: ImportTopicInput): Promise<ImportTopicOutcome> {
  permit(mayImportTopic, actor);
  const refused = checkTitle(input.title);
  if (refused) return refused;
  const taken = await takePage(input.text);
  if (taken.outcome === 'PageRefused') return taken;
  const { text } = taken;
  const applications = takeApplications(input.applications, actor.kind === 'user' ? actor.locale : 'fr');
  if ('outcome' in applications) return applications;

  const pageHash = desk.secrets.hash(text);
  const known = await desk.work.run((work) => work.topics.byPageHash(pageHash));
  if (known) return { outcome: 'TopicAlreadyImported', topicId: known };

  const givenTitle = toStorableText(input.title ?? '').trim() || null;
  const inputs = { givenTitle, pageText: text, language: null, bankEdits: await desk.reads.facetEdits(), added: [], written: NOTHING_WRITTEN, applications, acts: [] };
  const read = await desk.planner.read(requestReading(inputs));
  const [id, at] = [desk.newId() as TopicId, desk.clock.now()];
  return desk.work.run(async (work): Promise<ImportTopicOutcome> => {
    if (!(await work.topics.add({ ...inputs, id, pageHash, importedAt: at, head: headTopic(read, inputs.givenTitle) }))) {
      return { outcome: 'TopicAlreadyImported', topicId: (await work.topics.byPageHash(pageHash))! };
    }
    const { before } = await keepMatter(work, { ...inputs, id }, read);
    const reading: Reading = { cause: 'import', changes: tellChanges(before, read), by: nameOf(actor), at };
    await work.topics.addReading(desk.newId(), id, reading, userIdOf(actor));
    return { outcome: 'TopicImported', topicId: id };
  });
}
