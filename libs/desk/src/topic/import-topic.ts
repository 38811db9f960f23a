import type { Span } from '#editorial';
import type { TopicId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { ImportTopicInput } from '../inputs.js';
import type { ImportTopicOutcome } from '../outcomes.js';
import { mayImportTopic, permit } from '../permissions.js';
import { titleOf } from '../plan-show/fix-items.js';
import { remarkOnPage } from '../plan-show/remark-on-page.js';
import { toStorableText } from '../storable-text.js';
import { checkTitle } from './check-page.js';
import { takeApplications } from './take-applications.js';
import { takePage } from './take-page.js';

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

  const { page, matter } = await desk.planner.gather(text, applications);
  const title = input.title ? toStorableText(input.title) : null;
  const wordsOf = (span: Span | null) => (span === null ? null : text.slice(span.start, span.end));
  const topic = {
    id: desk.newId() as TopicId,
    title: titleOf(page, title).title,
    pitch: wordsOf(page.pitch),
    article: wordsOf(page.article),
    articleAuthor: page.articleAuthor,
    venue: page.venue,
    format: page.format,
    treatment: page.treatment,
    sector: page.sector,
    importedAt: desk.clock.now(),
    remarks: remarkOnPage(page, matter, { title }),
    page,
    pageHash,
  };
  return desk.work.run(async (work): Promise<ImportTopicOutcome> => {
    if (await work.topics.add(topic, matter, applications)) return { outcome: 'TopicImported', topicId: topic.id };
    return { outcome: 'TopicAlreadyImported', topicId: (await work.topics.byPageHash(pageHash))! };
  });
}
