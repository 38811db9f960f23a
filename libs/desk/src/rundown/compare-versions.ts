import { compareRundowns, type RundownDifferences, type RundownId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { mayReadDesk, permit } from '../permissions.js';
import { readEdition, type RundownEdition } from './read-edition.js';

/** Two editions side by side. */
export interface VersionsCompared {
  readonly from: RundownEdition;
  readonly to: RundownEdition;
  readonly differences: RundownDifferences;
}

/** Which editions: a version by its number, null the draft as it is now. */
export interface CompareVersionsInput {
  readonly rundownId: RundownId;
  readonly from: number | null;
  readonly to: number | null;
}

/** Tells how one edition of a rundown differs from another; null when one of them does not exist. */
export async function compareVersions(desk: Desk, actor: Actor, { rundownId, from, to }: CompareVersionsInput): Promise<VersionsCompared | null> {
  permit(mayReadDesk, actor);
  const [one, other] = await Promise.all([readEdition(desk, actor, rundownId, from), readEdition(desk, actor, rundownId, to)]);
  return one && other && { from: one, to: other, differences: compareRundowns(one.content.rundown, other.content.rundown) };
}
