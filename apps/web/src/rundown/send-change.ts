import type { Client } from 'urql';
import { ChangeSegmentsDocument, UndoChangeDocument } from '../operations/rundown.js';
import { refusalOf } from '../server/refusal.js';
import { broughtBy, editsOf, kindOf, type Change } from './change.js';
import type { DeskRundown, SegmentLine, WholeRundown } from './desk-rundown.js';
import type { DeskEvent } from './desk-state.js';
import { editsToInput } from './edits-to-input.js';

type Answer =
  | { readonly __typename: 'SegmentsChanged'; readonly revision: number; readonly rundown?: WholeRundown; readonly segments: readonly SegmentLine[] }
  | { readonly __typename: 'StaleRevision'; readonly rundown: WholeRundown }
  | { readonly __typename: 'SegmentGone' }
  | { readonly __typename: 'InvalidValue' | 'ColumnNotYours' | 'ProposalGone' | 'UndoContested' | 'NothingToUndo'; readonly message: string };

/** Asks the server for one change, saying which revision it was made on; what came of it, as an event of the desk. */
export async function sendChange(client: Client, confirmed: DeskRundown, change: Change): Promise<DeskEvent> {
  const { key } = change;
  const { answer, reached } = await ask(client, confirmed, change);
  if (answer === undefined) return reached ? { type: 'refused', key } : { type: 'notSent' };
  switch (answer.__typename) {
    case 'StaleRevision':
      return { type: 'stale', whole: answer.rundown };
    case 'SegmentGone':
      return { type: 'gone', key };
    case 'SegmentsChanged':
      return change.does === 'undo'
        ? { type: 'undone', key, whole: answer.rundown! }
        : { type: 'landed', key, revision: answer.revision, lines: answer.segments };
    default:
      return { type: 'refused', key, says: answer.message };
  }
}

/** The line that what a change adds comes from. */
const copiedBy = (change: Change): string | null => (change.does === 'duplicate' || change.does === 'split' ? change.segmentId : null);

async function ask(client: Client, { rundown, revision }: DeskRundown, change: Change): Promise<{ answer: Answer | undefined; reached: boolean }> {
  const seats = broughtBy(change)?.seats;
  const on = { rundownId: rundown.id, expectedRevision: revision, act: change.key };
  const result = change.does === 'undo'
    ? await client.mutation(UndoChangeDocument, { input: { ...on, undo: change.undo } }).toPromise()
    : await client.mutation(ChangeSegmentsDocument, { input: { ...on, kind: kindOf(change), edits: editsToInput(editsOf(rundown, change), copiedBy(change)), ...(seats && { seats: [...seats] }), ...(change.does === 'edits' && change.proposal !== undefined && { proposal: change.proposal }) } }).toPromise();
  // Refused as a whole, the data is null; an answer is only looked for in what there is.
  const answer = Object.values(result.data ?? {}).find((one): one is Answer => typeof one === 'object' && one !== null);
  const refusal = result.error && refusalOf(result.error);
  // Out of reach, or signed out meanwhile: it may pass later. Anything else is the server's no.
  return { answer, reached: refusal !== 'unreachable' && refusal !== 'signedOut' };
}
