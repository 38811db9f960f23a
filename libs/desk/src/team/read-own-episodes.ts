import type { EpisodeId, RundownId } from '#rundown';
import type { UserActor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotAllowed } from '../errors.js';
import type { Reads } from '../ports/reads.js';
import type { RundownModel } from '../rundown/rundown-model.js';
import { mayTellEpisodePeople } from './episode-permissions.js';
import type { OwnEpisode } from './membership.js';

/**
 * Reading for somebody from outside: what belongs to the episodes they are a member of, and nothing else. What they are
 * a member of is asked for each time, since it may have ended. What is not said here is refused, whatever reads are added to the house.
 */
export function readOwnEpisodes({ reads }: Pick<Desk, 'reads'>, actor: UserActor): Reads {
  const mine = async () => new Mine(await reads.episodesOfMember(actor.id));
  const tellable = async () => {
    const episodes = (await reads.episodesOfMember(actor.id)).filter((one) => mayTellEpisodePeople(actor, one)).map(({ episodeId }) => episodeId);
    return new Set((await reads.participationsOfEpisodes(episodes)).flat().map(({ id }) => id));
  };
  const told: Partial<Reads> = {
    async episodesById(ids) {
      const [own, found] = await Promise.all([mine(), reads.episodesById(ids)]);
      return found.map((episode) => (episode && own.has(episode.id) ? episode : null));
    },
    async episodesOfDay(ids) {
      const [own, found] = await Promise.all([mine(), reads.episodesOfDay(ids)]);
      return found.map((day, at) => (own.has(ids[at]!) ? day.filter(({ id }) => own.has(id)) : []));
    },
    async episodesOfTopics(ids) {
      const [own, found] = await Promise.all([mine(), reads.episodesOfTopics(ids)]);
      return found.map((episodes) => episodes.filter(({ id }) => own.has(id)));
    },
    async participationsOfEpisodes(ids) {
      const [own, found] = await Promise.all([mine(), reads.participationsOfEpisodes(ids)]);
      return found.map((people, at) => (own.has(ids[at]!) ? people : []));
    },
    async filesOfEpisodes(ids) {
      const [own, found] = await Promise.all([mine(), reads.filesOfEpisodes(ids)]);
      return found.map((files, at) => (own.has(ids[at]!) ? files : []));
    },
    async topicsById(ids) {
      const [own, found] = await Promise.all([mine(), reads.topicsById(ids)]);
      return found.map((topic) => (topic && own.topics.has(topic.id) ? topic : null));
    },
    async contributionsById(ids) {
      const [own, found] = await Promise.all([mine(), reads.contributionsById(ids)]);
      return found.map((one) => (one && own.topics.has(one.topicId) ? one : null));
    },
    async studiosById(ids) {
      const [own, found] = await Promise.all([mine(), reads.studiosById(ids)]);
      return found.map((studio) => (studio && own.studios.has(studio.id) ? studio : null));
    },
    async planningsById(ids) {
      const [own, found] = await Promise.all([mine(), reads.planningsById(ids)]);
      return found.map((planning) => (planning && own.has(planning.episodeId) ? planning : null));
    },
    async newestPlannings(ids) {
      const [own, found] = await Promise.all([mine(), reads.newestPlannings(ids)]);
      return found.map((planning, at) => (own.has(ids[at]!) ? planning : null));
    },
    async messagesAbout(ids) {
      const [own, found] = await Promise.all([tellable(), reads.messagesAbout(ids)]);
      return found.map((messages, at) => (own.has(ids[at]!) ? messages : []));
    },
    async remindersAbout(ids) {
      const [own, found] = await Promise.all([tellable(), reads.remindersAbout(ids)]);
      return found.map((reminders, at) => (own.has(ids[at]!) ? reminders : []));
    },
    async actsAbout(ids) {
      const [own, found] = await Promise.all([tellable(), reads.actsAbout(ids)]);
      return found.map((acts, at) => (own.has(ids[at]!) ? acts : []));
    },
    // Letters that are kept stand in the outbox, which is the studio's.
    keptLettersFor: async (ids) => ids.map(() => null),
    async teamsOfEpisodes(ids) {
      const [own, found] = await Promise.all([mine(), reads.teamsOfEpisodes(ids)]);
      return found.map((team, at) => (own.has(ids[at]!) ? team : []));
    },
    async rundown(id, parts) {
      const own = await mine();
      const model = own.rundowns.has(id) ? await reads.rundown(id, parts) : null;
      return model && withoutHours(actor, own, model);
    },
    async rundowns(ids, parts) {
      const [own, found] = await Promise.all([mine(), reads.rundowns(ids, parts)]);
      return found.map((model, at) => (model && own.rundowns.has(ids[at]!) ? withoutHours(actor, own, model) : null));
    },
    revision: async (id) => ((await mine()).rundowns.has(id) ? reads.revision(id) : null),
    draftEditedAt: async (id) => ((await mine()).rundowns.has(id) ? reads.draftEditedAt(id) : null),
    changesSince: async (id, revision) => ((await mine()).rundowns.has(id) ? reads.changesSince(id, revision) : null),
    history: async (id, wanted) => ((await mine()).rundowns.has(id) ? reads.history(id, wanted) : []),
    async notesOfEpisodes(ids) {
      const [own, found] = await Promise.all([mine(), reads.notesOfEpisodes(ids)]);
      return found.map((notes, at) => (own.has(ids[at]!) ? notes : []));
    },
    async newestReleases(ids) {
      const [own, found] = await Promise.all([mine(), reads.newestReleases(ids)]);
      return found.map((release, at) => (own.rundowns.has(ids[at]!) ? release : null));
    },
    async printsOf(ids) {
      const [own, found] = await Promise.all([mine(), reads.printsOf(ids)]);
      return found.map((prints, at) => (own.rundowns.has(ids[at]!) ? prints : []));
    },
    async privateNotes(by, ids) {
      const [own, found] = await Promise.all([mine(), reads.privateNotes(by, ids)]);
      return found.map((notes, at) => (by === actor.id && own.rundowns.has(ids[at]!) ? notes : []));
    },
    versionNumbered: async (id, number) => ((await mine()).rundowns.has(id) ? reads.versionNumbered(id, number) : null),
    async version(id) {
      const [own, found] = await Promise.all([mine(), reads.version(id)]);
      return found && own.rundowns.has(found.snapshot.rundown.id) ? found : null;
    },
    async destinations(terms, mostOfAKind) {
      // Many are asked for, so that what is not theirs does not crowd theirs out.
      const [own, found] = await Promise.all([mine(), reads.destinations(terms, MOST_LOOKED_AT)]);
      const theirs = found.filter(({ kind, id, episodeId }) => (kind === 'episode' ? own.has(id as EpisodeId) : kind === 'person' && episodeId !== null && own.has(episodeId as EpisodeId)));
      return theirs.filter(({ kind }, at) => theirs.slice(0, at).filter((one) => one.kind === kind).length < mostOfAKind);
    },
    // What shows are planned by: names and durations, nobody's.
    templateEdits: () => reads.templateEdits(),
    episodesOfMember: async (id) => (id === actor.id ? reads.episodesOfMember(id) : []),
  };
  return new Proxy(told, { get: (own, name) => (Object.hasOwn(own, name) ? own[name as keyof Reads] : refuse) }) as Reads;
}

/** Other episodes that people are in are nobody's here; their hours, and what they signed, are told to whoever may write to them. */
function withoutHours(actor: UserActor, own: Mine, model: RundownModel): RundownModel {
  const tells = mayTellEpisodePeople(actor, own.membershipIn(model.rundown.id));
  return { ...model, attendance: tells ? model.attendance.map((one) => ({ ...one, elsewhere: [] })) : [] };
}

/** Places of each kind that are looked through for somebody's own. */
const MOST_LOOKED_AT = 500;

const refuse = async (): Promise<never> => {
  throw new NotAllowed(true);
};

/** The ids that belong to somebody's episodes. */
class Mine {
  private readonly episodes: ReadonlySet<EpisodeId>;
  readonly rundowns: ReadonlySet<OwnEpisode['rundownId']>;
  readonly topics: ReadonlySet<OwnEpisode['topicId']>;
  readonly studios: ReadonlySet<OwnEpisode['studioId']>;

  constructor(private readonly own: readonly OwnEpisode[]) {
    this.episodes = new Set(own.map(({ episodeId }) => episodeId));
    this.rundowns = new Set(own.map(({ rundownId }) => rundownId));
    this.topics = new Set(own.map(({ topicId }) => topicId));
    this.studios = new Set(own.map(({ studioId }) => studioId));
  }

  membershipIn(id: RundownId): OwnEpisode | null {
    return this.own.find(({ rundownId }) => rundownId === id) ?? null;
  }

  has(id: EpisodeId): boolean {
    return this.episodes.has(id);
  }
}
