import type { Reads, RundownModel, RundownParts } from '#desk';
import type { RundownId } from '#rundown';

/** One read of a rundown for all who follow it in this process, and for all that one act changed: five hundred pieces of news cost what one costs. */
export class NewestRundowns {
  private readonly held = new Map<string, Promise<RundownModel | null>>();

  /** Rundowns held at most; the oldest goes first. */
  constructor(private readonly most = 20) {}

  /** The rundown at `revision` or later, with the parts asked for. */
  async at(reads: Reads, id: RundownId, revision: number, parts: RundownParts): Promise<RundownModel | null> {
    const key = `${id} ${parts.matter} ${parts.points}`;
    // What is read, or being read, may be new enough; once it is known not to be, one of those who wait reads again.
    for (let held = this.held.get(key); held !== undefined; held = this.held.get(key)) {
      const model = await held;
      if (model !== null && model.revision >= revision) return model;
      if (this.held.get(key) === held) this.held.delete(key);
    }
    const model = reads.rundown(id, parts);
    this.hold(key, model);
    model.catch(() => this.held.delete(key));
    return model;
  }

  private hold(key: string, model: Promise<RundownModel | null>): void {
    this.held.set(key, model);
    if (this.held.size <= this.most) return;
    for (const oldest of this.held.keys()) {
      this.held.delete(oldest);
      return;
    }
  }
}
