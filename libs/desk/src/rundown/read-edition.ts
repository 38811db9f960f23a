import type { RundownId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { mayReadDesk, permit } from '../permissions.js';
import type { RundownModel, RundownSnapshot, RundownVersion } from './rundown-model.js';

/** A rundown as a release froze it, names included, or as the draft is now. */
export interface RundownEdition {
  /** Null: the draft. */
  readonly version: RundownVersion | null;
  readonly content: RundownSnapshot | RundownModel;
}

/** Reads a released version exactly as it was, or with null the draft; null when there is no such rundown or version. */
export async function readEdition(desk: Desk, actor: Actor, rundownId: RundownId, number: number | null): Promise<RundownEdition | null> {
  permit(mayReadDesk, actor);
  if (number === null) {
    const content = await desk.reads.rundown(rundownId);
    return content && { version: null, content };
  }
  const found = await desk.reads.versionNumbered(rundownId, number);
  return found && { version: found.version, content: found.snapshot };
}
