import type { Rundown, RundownId, Segment, SegmentId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { insertAll, readPrepared } from '../sql.js';
import { SegmentQuestionRow, SegmentQuoteRow, SegmentSpeakerRow } from './segment-parts.row.js';
import { SnakeNames } from '../schema/naming.js';
import { fromSegment, SegmentRow } from './segment.row.js';

/** Place and rundown are not among them: `move` has seen to the one, and the other never changes. */
const CHANGEABLE = [
  'kind', 'title', 'objective', 'durationSeconds', 'minSeconds', 'idealSeconds', 'maxSeconds', 'outside', 'themeId', 'content',
  'camera', 'sound', 'lowerThird', 'notes', 'why', 'positionLocked', 'durationLocked', 'speakersLocked',
  'hardStartLocal', 'hardStartOffsetSeconds', 'skipped', 'groupId', 'countToEnd', 'colour', 'cells',
] as const satisfies readonly (keyof SegmentRow)[];

interface Placed {
  readonly segment: Segment;
  readonly inReserve: boolean;
  readonly position: number;
}

/** Writes what differs between two drafts: lines gone, moved, changed and new, in this order, so that no position is taken twice. */
export async function writeSegments(manager: EntityManager, before: Rundown, after: Rundown): Promise<void> {
  const [was, is] = [placesIn(before), placesIn(after)];
  await remove(manager, [...was.keys()].filter((id) => !is.has(id)));
  const kept = [...is.values()].filter(({ segment }) => was.has(segment.id));
  await move(manager, kept.filter((now) => !samePlace(now, was.get(now.segment.id)!)));
  for (const { segment, inReserve, position } of kept) {
    const old = was.get(segment.id)!.segment;
    if (old === segment) continue;
    await change(manager, fromSegment(segment, after.id, inReserve, position));
    if (!sameJson(parts(old), parts(segment))) await rewriteParts(manager, segment);
  }
  await insertSegments(manager, after.id, [...is.values()].filter(({ segment }) => !was.has(segment.id)));
}

/** Inserts whole lines, with their speakers, quotes and questions. */
async function insertSegments(manager: EntityManager, rundownId: RundownId, placed: readonly Placed[]): Promise<void> {
  await insertAll(manager, SegmentRow, placed.map(({ segment, inReserve, position }) => fromSegment(segment, rundownId, inReserve, position)));
  await insertParts(manager, placed.map(({ segment }) => segment));
}

async function rewriteParts(manager: EntityManager, segment: Segment): Promise<void> {
  for (const table of [SegmentSpeakerRow, SegmentQuoteRow, SegmentQuestionRow]) await manager.delete(table, { segmentId: segment.id });
  await insertParts(manager, [segment]);
}

async function insertParts(manager: EntityManager, segments: readonly Segment[]): Promise<void> {
  await insertAll(manager, SegmentSpeakerRow, segments.flatMap(({ id, speakers }) =>
    speakers.map((speaker, position) => ({
      segmentId: id, participationId: speaker.id, position, role: speaker.role, seconds: speaker.seconds, why: speaker.why ?? [],
    }))));
  await insertAll(manager, SegmentQuoteRow, segments.flatMap(({ id, quotes }) =>
    quotes.map((quoteId, position) => ({ segmentId: id, quoteId, position }))));
  await insertAll(manager, SegmentQuestionRow, segments.flatMap(({ id, questions }) =>
    questions.map((questionId, position) => ({ segmentId: id, questionId, position }))));
}

async function remove(manager: EntityManager, ids: readonly SegmentId[]): Promise<void> {
  if (ids.length > 0) await manager.query('delete from segment where id = any($1::uuid[])', [ids]);
}

/** All places in one statement: their uniqueness is checked when it ends. */
async function move(manager: EntityManager, placed: readonly Placed[]): Promise<void> {
  if (placed.length === 0) return;
  await manager.query(
    `update segment s set in_reserve = m.in_reserve, position = m.position
     from unnest($1::uuid[], $2::boolean[], $3::integer[]) as m (id, in_reserve, position) where s.id = m.id`,
    [placed.map(({ segment }) => segment.id), placed.map(({ inReserve }) => inReserve), placed.map(({ position }) => position)],
  );
}

const COLUMNS = CHANGEABLE.map((field) => `${new SnakeNames().columnName(field, undefined)} = $${CHANGEABLE.indexOf(field) + 2}`).join(', ');

/** All that can change in one line, prepared: it is what everybody waits for. */
async function change(manager: EntityManager, row: SegmentRow): Promise<void> {
  const values = CHANGEABLE.map((field) => (field === 'why' || field === 'cells' ? JSON.stringify(row[field]) : row[field]));
  await readPrepared(manager, 'change-segment', `update segment set ${COLUMNS} where id = $1`, [row.id, ...values]);
}

function placesIn(rundown: Rundown): Map<SegmentId, Placed> {
  const placed = (inReserve: boolean) => (segment: Segment, position: number) => [segment.id, { segment, inReserve, position }] as const;
  return new Map([...rundown.segments.map(placed(false)), ...rundown.reserve.map(placed(true))]);
}

const samePlace = (a: Placed, b: Placed): boolean => a.inReserve === b.inReserve && a.position === b.position;
const parts = ({ speakers, quotes, questions }: Segment) => ({ speakers, quotes, questions });
const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
