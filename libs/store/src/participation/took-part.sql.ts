/** A show `e` has begun at a moment. */
export const HAS_BEGUN = (at: string): string => `coalesce(e.start_local at time zone e.zone <= ${at}, false)`;

/** Somebody was noted as present, or was confirmed for a show that has begun: its papers name them for good. */
export const TOOK_PART = (person: string, at: string): string =>
  `exists (select from participation n join episode e on e.id = n.episode_id where n.person_id = ${person} and (n.status = 'present' or (n.status = 'confirmed' and ${HAS_BEGUN(at)})))`;
