import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { StudioId } from '../ids.js';
import { mayReadDesk, permit } from '../permissions.js';
import type { Reads } from '../ports/reads.js';
import { HOUSE_LIST, type PrintList } from './print-list.js';

/** Who gets what in a studio, or of shows without one; null where there is no such studio. */
export async function readPrintList(desk: Desk, actor: Actor, studioId: StudioId | null): Promise<PrintList | null> {
  permit(mayReadDesk, actor);
  if (studioId !== null && (await desk.reads.studiosById([studioId]))[0] === null) return null;
  return (await listsOf(desk.reads, [studioId]))[0]!;
}

/** The lists of several places, in their order. */
export async function listsOf(reads: Reads, places: readonly (StudioId | null)[]): Promise<readonly PrintList[]> {
  const edited = await reads.printLists();
  return places.map((studioId) => {
    const found = edited.find((list) => list.studioId === studioId);
    return { studioId, entries: found?.entries ?? HOUSE_LIST, edited: found !== undefined };
  });
}
