import type { ShapeMatterInput } from '../../operations/topic.js';

/** What a producer does here, before the server has taken it. */
export type Deed =
  | { readonly does: 'keep' | 'drop' | 'pin'; readonly piece: string }
  /** Null: out of every theme. */
  | { readonly does: 'move'; readonly piece: string; readonly theme: string | null }
  | { readonly does: 'relabel'; readonly theme: string; readonly label: string }
  | { readonly does: 'merge'; readonly theme: string; readonly into: string }
  | { readonly does: 'split'; readonly theme: string; readonly label: string; readonly pieces: readonly string[] }
  /** Null: whatever this person did last, at the moment it is sent. */
  | { readonly does: 'undo'; readonly act: string | null };

export type KeyedDeed = Deed & { readonly key: string };

/** The deed as the server reads it; undoing is asked for otherwise. */
export function inputOf(topicId: string, deed: Exclude<Deed, { does: 'undo' }>): ShapeMatterInput {
  switch (deed.does) {
    case 'keep':
    case 'drop':
    case 'pin':
      return { topicId, [deed.does]: deed.piece };
    case 'move':
      return { topicId, move: { piece: deed.piece, theme: deed.theme } };
    case 'relabel':
      return { topicId, relabel: { theme: deed.theme, label: deed.label } };
    case 'merge':
      return { topicId, merge: { theme: deed.theme, into: deed.into } };
    case 'split':
      return { topicId, split: { theme: deed.theme, label: deed.label, pieces: [...deed.pieces] } };
  }
}
