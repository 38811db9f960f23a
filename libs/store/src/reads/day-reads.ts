import type { DayMatter, DayTaken, Reads, ShowNearDay, Studio } from '#desk';
import { START_TEXT, VENUE } from '../episode/episode.row.js';
import { BARE_DRAFT_JSON, toRundown, type RundownJson } from '../rundown/read-rundown.sql.js';
import { STUDIO_COLUMNS } from '../studio/studio.row.js';
import type { Pooled } from './pooled.js';

type ReadShow = Omit<ShowNearDay, 'rundown'> & { readonly rundown: RundownJson };
type DayReads = Pick<Reads, 'dayMatter' | 'daysTaken'>;

/** What is recorded when and where; each read is one statement. */
export class SqlDayReads implements DayReads {
  constructor(private readonly pooled: Pooled) {}

  async dayMatter(from: string, until: string): Promise<DayMatter> {
    const row = await this.pooled.first<{ studios: Studio[]; shows: ReadShow[] }>('day-matter', DAY_MATTER, [from, until]);
    return { studios: row!.studios, shows: row!.shows.map(({ rundown, ...show }) => ({ ...show, rundown: toRundown(rundown) })) };
  }

  async daysTaken(from: string, until: string): Promise<DayTaken[]> {
    return this.pooled.rows<DayTaken>(
      'days-taken',
      `select to_char(e.start_local::date, 'YYYY-MM-DD') as date, e.studio_id as "studioId", count(*)::int as shows, to_char(min(e.start_local), 'YYYY-MM-DD"T"HH24:MI') as first
       from episode e where e.start_local >= $1::date and e.start_local < $2::date + 1 group by e.start_local::date, e.studio_id order by e.start_local::date, e.studio_id`,
      [from, until],
    );
  }
}

/** Whoever is expected, hosts, or sits in a line of the draft; not those who only applied, nor those who are no longer coming. */
const PEOPLE = `(
  select json_agg(json_build_object('id', p.id, 'name', p.name, 'email', p.email, 'role', n.role) order by n.role = 'host' desc, p.name, n.id)
  from participation n join person p on p.id = n.person_id
  where n.episode_id = e.id and n.status not in ('declined', 'withdrawn', 'cancelled')
    and (n.role = 'host' or n.status not in ('suggested', 'applied') or exists (select from segment_speaker s where s.participation_id = n.id)))`;

/** `DayMatter` of the days `$1` to `$2`. */
const DAY_MATTER = `select
  coalesce((select json_agg(to_json(one)) from (select ${STUDIO_COLUMNS} from studio s order by lower(s.name), s.id) one), '[]') as studios,
  coalesce((
    select json_agg(json_build_object(
      'episode', json_build_object('id', e.id, 'topicId', e.topic_id, 'rundownId', r.id, 'title', e.title, 'start', ${START_TEXT}, 'zone', e.zone,
        'targetSeconds', e.target_seconds, 'seats', e.seats, 'venue', ${VENUE}, 'studioId', e.studio_id, 'showsMatter', e.shows_matter, 'templateId', e.template_id),
      'topicTitle', t.title,
      'revision', r.revision,
      'rundown', ${BARE_DRAFT_JSON},
      'versionNumber', (select max(v.number) from rundown_version v where v.rundown_id = r.id),
      'callAt', (select min((n.slot_window->>'callAt')::float8) from participation n where n.episode_id = e.id and n.status not in ('declined', 'withdrawn', 'cancelled')),
      'people', coalesce(${PEOPLE}, '[]')) order by e.start_local, e.created_at, e.id)
    from episode e join rundown r on r.episode_id = e.id join topic t on t.id = e.topic_id
    where e.start_local >= $1::date and e.start_local < $2::date + 1), '[]') as shows`;
