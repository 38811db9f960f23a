import { chaptersOf, isOffset, isRecordingSecond, isWebAddress, layProgramme, mayMoveTopic, type PlacedChapter, type ProgrammeLine } from '#audience';
import { judgePublication } from '#notices';
import type { EpisodeId, RundownId } from '#rundown';
import { nameOf, type Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { playedVersion, type LoggedNote } from '../../as-run/as-run.js';
import { NotFound } from '../../errors.js';
import { mayKeepTopicPages, permit } from '../../permissions.js';
import type { RundownSnapshot } from '../../rundown/rundown-model.js';
import { toSeenLine, toSeenText } from '../../storable-text.js';
import { doerOf } from '../../topic/on-newest.js';
import type { RightsMissing, StalePage, TopicPageRefused, TopicPageSaved } from '../audience-outcomes.js';
import { changePage, refusePage } from '../topic-page/change-page.js';
import type { PersonInShow, Publication, PublicationDraft, PublishTopicInput, RecordedShow, UnsignedPerson } from './publication.js';

const LONGEST_REASON = 1_000;

/** What a producer reads before a topic is published: of the show that is named, else of the one that was published, noted or released last. Null for no such topic. */
export async function readPublication(desk: Desk, actor: Actor, topicId: PublicationDraft['topicId'], asked: EpisodeId | null): Promise<PublicationDraft | null> {
  permit(mayKeepTopicPages, actor);
  const [page, [episodes], inForce, everybody] = await Promise.all([
    desk.audience.topicPage(topicId), desk.reads.episodesOfTopics([topicId]), desk.editor.publicationsInForce(topicId), desk.editor.peopleInShows(topicId),
  ]);
  if (page === null) return null;
  const all = episodes ?? [];
  const [releases, notes] = await Promise.all([desk.reads.newestReleases(all.map(({ rundownId }) => rundownId)), desk.reads.notesOfEpisodes(all.map(({ id }) => id))]);
  const shows = all.flatMap((episode, at) => {
    const release = releases[at];
    const show = release && { episodeId: episode.id, title: episode.title, start: episode.start, version: release.version.number, noted: playedVersion(notes[at] ?? []) !== null, published: inForce.some(({ episodeId }) => episodeId === episode.id) };
    return show ? [{ show, rundownId: episode.rundownId, notes: notes[at] ?? [] }] : [];
  });
  const chosen = shows.find(({ show }) => show.episodeId === asked) ?? shows.find(({ show }) => show.episodeId === inForce[0]?.episodeId) ?? shows.find(({ show }) => show.noted) ?? shows.at(-1) ?? null;
  const newest = chosen && (await desk.reads.versionNumbered(chosen.rundownId, chosen.show.version));
  const episodeId = chosen?.show.episodeId ?? null;
  const people = peopleOf(everybody, episodeId);
  const last = inForce.find((one) => one.episodeId === episodeId) ?? inForce.find((one) => one.episodeId === null) ?? null;
  return {
    topicId, state: page.state, revision: page.revision, url: last?.url ?? (inForce.length === 0 ? page.publishedUrl : null), episodeId, last,
    shows: shows.map(({ show }) => show),
    lines: chosen && newest ? await layShow(desk, chosen, newest.snapshot) : [],
    points: newest ? coveredIn(newest.snapshot) : [],
    unsigned: unsignedOf(people),
    presentCount: people.filter(({ status }) => status === 'present').length,
  };
}

/** Lines as they were played, from the version that was played; as planned, from the newest. */
async function layShow(desk: Desk, { show: { version }, rundownId, notes }: { readonly show: RecordedShow; readonly rundownId: RundownId; readonly notes: readonly LoggedNote[] }, newest: RundownSnapshot): Promise<readonly ProgrammeLine[]> {
  const played = playedVersion(notes) ?? version;
  const { rundown } = played === version ? newest : ((await desk.reads.versionNumbered(rundownId, played))?.snapshot ?? newest);
  return layProgramme(rundown, notes);
}

function coveredIn({ points }: RundownSnapshot): PublicationDraft['points'] {
  const covered = points.flatMap(({ state, segmentId, contributionId, text }) => (state === 'covered' && segmentId !== null ? [{ segmentId: segmentId as string, text, key: `${segmentId} ${contributionId}` }] : []));
  return [...new Map(covered.map(({ key, ...point }) => [key, point])).values()];
}

/** Whom a recording shows: the guests of its show; of none of ours, those of all. */
const peopleOf = (people: readonly PersonInShow[], episodeId: EpisodeId | null): readonly PersonInShow[] => people.filter((one) => episodeId === null || one.episodeId === episodeId);

const seen = ({ id, status, signed }: PersonInShow) => ({ participation: id, status, rights: signed === null ? null : { version: signed } });

function unsignedOf(people: readonly PersonInShow[]): readonly UnsignedPerson[] {
  const verdict = judgePublication(people.map(seen), null);
  return verdict.verdict === 'free' ? [] : people.flatMap(({ id, name }) => (verdict.missing.includes(id) ? [{ id, name }] : []));
}

/** Publishes a topic with the recording of one of its shows, or corrects what was published; blocked by image rights alone, unless a reason is given, which is kept. */
export async function publishTopic(desk: Desk, actor: Actor, input: PublishTopicInput): Promise<TopicPageSaved | TopicPageRefused | StalePage | RightsMissing> {
  permit(mayKeepTopicPages, actor);
  const { topicId, episodeId, offsetSeconds } = input;
  const [url, reason] = [toSeenLine(input.url), toSeenText(input.reason ?? '')];
  if (url === '') return refusePage('addressMissing');
  if (!isWebAddress(url)) return refusePage('notALink');
  if (!isOffset(offsetSeconds) || input.chapters.some(({ startSeconds }) => startSeconds !== null && !isRecordingSecond(startSeconds))) return refusePage('minuteUnreadable');
  if (reason.length > LONGEST_REASON) return refusePage('textTooLong');
  const draft = await readPublication(desk, actor, topicId, episodeId);
  if (draft === null) throw new NotFound('topic', topicId);
  if (draft.episodeId !== episodeId) throw new NotFound('episode', episodeId ?? '');
  const titles = new Map(draft.lines.map(({ segmentId, title }) => [segmentId, title]));
  if (input.chapters.some(({ segmentId }) => !titles.has(segmentId))) return refusePage('chapterGone');
  const chapters = chaptersOf([...new Map(input.chapters.map((one) => [one.segmentId, one])).values()].map((one): PlacedChapter => ({ ...one, title: titles.get(one.segmentId)! })));
  return changePage<TopicPageRefused | RightsMissing>(desk, actor, topicId, input.expectedRevision, async (work, page) => {
    if (page.state !== 'published' && !mayMoveTopic(page.state, 'published')) return refusePage('moveNotAllowed');
    const [people, at] = [peopleOf(await work.publications.people(topicId), episodeId), desk.clock.now()];
    const verdict = judgePublication(people.map(seen), reason === '' ? null : { by: nameOf(actor) ?? '', reason, at: at.getTime() });
    const withoutRights = unsignedOf(people);
    if (verdict.verdict === 'blocked') return { outcome: 'RightsMissing', names: withoutRights.map(({ name }) => name) };
    const publication: Publication = { episodeId, url, offsetSeconds, chapters, withoutRights, reason: verdict.verdict === 'overridden' ? reason : null };
    await work.publications.add(topicId, publication, doerOf(actor), at);
    work.queue('points.tell', { topicId });
    return { ...page, state: 'published', publishedUrl: url };
  });
}
