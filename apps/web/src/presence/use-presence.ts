import { useEffect, useMemo, useState } from 'react';
import { BeHereDocument, PresenceChangedDocument } from '../operations/presence.js';
import { useSession } from '../session/session.js';
import { NOBODY, takePresence, type Cell, type Named, type Person } from './people.js';
import { tellApart } from './tell-apart.js';

/** Moves are told at once, and then at most this often. */
const APART_MILLISECONDS = 250;
const NONE: ReadonlyMap<string, readonly Named[]> = new Map();
const NO_ONE: readonly Named[] = [];

/** Who is in a rundown, and the way to say where one is oneself. */
export interface Presence {
  /** Everybody once, oneself included, by name. */
  readonly people: readonly Person[];
  /** Who else is on the cells of a line, by column; the same object while nothing in it changes. */
  readonly on: (segmentId: string) => ReadonlyMap<string, readonly Named[]>;
  /** Who else is on one cell. */
  readonly at: (segmentId: string, column: string) => readonly Named[];
  /** Says on which cell one is; null: only reading. Always the same function. */
  readonly goTo: (cell: Cell | null) => void;
}

/** Being in a rundown: others see it while the page is open, and one sees them. */
export function usePresence(rundownId: string): Presence {
  const { server: { client } } = useSession();
  const [people, setPeople] = useState(NOBODY);
  const place = useMemo(() => {
    // One seat for each opening of a page; kept over a break of the line, so that nobody sees two.
    const seat = crypto.randomUUID();
    // Who cannot be reached is nowhere: once the line is back, the place is told again.
    const tell = (cell: Cell | null) => void client.mutation(BeHereDocument, { input: { rundownId, seat, cell } }).toPromise();
    return { seat, ...tellApart<Cell | null>(null, tell, { apartMs: APART_MILLISECONDS, same: sameCell }) };
  }, [client, rundownId]);

  useEffect(() => {
    let known = false;
    const { unsubscribe } = client.subscription(PresenceChangedDocument, { rundownId, seat: place.seat }).subscribe(({ data }) => {
      if (!data) return;
      const news = data.presenceChanged;
      setPeople((before) => takePresence(before, news, place.seat));
      // After a break of the line one comes back reading only.
      if (news.whole && known) place.repeat();
      known = true;
    });
    return () => {
      unsubscribe();
      place.stop();
      setPeople(NOBODY);
    };
  }, [client, rundownId, place]);

  return useMemo(() => ({
    people: people.people,
    on: (segmentId) => people.cells.get(segmentId) ?? NONE,
    at: (segmentId, column) => people.cells.get(segmentId)?.get(column) ?? NO_ONE,
    goTo: place.put,
  }), [people, place]);
}

const sameCell = (a: Cell | null, b: Cell | null): boolean => a?.segmentId === b?.segmentId && a?.column === b?.column;
