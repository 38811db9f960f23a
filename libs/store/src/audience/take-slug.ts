import { freeSlug, slugOf } from '#audience';
import type { EntityManager } from 'typeorm';
import { readRows } from '../sql.js';

/** A topic's name in addresses that no other has; topics that come in at the same moment take turns. */
export async function takeSlug(manager: EntityManager, title: string): Promise<string> {
  const slug = slugOf(title);
  await manager.query(`select pg_advisory_xact_lock(hashtext('topic.slug'), hashtext($1))`, [slug]);
  const taken = await readRows<{ slug: string }>(manager, `select slug from topic where slug = $1 or slug like $1 || '-%'`, [slug]);
  return freeSlug(slug, new Set(taken.map((row) => row.slug)));
}
