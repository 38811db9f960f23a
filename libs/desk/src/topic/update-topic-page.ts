import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { UpdateTopicPageInput } from '../inputs.js';
import type { PageRefused, PageUnchanged, TopicAlreadyImported, UpdateTopicPageOutcome } from '../outcomes.js';
import { mayImportTopic, permit } from '../permissions.js';
import { canonicalJson } from '../rundown/canonical-json.js';
import type { ImportedApplication } from './imported-application.js';
import { readAnew } from './read-anew.js';
import { takeApplications } from './take-applications.js';
import { takePage } from './take-page.js';

/** Reads a newer copy of a topic's page: the topic keeps its ids, its acts and its episodes, and tells what changed. */
export async function updateTopicPage(desk: Desk, actor: Actor, input: UpdateTopicPageInput): Promise<UpdateTopicPageOutcome> {
  permit(mayImportTopic, actor);
  const taken = await takePage(input.text);
  if (taken.outcome === 'PageRefused') return taken;
  const given = takeApplications(input.applications, actor.kind === 'user' ? actor.locale : 'fr');
  if ('outcome' in given) return given;
  const pageText = taken.text;
  const pageHash = desk.secrets.hash(pageText);
  const { topicId } = input;

  return readAnew<TopicAlreadyImported | PageRefused | PageUnchanged>(desk, actor, topicId, 'page', (before) => {
    const applications = joinApplications(before.applications, given);
    if (before.pageHash === pageHash && canonicalJson(applications) === canonicalJson(before.applications)) return { outcome: 'PageUnchanged', topicId };
    return {
      inputs: { ...before, pageText, pageHash, applications },
      keep: async (work, { matter }) => {
        const other = await work.topics.byPageHash(pageHash);
        if (other !== null && other !== topicId) return { outcome: 'TopicAlreadyImported', topicId: other };
        const [known, now] = [await work.topics.keysOnPage(topicId), new Set(matter.sources.map(({ id }) => id))];
        if (known.length > 0 && !known.some((key) => now.has(key))) return { outcome: 'PageRefused', code: 'pageUnlike', detail: null };
        if (!(await work.topics.setPage(topicId, pageText, pageHash))) {
          // Imported at this very moment: its topic is there now.
          return { outcome: 'TopicAlreadyImported', topicId: (await work.topics.byPageHash(pageHash))! };
        }
        await work.topics.saveApplications(topicId, applications, desk.clock.now());
        return null;
      },
    };
  });
}

/** A newer file refreshes who is known by its ids and adds the others; who it leaves out stays, since episodes may name them. */
function joinApplications(known: readonly ImportedApplication[], given: readonly ImportedApplication[]): readonly ImportedApplication[] {
  const fresh = new Map(given.map((application) => [application.id, application]));
  const ids = new Set(known.map(({ id }) => id));
  const refresh = (application: ImportedApplication): ImportedApplication => {
    const newer = fresh.get(application.id);
    return newer === undefined ? application : { ...newer, ...keepContact(application, newer) };
  };
  return [...known.map(refresh), ...given.filter(({ id }) => !ids.has(id))];
}

/** How somebody is reached is not taken from a file where it is known: a producer may have corrected it. */
const keepContact = (known: ImportedApplication, newer: ImportedApplication): Pick<ImportedApplication, 'email' | 'telephone' | 'language' | 'zone'> => ({
  email: known.email ?? newer.email, telephone: known.telephone ?? newer.telephone, language: known.language ?? newer.language, zone: known.zone ?? newer.zone,
});
