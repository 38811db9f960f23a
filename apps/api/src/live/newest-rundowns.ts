import type { Reads, RundownModel, RundownParts } from '#desk';
import type { RundownId } from '#rundown';

interface Held {
  readonly revision: number;
  readonly model: Promise<RundownModel | null>;
}

/** One read of a rundown for all who follow it in this process: a hundred screens cost what one costs. */
export class NewestRundowns {
  private readonly held = new Map<string, Held>();

  /** Rundowns held at most; the oldest goes first. */
  constructor(private readonly most = 200) {}

  /** The rundown at `revision` or later, with the parts asked for. */
  async at(reads: Reads, id: RundownId, revision: number, parts: RundownParts): Promise<RundownModel | null> {
    const key = `${id} ${parts.line} ${parts.matter} ${parts.points}`;
    const held = this.held.get(key);
    if (held && held.revision >= revision) return held.model;
    const model = reads.rundown(id, parts);
    this.hold(key, { revision, model });
    model.catch(() => this.held.delete(key));
    return model;
  }

  private hold(key: string, held: Held): void {
    this.held.delete(key);
    this.held.set(key, held);
    if (this.held.size <= this.most) return;
    for (const oldest of this.held.keys()) {
      this.held.delete(oldest);
      return;
    }
  }
}
