import type { Client } from 'urql';
import { ShapeMatterDocument, UndoActDocument } from '../../operations/topic.js';
import { refusalOf } from '../../server/refusal.js';
import type { TopicMatter } from '../topic-matter.js';
import { inputOf, type KeyedDeed } from './deed.js';
import { lastActBy } from './find-act.js';
import type { HandEvent } from './hand-state.js';

/** Asks the server for one deed; what came of it, as an event of the hand. `nothingToUndo` is said when there is none. */
export async function sendDeed(client: Client, topic: TopicMatter, deed: KeyedDeed, { me, nothingToUndo }: { readonly me: string | undefined; readonly nothingToUndo: string }): Promise<HandEvent> {
  const { key } = deed;
  const act = deed.does === 'undo' ? (deed.act ?? lastActBy(topic.acts, me)?.id) : undefined;
  if (deed.does === 'undo' && act === undefined) return { type: 'refused', key, message: nothingToUndo };
  const { answer, error } =
    deed.does === 'undo'
      ? await client.mutation(UndoActDocument, { id: act ?? '' }).then((result) => ({ answer: result.data?.undoAct, error: result.error }))
      : await client.mutation(ShapeMatterDocument, { input: inputOf(topic.id, deed) }).then((result) => ({ answer: result.data?.shapeMatter, error: result.error }));
  if (answer?.__typename === 'MatterShaped') return { type: 'landed', key, matter: answer.topic };
  if (answer !== undefined) return { type: 'refused', key, message: answer.message };
  const refusal = error && refusalOf(error);
  // Out of reach, or signed out meanwhile: it may pass later. Anything else is the server's no.
  return refusal === 'unreachable' || refusal === 'signedOut' ? { type: 'notSent' } : { type: 'refused', key, message: null };
}
