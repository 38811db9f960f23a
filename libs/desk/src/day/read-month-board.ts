import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { mayReadDesk, permit } from '../permissions.js';
import type { DayTaken } from './day-board.js';
import { boundsOfMonth } from './dates.js';

/** Which days of a month `YYYY-MM` are taken, studio by studio; null for what is no month. */
export async function readMonthBoard(desk: Desk, actor: Actor, month: string): Promise<readonly DayTaken[] | null> {
  permit(mayReadDesk, actor);
  const bounds = boundsOfMonth(month);
  return bounds === null ? null : desk.reads.daysTaken(bounds.from, bounds.until);
}
