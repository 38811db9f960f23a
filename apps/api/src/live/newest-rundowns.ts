import type { Reads, RundownModel } from '#desk';
import type { RundownId } from '#rundown';

interface Held {
  readonly revision: number;
  readonly model: Promise<RundownModel | null>;
}

/** One read of a rundown for all who follow it in this process: a hundred screens cost what one costs. */
export class NewestRundowns {
  private readonly held = new Map<RundownId, Held>();

  /** Rundowns held at most; the oldest goes first. */
  constructor(private readonly most = 50) {}

  /** The rundown at `revision` or later. */
  async at(reads: Reads, id: RundownId, revision: number): Promise<RundownModel | null> {
    const held = this.held.get(id);
    if (held && held.revision >= revision) return held.model;
    const model = reads.rundown(id);
    this.hold(id, { revision, model });
    model.catch(() => this.held.delete(id));
    return model;
  }

  private hold(id: RundownId, held: Held): void {
    this.held.delete(id);
    this.held.set(id, held);
    if (this.held.size <= this.most) return;
    for (const oldest of this.held.keys()) {
      this.held.delete(oldest);
      return;
    }
  }
}
