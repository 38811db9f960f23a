import type { Destination, Reads } from '#desk';
import type { EpisodeId } from '#rundown';
import type { Pooled } from './pooled.js';

/** A name as `foldTerms` folds words: without accents, case or the make of apostrophes. */
const fold = (name: string): string =>
  `translate(replace(replace(regexp_replace(lower(normalize(${name}, NFKD)), '[\\u0300-\\u036f]', '', 'g'), 'œ', 'oe'), 'æ', 'ae'), '’‘ʼ', repeat('''', 3))`;

/** Everything that has a name and a page, with when it came. */
const NAMED = `
  select 'topic' as kind, t.id, t.title as name, coalesce(t.sector, '') as beside, null as start, null::uuid as "episodeId", t.imported_at as at from topic t
  union all
  select 'episode', e.id, e.title, t.title, to_char(e.start_local, 'YYYY-MM-DD"T"HH24:MI'), null, e.created_at from episode e join topic t on t.id = e.topic_id
  union all
  (select distinct on (p.id) 'person', n.id, p.name, e.title, to_char(e.start_local, 'YYYY-MM-DD"T"HH24:MI'), e.id, e.created_at
   from person p join participation n on n.person_id = p.id join episode e on e.id = n.episode_id order by p.id, e.created_at desc, n.id)
  union all
  select 'studio', s.id, s.name, s.address, null, null, s.edited_at from studio s`;

const DESTINATIONS = `
  with found as (
    select d.*, f.folded, row_number() over (partition by d.kind order by begins, d.at desc, d.id) as place, begins
    from (${NAMED}) d
    cross join lateral (select ${fold('d.name')} as folded) f
    cross join lateral (select case when cardinality($1::text[]) = 0 or starts_with(f.folded, $1[1]) then 0 when strpos(f.folded, ' ' || $1[1]) > 0 then 1 else 2 end as begins) b
    where not exists (select from unnest($1::text[]) as term where strpos(f.folded, term) = 0)
  )
  select kind, id, name, beside, start, "episodeId" from found where place <= $2
  order by begins, array_position(array['episode', 'topic', 'person', 'studio'], kind), place`;

/** Where one can go by a name. */
export class SqlJumpReads implements Pick<Reads, 'destinations' | 'firstReleasedBy'> {
  constructor(private readonly pooled: Pooled) {}

  destinations(terms: readonly string[], mostOfAKind: number): Promise<Destination[]> {
    return this.pooled.rows<Destination>('destinations', DESTINATIONS, [terms, mostOfAKind]);
  }

  async firstReleasedBy(name: string): Promise<EpisodeId | null> {
    const row = await this.pooled.first<{ readonly id: EpisodeId }>(
      'first-released-by',
      `select r.episode_id as id from rundown_version v join rundown r on r.id = v.rundown_id
       where v.released_by is null and v.released_by_name = $1 order by v.released_at, v.id limit 1`,
      [name],
    );
    return row?.id ?? null;
  }
}
