import type { BoardLineFragment } from '../operations/telling.js';

/** What somebody needs from the producer. */
export const NEEDS = ['toInvite', 'waiting', 'toReconfirm', 'trouble'] as const;
export type Need = (typeof NEEDS)[number];
/** What stands in the way of mail. */
export type Trouble = 'bounced' | 'failed' | 'unknown' | 'blocked' | 'noAddress';

const OUT: readonly string[] = ['declined', 'withdrawn', 'cancelled'];

/** What a line of the board asks for; a host, who sees statuses alone, has lines without files. */
export function needsOf(line: BoardLineFragment): readonly Need[] {
  const { status } = line;
  const needs: Need[] = [];
  if (status === 'suggested' || status === 'applied') needs.push('toInvite');
  if (status === 'invited' || status === 'accepted') needs.push('waiting');
  if (status === 'toReconfirm') needs.push('toReconfirm');
  if (troubleOf(line) !== null) needs.push('trouble');
  return needs;
}

/** Why somebody may not have been reached; null: nothing is known against it. The newest mail that left or tried to counts. */
export function troubleOf({ status, file }: Pick<BoardLineFragment, 'status' | 'file'>): Trouble | null {
  if (!file || status === 'suggested' || status === 'applied' || (OUT.includes(status) && file.knows)) return null;
  const tried = file.messages.find(({ state }) => state !== 'drafted' && state !== 'queued' && state !== 'voided');
  if (tried?.state === 'bounced') return 'bounced';
  if (file.contact.blocked) return 'blocked';
  if (tried?.state === 'failed' || tried?.state === 'unknown') return tried.state;
  return file.contact.email === null && !file.knows ? 'noAddress' : null;
}

/** Lines that need this and sit in that segment; null: whatever. */
export const filterLines = (lines: readonly BoardLineFragment[], need: Need | null, segmentId: string | null): readonly BoardLineFragment[] =>
  lines.filter((line) => (need === null || needsOf(line).includes(need)) && (segmentId === null || (line.file?.slot?.segments.some(({ id }) => id === segmentId) ?? false)));

/** Segments that somebody sits in, in order of their start, each once. */
export function segmentsOf(lines: readonly BoardLineFragment[]): readonly { readonly id: string; readonly number: string; readonly title: string }[] {
  const found = new Map(lines.flatMap(({ file }) => file?.slot?.segments ?? []).map((segment) => [segment.id, segment]));
  return [...found.values()].toSorted((one, other) => one.start.localeCompare(other.start));
}

/** How a status looks: settled, open, or no. */
export const toneOf = (status: string): 'yes' | 'open' | 'ask' | 'no' =>
  status === 'confirmed' || status === 'present' ? 'yes' : OUT.includes(status) ? 'no' : status === 'toReconfirm' ? 'ask' : 'open';
