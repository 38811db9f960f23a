import type { Client } from 'urql';
import { AddSegmentDocument, EditSegmentDocument, MoveSegmentDocument, RemoveSegmentDocument } from '../operations/rundown.js';
import { refusalOf } from '../server/refusal.js';
import { placeAfter, type Change } from './change.js';
import type { DeskRundown, Findings, SegmentLine, WholeRundown } from './desk-rundown.js';
import type { DeskEvent } from './desk-state.js';

type Answer =
  | { readonly __typename: 'SegmentAdded' | 'SegmentEdited' | 'SegmentMoved'; readonly rundown: Findings & { readonly revision: number }; readonly segment: SegmentLine }
  | { readonly __typename: 'SegmentRemoved'; readonly rundown: Findings & { readonly revision: number } }
  | { readonly __typename: 'StaleRevision'; readonly rundown: WholeRundown }
  | { readonly __typename: 'SegmentGone' | 'InvalidValue' };

/** Asks the server for one change, saying which revision it was made on; what came of it, as an event of the desk. */
export async function sendChange(client: Client, confirmed: DeskRundown, change: Change): Promise<DeskEvent> {
  const { answer, reached } = await ask(client, confirmed, change);
  if (answer === undefined) return reached ? { type: 'refused', key: change.key } : { type: 'notSent' };
  switch (answer.__typename) {
    case 'StaleRevision':
      return { type: 'stale', whole: answer.rundown };
    case 'SegmentGone':
      return { type: 'gone', key: change.key };
    case 'InvalidValue':
      return { type: 'refused', key: change.key };
    case 'SegmentRemoved':
      return { type: 'landed', key: change.key, revision: answer.rundown.revision, findings: answer.rundown, line: null };
    default:
      return { type: 'landed', key: change.key, revision: answer.rundown.revision, findings: answer.rundown, line: answer.segment };
  }
}

async function ask(client: Client, { rundown, revision }: DeskRundown, change: Change): Promise<{ answer: Answer | undefined; reached: boolean }> {
  const on = { rundownId: rundown.id, expectedRevision: revision };
  const result = await send(client, on, rundown, change);
  // Refused as a whole, the data is null; an answer is only looked for in what there is.
  const answer = Object.values(result.data ?? {}).find((one): one is Answer => typeof one === 'object' && one !== null);
  const refusal = result.error && refusalOf(result.error);
  // Out of reach, or signed out meanwhile: it may pass later. Anything else is the server's no.
  return { answer, reached: refusal !== 'unreachable' && refusal !== 'signedOut' };
}

function send(client: Client, on: { rundownId: string; expectedRevision: number }, rundown: DeskRundown['rundown'], change: Change) {
  switch (change.does) {
    case 'edit':
      return client.mutation(EditSegmentDocument, { input: { ...on, segmentId: change.segmentId, [change.field]: change.value } }).toPromise();
    case 'lock':
      return client.mutation(EditSegmentDocument, { input: { ...on, segmentId: change.segmentId, locks: { [change.lock]: change.on } } }).toPromise();
    case 'move':
      return client.mutation(MoveSegmentDocument, { input: { ...on, segmentId: change.segmentId, position: placeAfter(rundown, change.after, change.segmentId) } }).toPromise();
    case 'remove':
      return client.mutation(RemoveSegmentDocument, { input: { ...on, segmentId: change.segmentId } }).toPromise();
    case 'add': {
      const { kind, title, durationSeconds, outside } = change;
      return client.mutation(AddSegmentDocument, { input: { ...on, kind, title, durationSeconds, outside, position: placeAfter(rundown, change.after) } }).toPromise();
    }
  }
}
