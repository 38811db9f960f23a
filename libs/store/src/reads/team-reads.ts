import type { Candidate, EpisodeMember, OwnEpisode, Reads, ShareLink, UserId } from '#desk';
import type { EpisodeId } from '#rundown';
import { MEMBER_COLUMNS, MEMBER_ORDER, toMember, type NamedMemberRow } from '../team/episode-member.row.js';
import { SHARE_COLUMNS, toShareLink, type ShareLinkRow } from '../team/share-link.row.js';
import type { Pooled } from './pooled.js';
import { groupedInOrder } from './rows-in-order.js';

type TeamReads = Pick<Reads, 'episodesOfMember' | 'teamsOfEpisodes' | 'candidatesFor' | 'shareLinksOf'>;

/** Who works on which episode, and which links show it. */
export class SqlTeamReads implements TeamReads {
  constructor(private readonly pooled: Pooled) {}

  episodesOfMember(id: UserId): Promise<OwnEpisode[]> {
    return this.pooled.rows<OwnEpisode>(
      'episodes-of-member',
      `select m.episode_id as "episodeId", r.id as "rundownId", e.topic_id as "topicId", e.studio_id as "studioId", m.role, m.columns
       from episode_member m join app_user u on u.id = m.user_id join episode e on e.id = m.episode_id join rundown r on r.episode_id = e.id
       where m.user_id = $1 and u.closed_at is null order by e.start_local nulls last, e.id`, [id]);
  }

  async teamsOfEpisodes(ids: readonly EpisodeId[]): Promise<EpisodeMember[][]> {
    const rows = await this.pooled.rows<NamedMemberRow>(
      'teams-of-episodes', `select ${MEMBER_COLUMNS} from episode_member m join app_user u on u.id = m.user_id where m.episode_id = any($1::uuid[]) order by ${MEMBER_ORDER}`, [ids]);
    return groupedInOrder(ids, rows, ({ episodeId }) => episodeId, toMember);
  }

  candidatesFor(id: EpisodeId): Promise<Candidate[]> {
    return this.pooled.rows<Candidate>(
      'candidates-for',
      `select u.id as "userId", u.name, u.role as "studioRole" from app_user u
       where u.closed_at is null and not exists (select from episode_member m where m.episode_id = $1 and m.user_id = u.id) order by lower(u.name), u.id`, [id]);
  }

  async shareLinksOf(id: EpisodeId, now: Date): Promise<ShareLink[]> {
    const rows = await this.pooled.rows<ShareLinkRow>(
      'share-links-of',
      `select ${SHARE_COLUMNS} from share_link l where l.episode_id = $1 and least(l.revoked_at, l.expires_at, 'infinity') > $2::timestamptz - interval '30 days'
       order by l.created_at desc, l.id desc`, [id, now]);
    return rows.map(toShareLink);
  }
}
