import type { PresenceWindow } from '#casting';
import type { Episode, EpisodeStore, Participation, ParticipationId, Person, Presentation, StudioId, TemplateId } from '#desk';
import type { EpisodeId, Seconds } from '#rundown';
import type { EntityManager } from 'typeorm';
import { RundownRow } from '../rundown/rundown.row.js';
import { insertAll, readRows } from '../sql.js';
import { fromPerson, PersonRow } from '../topic/person.row.js';
import { START_TEXT, toEpisode, VENUE, type StartedEpisodeRow } from './episode.row.js';
import { fromParticipation, ParticipationRow, PRESENTATION, toParticipation, type SeatedPlace } from './participation.row.js';

/** The columns of an episode `e` and its rundown `r`, named as the row's fields. */
export const EPISODE_COLUMNS = `e.id, e.topic_id as "topicId", r.id as "rundownId", e.title, ${START_TEXT} as start, e.zone,
  e.target_seconds as "targetSeconds", e.seats, ${VENUE} as venue, e.studio_id as "studioId", e.shows_matter as "showsMatter", e.template_id as "templateId"`;

/** The columns of a participation `n` and its person `p`; host first, then by name. */
export const PARTICIPATION_COLUMNS = `n.id, n.episode_id as "episodeId", n.application_id as "applicationId", n.speaker_key as "speakerKey", n.role, n.status,
  json_build_object('id', p.id, 'name', p.name, 'title', p.title, 'organisation', p.organisation) as person, ${PRESENTATION} as presentation`;
export const PARTICIPATION_ORDER = `n.role = 'host' desc, p.name, n.id`;
export type SeatedRow = SeatedPlace & { readonly person: Person; readonly presentation: Presentation | null };

/** A studio's name is read with it, not copied. */
const ownVenue = ({ studioId, venue }: Episode): string | null => (studioId === null ? venue : null);

/** Episodes and who takes part in them, inside one transaction. */
export class SqlEpisodeStore implements EpisodeStore {
  constructor(private readonly manager: EntityManager) {}

  async add(episode: Episode, at: Date): Promise<void> {
    await this.manager.query(
      `insert into episode (id, topic_id, title, start_local, zone, target_seconds, seats, venue, created_at, changed_at, template_id, studio_id, shows_matter)
       values ($1, $2, $3, $4::text::timestamp, $5, $6, $7, $8, $9, $9, $10, $11, $12)`,
      [episode.id, episode.topicId, episode.title, episode.start, episode.zone, episode.targetSeconds, episode.seats, ownVenue(episode), at, episode.templateId, episode.studioId, episode.showsMatter],
    );
    await this.manager.insert(RundownRow, { id: episode.rundownId, episodeId: episode.id, revision: 0, title: episode.title, planRemarks: [], groups: [], columns: [] });
  }

  async byId(id: EpisodeId): Promise<Episode | null> {
    const [row] = await readRows<StartedEpisodeRow>(
      this.manager,
      `select ${EPISODE_COLUMNS} from episode e join rundown r on r.episode_id = e.id where e.id = $1`,
      [id],
    );
    return row ? toEpisode(row) : null;
  }

  async participations(id: EpisodeId): Promise<Participation[]> {
    const rows = await readRows<SeatedRow>(
      this.manager,
      `select ${PARTICIPATION_COLUMNS} from participation n join person p on p.id = n.person_id where n.episode_id = $1 order by ${PARTICIPATION_ORDER}`,
      [id],
    );
    return rows.map((row) => toParticipation(row, row.person, row.presentation));
  }

  async addParticipations(participations: readonly Participation[], at: Date): Promise<void> {
    const persons = participations.map(({ person }) => fromPerson(person, at));
    if (persons.length === 0) return;
    await this.manager.createQueryBuilder().insert().into(PersonRow).values(persons).orIgnore().updateEntity(false).execute();
    await insertAll(this.manager, ParticipationRow, participations.map((one) => fromParticipation(one, at)));
  }

  async setSpeakerKey(id: Participation['id'], speakerKey: string): Promise<void> {
    await this.manager.update(ParticipationRow, { id }, { speakerKey });
  }

  async presences(id: EpisodeId): Promise<ReadonlyMap<ParticipationId, readonly PresenceWindow[]>> {
    const rows = await readRows<{ id: ParticipationId; presence: PresenceWindow[] }>(
      this.manager, 'select id, presence from participation where episode_id = $1 and presence is not null', [id]);
    return new Map(rows.map((row) => [row.id, row.presence]));
  }

  async setPresence(id: ParticipationId, windows: readonly PresenceWindow[]): Promise<void> {
    await this.manager.query('update participation set presence = $2 where id = $1', [id, JSON.stringify(windows)]);
  }

  async save(episode: Episode, at: Date): Promise<void> {
    await this.manager.query(
      `update episode set title = $2, start_local = $3::text::timestamp, zone = $4, target_seconds = $5, seats = $6, venue = $7, studio_id = $8, shows_matter = $9,
         revision = revision + 1, changed_at = $10 where id = $1`,
      [episode.id, episode.title, episode.start, episode.zone, episode.targetSeconds, episode.seats, ownVenue(episode), episode.studioId, episode.showsMatter, at],
    );
    await this.manager.update(RundownRow, { id: episode.rundownId }, { title: episode.title });
  }

  async setTarget(id: EpisodeId, targetSeconds: Seconds, at: Date): Promise<void> {
    await this.manager.query('update episode set target_seconds = $2, revision = revision + 1, changed_at = $3 where id = $1', [id, targetSeconds, at]);
  }

  async comingIn(studioId: StudioId, now: Date): Promise<Episode[]> {
    const rows = await readRows<StartedEpisodeRow>(
      this.manager,
      `select ${EPISODE_COLUMNS} from episode e join rundown r on r.episode_id = e.id
       where e.studio_id = $1 and (e.start_local is null or e.start_local at time zone e.zone > $2
         or exists (select from participation n join reminder m on m.participation_id = n.id where n.episode_id = e.id and m.state in ('held', 'armed')))
       order by e.id`,
      [studioId, now],
    );
    return rows.map(toEpisode);
  }

  async inStudio(studioId: StudioId, from: Date, until: Date): Promise<{ start: string; zone: string; studioSeconds: Seconds }[]> {
    // A show lasts less than a day: one that began earlier is over.
    return readRows(
      this.manager,
      `select ${START_TEXT} as start, e.zone, greatest(e.target_seconds, coalesce((
           select sum(s.duration_seconds) from segment s join rundown r on r.id = s.rundown_id where r.episode_id = e.id and not s.in_reserve), 0))::int as "studioSeconds"
       from episode e where e.studio_id = $1 and e.start_local at time zone e.zone > $2::timestamptz - interval '1 day' and e.start_local at time zone e.zone < $3
       order by e.start_local, e.id`,
      [studioId, from, until],
    );
  }

  async forgetTemplate(id: TemplateId): Promise<void> {
    await this.manager.query('update episode set template_id = null where template_id = $1', [id]);
  }

  async removeUnseatedSuggestions(id: EpisodeId): Promise<void> {
    await this.manager.query(
      `delete from participation n where n.episode_id = $1 and n.status = 'suggested' and n.role = 'guest'
       and not exists (select from segment_speaker s where s.participation_id = n.id)`,
      [id],
    );
  }
}
