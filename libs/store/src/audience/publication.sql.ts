const NEWEST = (topic: string, what: string): string => `(select ${what} from publication b where b.topic_id = ${topic} order by b.number desc limit 1)`;

/** Chapters of the recording that is in force for a topic. */
export const CHAPTERS_OF = (topic: string): string => `coalesce(${NEWEST(topic, 'b.chapters')}, '[]')`;
/** The same with the show that it is of; null where nothing was published. */
export const PUBLICATION_OF = (topic: string): string => NEWEST(topic, `json_build_object('episodeId', b.episode_id, 'chapters', b.chapters)`);

/** The recording in force for topic $1. */
export const NEWEST_PUBLICATION = `select b.number, b.episode_id as "episodeId", b.url, b.offset_seconds as "offsetSeconds", b.chapters, b.without_rights as "withoutRights", b.reason, b.published_by_name as "byName",
  b.published_at as at from publication b where b.topic_id = $1 order by b.number desc limit 1`;

/** Guests of all shows of topic $1. */
export const PEOPLE_IN_SHOWS = `select n.id, p.name, n.status, (select i.text_version from image_rights i where i.participation_id = n.id order by i.signed_at desc limit 1) as signed
  from participation n join episode e on e.id = n.episode_id join person p on p.id = n.person_id where e.topic_id = $1 and n.role = 'guest' order by p.name, n.id`;

/** Who follows topic $1 and wrote there; `v` a visitor. */
export const POINT_FOLLOWERS = `select v.id, v.name, v.email, v.locale from topic_follow f join visitor v on v.id = f.visitor_id where f.topic_id = $1 and v.anonymised_at is null
  and exists (select from public_contribution p where p.topic_id = $1 and p.visitor_id = v.id and p.kind <> 'feedback' and p.moderation = 'published' and p.text <> '')`;

export const TELLS_POINTS = 'select coalesce((select s.tells_points from audience_setting s), false) as tells';
