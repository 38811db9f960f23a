import { START_TEXT } from '../episode/episode.row.js';

/**
 * A publication `b` is in force until its recording is published anew: for the same show, or at the same address when it had been taken
 * for another's; one of no show of ours only until any other is.
 */
const IN_FORCE = `not exists (select from publication n where n.topic_id = b.topic_id and n.number > b.number and (n.episode_id is not distinct from b.episode_id or n.url = b.url or b.episode_id is null))`;

/** Recordings of a topic that are in force, in order of their shows. */
export const PUBLISHED_OF = (topic: string): string => `coalesce((select json_agg(json_build_object('episodeId', b.episode_id, 'title', e.title, 'start', ${START_TEXT}, 'url', b.url, 'chapters', b.chapters)
    order by e.start_local, b.number) from publication b left join episode e on e.id = b.episode_id where b.topic_id = ${topic} and ${IN_FORCE}), '[]')`;

/** Recordings in force for topic $1, the newest first. */
export const PUBLICATIONS_IN_FORCE = `select b.number, b.episode_id as "episodeId", b.url, b.offset_seconds as "offsetSeconds", b.chapters, b.without_rights as "withoutRights", b.reason, b.published_by_name as "byName",
  b.published_at as at from publication b where b.topic_id = $1 and ${IN_FORCE} order by b.number desc`;

/** Guests of all shows of topic $1. */
export const PEOPLE_IN_SHOWS = `select n.id, n.episode_id as "episodeId", p.name, n.status, (select i.text_version from image_rights i where i.participation_id = n.id order by i.signed_at desc limit 1) as signed
  from participation n join episode e on e.id = n.episode_id join person p on p.id = n.person_id where e.topic_id = $1 and n.role = 'guest' order by p.name, n.id`;

/** Who follows topic $1 and wrote there; `v` a visitor. */
export const POINT_FOLLOWERS = `select v.id, v.name, v.email, v.locale from topic_follow f join visitor v on v.id = f.visitor_id where f.topic_id = $1 and v.anonymised_at is null
  and exists (select from public_contribution p where p.topic_id = $1 and p.visitor_id = v.id and p.kind <> 'feedback' and p.moderation = 'published' and p.text <> '')`;

export const TELLS_POINTS = 'select coalesce((select s.tells_points from audience_setting s), false) as tells';
