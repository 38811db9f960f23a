import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useMayShape } from '../../session/may-shape.js';
import { actOn } from './find-act.js';
import { useTopicHand } from './hand-provider.js';
import type { KeyDeed } from './read-key.js';
import { useKeys } from './use-keys.js';
import { standAfter, walk } from './walk.js';

interface Piece {
  readonly id: string;
  readonly text: string;
  readonly hand: 'kept' | 'pinned' | null;
}

interface PiecesOptions<P extends Piece> {
  /** All that the filters leave, the folded part included. */
  readonly found: readonly P[];
  /** Unfolds the list up to a line, so that it can be stood on. */
  readonly reveal: (index: number) => void;
  readonly cite: (piece: P) => void;
  /** The line one stands on. */
  readonly cited: string | null;
}

const wordsOf = (id: string) => document.querySelector<HTMLElement>(`[data-piece="${CSS.escape(id)}"] [data-words]`);
const focusedPiece = () => document.activeElement?.closest<HTMLElement>('[data-piece]')?.dataset['piece'];
const nothingFocused = () => document.activeElement === null || document.activeElement === document.body;

/** Weighing a list: walking it, acting on its lines by mouse or key, and standing on the next one when a line goes. */
export function usePieces<P extends Piece>({ found, reveal, cite, cited }: PiecesOptions<P>) {
  const { topic, act } = useTopicHand();
  const mayShape = useMayShape();
  const [moving, setMenu] = useState<string | null>(null);
  const [, again] = useState(0);
  const ids = found.map(({ id }) => id);
  const before = useRef<readonly string[]>(ids);
  const wanted = useRef<string | null>(null);

  const standOn = (id: string | null) => {
    const index = ids.indexOf(id ?? '');
    const piece = found[index];
    if (piece === undefined) return;
    reveal(index);
    cite(piece);
  };
  const goTo = (id: string | null) => {
    wanted.current = id;
    standOn(id);
    again((count) => count + 1);
  };

  // Where the cursor was may be gone with its line: it goes to the line that took its place, or to « Annuler ».
  useLayoutEffect(() => {
    const left = cited !== null && before.current.includes(cited) && !ids.includes(cited) && nothingFocused();
    let target = wanted.current ?? (left ? cited : null);
    if (target !== null && !ids.includes(target)) {
      target = standAfter(before.current, target, ids);
      standOn(target);
    }
    before.current = ids;
    wanted.current = null;
    if (target === null) {
      if (left) document.querySelector<HTMLElement>('[data-undo]')?.focus();
      return;
    }
    const line = wordsOf(target);
    if (line === null) wanted.current = target;
    line?.focus({ preventScroll: true });
    line?.closest('[data-piece]')?.scrollIntoView({ block: 'nearest' });
  });

  const weigh = (piece: P, does: 'keep' | 'drop' | 'pin', goOn = false) => {
    const already = (does === 'keep' && piece.hand === 'kept') || (does === 'pin' && piece.hand === 'pinned');
    if (!already) act({ does, piece: piece.id });
    else if (!goOn) {
      // Pressing what is pressed takes it back.
      const done = actOn(topic.acts, does, piece.id);
      if (done !== undefined) act({ does: 'undo', act: done.id });
    }
    if (goOn) goTo(walk(ids, piece.id, 1));
    else cite(piece);
  };
  /** Opens a line's menu of themes, or closes it and stands on its line again. */
  const setMoving = (id: string | null) => {
    setMenu(id);
    if (id === null && moving !== null) goTo(moving);
  };
  const move = useCallback((piece: string, theme: string | null) => act({ does: 'move', piece, theme }), [act]);

  useKeys((deed: KeyDeed) => {
    const at = focusedPiece() ?? cited;
    if (deed === 'next' || deed === 'previous') return goTo(walk(ids, at, deed === 'next' ? 1 : -1));
    if (!mayShape) return;
    if (deed === 'undo') return act({ does: 'undo', act: null });
    const current = found.find(({ id }) => id === at);
    if (current === undefined) return;
    if (deed === 'move') {
      cite(current);
      setMoving(current.id);
    } else weigh(current, deed, true);
  }, mayShape ? undefined : ['walk']);
  return { weigh, move, moving, setMoving, mayShape };
}
