import type { Presence, PresenceTold, SeatMoved } from '#desk';
import type { RundownId } from '#rundown';

interface Seated {
  readonly presence: Presence;
  /** The process that holds it open. */
  readonly houseId: string;
}

/** What followers of a rundown are told: who is new or elsewhere, and which seats are gone. */
export interface RollChange {
  readonly here: readonly Presence[];
  readonly gone: readonly string[];
}

/** Who is in which rundown, by what the processes of the house tell each other. Knows no clock and no line: it is told. */
export class PresenceRoll {
  private readonly rooms = new Map<RundownId, Map<string, Seated>>();

  /** Everybody in a rundown. */
  in(rundownId: RundownId): readonly Presence[] {
    return [...(this.rooms.get(rundownId)?.values() ?? [])].map(({ presence }) => presence);
  }

  /** Whom one process holds, by rundown. */
  of(houseId: string): ReadonlyMap<RundownId, readonly Presence[]> {
    const held = [...this.rooms].map(([id, room]) => [id, [...room.values()].filter((one) => one.houseId === houseId).map(({ presence }) => presence)] as const);
    return new Map(held.filter(([, presences]) => presences.length > 0));
  }

  /** Takes note; returns what is new in it. A seat belongs to whom it was first told of. */
  told({ rundownId, houseId, here, gone }: PresenceTold): RollChange {
    const room = this.rooms.get(rundownId) ?? new Map<string, Seated>();
    const came = here.filter((presence) => {
      const known = room.get(presence.seat);
      if (known && known.presence.userId !== presence.userId) return false;
      room.set(presence.seat, { presence, houseId });
      return !known || !same(known.presence, presence);
    });
    // A page that came back by another process is not sent away by the one it left.
    const left = gone.filter((seat) => room.get(seat)?.houseId === houseId && room.delete(seat));
    this.keep(rundownId, room);
    return { here: came, gone: left };
  }

  /** Null where nobody has that seat, or somebody else. */
  moved(rundownId: RundownId, { seat, userId, cell }: SeatMoved): RollChange | null {
    const room = this.rooms.get(rundownId);
    const known = room?.get(seat);
    if (!room || known?.presence.userId !== userId) return null;
    const presence = { ...known.presence, cell };
    if (same(known.presence, presence)) return null;
    room.set(seat, { ...known, presence });
    return { here: [presence], gone: [] };
  }

  /** A process is gone, and all it held with it. */
  lost(houseId: string): ReadonlyMap<RundownId, RollChange> {
    const changes = [...this.rooms].map(([id, room]) => {
      const gone = [...room].filter(([, one]) => one.houseId === houseId).map(([seat]) => seat);
      gone.forEach((seat) => room.delete(seat));
      this.keep(id, room);
      return [id, { here: [], gone }] as const;
    });
    return new Map(changes.filter(([, { gone }]) => gone.length > 0));
  }

  private keep(id: RundownId, room: Map<string, Seated>): void {
    if (room.size === 0) this.rooms.delete(id);
    else this.rooms.set(id, room);
  }
}

const same = (a: Presence, b: Presence): boolean => a.name === b.name && a.cell?.segmentId === b.cell?.segmentId && a.cell?.column === b.cell?.column;
