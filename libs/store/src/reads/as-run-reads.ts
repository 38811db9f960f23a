import type { Episode, LoggedNote, Reads, Release } from '#desk';
import type { EpisodeId, RundownId } from '#rundown';
import { NOTES, toNote, type ReadNoteRow } from '../as-run/as-run-note.row.js';
import { toEpisode, type StartedEpisodeRow } from '../episode/episode.row.js';
import { EPISODE_COLUMNS } from '../episode/episode.store.js';
import { toVersion, type RundownVersionRow } from '../rundown/rundown-version.row.js';
import type { Pooled } from './pooled.js';
import { groupedInOrder, inOrder } from './rows-in-order.js';

type AsRunReads = Pick<Reads, 'episodesOn' | 'notesOfEpisodes' | 'newestReleases'>;

/** The floor's day, what was noted there, and from which version. */
export class SqlAsRunReads implements AsRunReads {
  constructor(private readonly pooled: Pooled) {}

  async episodesOn(day: string): Promise<Episode[]> {
    const rows = await this.pooled.rows<StartedEpisodeRow>(
      'episodes-on',
      `select ${EPISODE_COLUMNS} from episode e join rundown r on r.episode_id = e.id
       where e.start_local >= $1::date and e.start_local < $1::date + 1 order by e.start_local at time zone e.zone, e.created_at, e.id`,
      [day],
    );
    return rows.map(toEpisode);
  }

  async notesOfEpisodes(ids: readonly EpisodeId[]): Promise<LoggedNote[][]> {
    const rows = await this.pooled.rows<ReadNoteRow>('notes-of-episodes', `${NOTES} where n.episode_id = any($1::uuid[]) order by n.sequence`, [ids]);
    return groupedInOrder(ids, rows, ({ episodeId }) => episodeId, toNote);
  }

  async newestReleases(ids: readonly RundownId[]): Promise<(Release | null)[]> {
    const rows = await this.pooled.rows<ReleaseRow>(
      'newest-releases',
      `select distinct on (v.rundown_id) v.rundown_id as "rundownId", v.id, v.number, v.hash, v.comment, v.released_at as "releasedAt", v.released_by_name as "releasedByName",
         greatest(0, r.revision - v.revision - 1) as "changesSince"
       from rundown_version v join rundown r on r.id = v.rundown_id where v.rundown_id = any($1::uuid[]) order by v.rundown_id, v.number desc`,
      [ids],
    );
    // Releasing is a revision of its own, and no change.
    return inOrder(ids, rows, ({ rundownId }) => rundownId, ({ changesSince, ...row }) => ({ version: toVersion(row), changesSince }));
  }
}

type ReleaseRow = Parameters<typeof toVersion>[0] & Pick<RundownVersionRow, 'rundownId'> & { readonly changesSince: number };
