import type { RundownId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { InvalidInput, NotAllowed } from '../errors.js';
import { mayReadDesk, permit } from '../permissions.js';
import type { Cell } from './presence.js';

/** Longest name of a column, in UTF-16 units. */
export const LONGEST_COLUMN = 60;

/** Tells everybody in a rundown on which cell a seat of the actor's is; null: only reading. Nothing is kept: a seat that nobody holds open is nowhere. */
export async function beHere(desk: Desk, actor: Actor, input: { readonly rundownId: RundownId; readonly seat: string; readonly cell: Cell | null }): Promise<void> {
  permit(mayReadDesk, actor);
  if (actor.kind !== 'user') throw new NotAllowed(false);
  const { rundownId, seat, cell } = input;
  if (cell !== null && (cell.column === '' || cell.column.length > LONGEST_COLUMN)) throw new InvalidInput('column', `A column has a name of 1 to ${LONGEST_COLUMN} characters.`);
  await desk.work.run(async (work) => work.announce({ event: 'presence.moved', facts: { rundownId, seat, userId: actor.id, cell } }));
}
