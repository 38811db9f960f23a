import type { Change } from './change.js';
import { stepDesk, type Conflict, type DeskEvent, type DeskState } from './desk-state.js';

/** What became of a desk that was left with changes on it. */
export interface CarriedOn {
  /** Cells that somebody else wrote meanwhile: nobody is there to choose, so theirs stand. */
  readonly conflicts: readonly Conflict[];
  /** What the server would not take. */
  readonly refused: readonly Change[];
}

/**
 * Sends what was still waiting when a desk was left, one after the other, by the desk's own rules. What is on its way is asked for again:
 * an act has its name, and is done once. `send` answers what came of a change, null to give up (somebody else is
 * there now), `pause` waits before the next try.
 */
export async function carryOn(left: DeskState, send: (state: DeskState, change: Change) => Promise<DeskEvent | null>, pause: () => Promise<void>): Promise<CarriedOn> {
  let state: DeskState = { ...left, sending: false, writing: false, conflicts: [], refused: null };
  const refused: Change[] = [];
  for (let change = state.pending[0]; change !== undefined; change = state.pending[0]) {
    const event = await send(state, change);
    if (event === null) return { conflicts: [], refused: [] };
    if (event.type === 'notSent') await pause();
    state = stepDesk(stepDesk(state, { type: 'sending' }), event);
    if (event.type === 'refused') refused.push(change);
    // News are not heard any more: the next answer says that the revision is old, and brings the whole.
  }
  return { conflicts: state.conflicts, refused };
}
