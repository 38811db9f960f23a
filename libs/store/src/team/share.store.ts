import type { KeptShareLink, ShareLink, ShareLinkId, ShareStore } from '#desk';
import type { EpisodeId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { readPrepared, readRows, runChange } from '../sql.js';
import { SHARE_COLUMNS, ShareLinkRow, toShareLink } from './share-link.row.js';

/** Links that show rundowns, inside one transaction. */
export class SqlShareStore implements ShareStore {
  constructor(private readonly manager: EntityManager) {}

  async add(link: KeptShareLink): Promise<void> {
    await this.manager.insert(ShareLinkRow, { ...link, columns: [...link.columns] });
  }

  async countOpen(episodeId: EpisodeId, now: Date): Promise<number> {
    const [row] = await readRows<{ count: number }>(
      this.manager, 'select count(*)::integer as count from share_link where episode_id = $1 and revoked_at is null and (expires_at is null or expires_at > $2)', [episodeId, now]);
    return row!.count;
  }

  async revoke(episodeId: EpisodeId, id: ShareLinkId, at: Date): Promise<boolean> {
    return (await runChange(this.manager, 'update share_link set revoked_at = coalesce(revoked_at, $3) where episode_id = $1 and id = $2', [episodeId, id, at])) === 1;
  }

  async byHash(tokenHash: string): Promise<ShareLink | null> {
    const [row] = await readPrepared<ShareLinkRow>(this.manager, 'share-link-by-hash', `select ${SHARE_COLUMNS} from share_link l where l.token_hash = $1`, [tokenHash]);
    return row ? toShareLink(row) : null;
  }

  async countOpening(id: ShareLinkId, at: Date): Promise<void> {
    await this.manager.query('update share_link set opened = opened + 1, last_opened_at = $2 where id = $1', [id, at]);
  }
}
