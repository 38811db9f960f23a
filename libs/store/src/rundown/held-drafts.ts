import type { LockedDraft } from '#desk';
import type { RundownId } from '#rundown';

/** A draft as one transaction leaves it to the next. */
export type HeldDraft = Omit<LockedDraft, 'done'>;

/** Drafts held at most; the one not used for longest goes first. Five hundred lines are about a megabyte. */
const MOST = 20;

/**
 * Drafts as this process last committed them. Under the lock the revision in the table says whether one still holds,
 * since every change of a draft reaches a new one: five hundred lines are then not read again for each key typed.
 */
export class HeldDrafts {
  private readonly held = new Map<RundownId, HeldDraft>();

  /** The draft at exactly that revision; undefined when it has to be read. */
  at(id: RundownId, revision: number): HeldDraft | undefined {
    const draft = this.held.get(id);
    return draft?.revision === revision ? draft : undefined;
  }

  /** To be called once what made it is committed. */
  hold(draft: HeldDraft): void {
    const { id } = draft.rundown;
    this.held.delete(id);
    this.held.set(id, draft);
    if (this.held.size <= MOST) return;
    for (const oldest of this.held.keys()) {
      this.held.delete(oldest);
      return;
    }
  }
}
