import type { AsRunStore, LoggedNote, ReleasedLines, UserId } from '#desk';
import type { EpisodeId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { readRows } from '../sql.js';
import { AsRunNoteRow, fromNote, NOTES, toNote, type ReadNoteRow } from './as-run-note.row.js';

/** What was noted about shows, inside one transaction. */
export class SqlAsRunStore implements AsRunStore {
  constructor(private readonly manager: EntityManager) {}

  async lock(id: EpisodeId): Promise<boolean> {
    // Weaker than for update: rows that name the episode may be written meanwhile.
    return (await readRows(this.manager, 'select from episode where id = $1 for no key update', [id])).length > 0;
  }

  async notes(id: EpisodeId): Promise<LoggedNote[]> {
    return (await readRows<ReadNoteRow>(this.manager, `${NOTES} where n.episode_id = $1 order by n.sequence`, [id])).map(toNote);
  }

  async linesOf(id: EpisodeId, version: number): Promise<ReleasedLines | null> {
    const [lines] = await readRows<ReleasedLines>(
      this.manager,
      `select v.id as "versionId", jsonb_path_query_array(v.snapshot, '$.rundown.segments[*].id') as "order", jsonb_path_query_array(v.snapshot, '$.rundown.reserve[*].id') as reserve
       from rundown_version v join rundown r on r.id = v.rundown_id where r.episode_id = $1 and v.number = $2`,
      [id, version],
    );
    return lines ?? null;
  }

  async add(id: EpisodeId, versionId: ReleasedLines['versionId'], note: LoggedNote, by: UserId | null): Promise<void> {
    await this.manager.insert(AsRunNoteRow, { ...fromNote(note), episodeId: id, versionId, notedBy: by });
  }
}
