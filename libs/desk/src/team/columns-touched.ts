import type { Rundown, Segment } from '#rundown';
import type { Actor } from '../actor.js';
import type { ColumnNotYours } from '../outcomes.js';
import { canonicalJson } from '../rundown/canonical-json.js';
import { mayEditColumn, mayEditEpisodeRundown } from './episode-permissions.js';
import type { Column, Membership } from './membership.js';

/** Which column each part of a line stands in. What is not named here is the line itself: its kind, place, locks, theme. */
const COLUMN_OF: { readonly [Part in keyof Segment]?: Column } = {
  title: 'title',
  objective: 'objective',
  durationSeconds: 'duration',
  elasticity: 'duration',
  hardStart: 'duration',
  countToEnd: 'duration',
  speakers: 'people',
  content: 'content',
  quotes: 'content',
  questions: 'content',
  technique: 'technique',
  notes: 'notes',
};

/** The columns in which two drafts differ, in the order of the lines; null for what is no column: the order, the lines themselves, their kind. */
export function columnsTouched(before: Rundown, after: Rundown): readonly (Column | null)[] {
  const touched = new Set<Column | null>();
  const { segments: was, reserve: wasReserve, ...rest } = before;
  const { segments: is, reserve: isReserve, ...newRest } = after;
  if (differ(rest, newRest) || differ(orderOf(was), orderOf(is)) || differ(orderOf(wasReserve), orderOf(isReserve))) touched.add(null);
  const lines = new Map([...is, ...isReserve].map((segment) => [segment.id, segment]));
  for (const segment of [...was, ...wasReserve]) {
    const now = lines.get(segment.id);
    if (now === undefined || now === segment) continue;
    for (const column of cellsTouched(segment, now)) touched.add(column);
    for (const part of new Set([...Object.keys(segment), ...Object.keys(now)]) as Set<keyof Segment>) {
      if (part !== 'cells' && differ(segment[part] ?? null, now[part] ?? null)) touched.add(COLUMN_OF[part] ?? null);
    }
  }
  return [...touched];
}

/** The studio's own columns in which two states of a line differ. */
function cellsTouched({ cells: was }: Segment, { cells: is }: Segment): readonly Column[] {
  const [before, after]: readonly Readonly<Record<string, string>>[] = [was ?? {}, is ?? {}];
  return [...new Set([...Object.keys(before!), ...Object.keys(after!)])].filter((id) => before![id] !== after![id]).map((id): Column => `custom:${id}`);
}

/** Why somebody's edit is not theirs to make; null where it is. */
export function refuseColumns(actor: Actor, membership: Membership | null, before: Rundown, after: Rundown): ColumnNotYours | null {
  if (mayEditEpisodeRundown(actor, membership)) return null;
  const foreign = columnsTouched(before, after).find((column) => column === null || !mayEditColumn(actor, membership, column));
  return foreign === undefined ? null : { outcome: 'ColumnNotYours', column: foreign, columns: membership?.columns ?? [] };
}

const differ = (one: unknown, other: unknown): boolean => canonicalJson(one) !== canonicalJson(other);
const orderOf = (segments: readonly Segment[]): readonly string[] => segments.map(({ id }) => id);
