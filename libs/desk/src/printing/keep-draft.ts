import type { LocalStart, RundownId } from '#rundown';
import { WORKER } from '../actor.js';
import type { Desk } from '../desk.js';
import { readShow } from '../paper/read-show.js';
import { contentHash } from './content-hash.js';

/** What papers of a draft are compared with. */
export interface ComparedDraft {
  readonly contentHash: string;
  readonly title: string;
  readonly start: LocalStart | null;
  readonly zone: string;
}

interface Kept {
  readonly revision: number | null;
  /** Milliseconds. */
  readonly at: number;
  readonly draft: Promise<ComparedDraft>;
}

/** How people are presented, and when they come, raises no revision: it is told this much later at most. */
const KEPT_MS = 15_000;
const MOST_KEPT = 100;

const kept = new WeakMap<Desk['reads'], Map<RundownId, Kept>>();

/** A draft as its papers read it, made once for all who look at one within a moment: an edit is seen at once, by its revision. */
export async function keepDraft(desk: Desk, rundownId: RundownId): Promise<ComparedDraft> {
  const [now, revision] = [desk.clock.now().getTime(), await desk.reads.revision(rundownId)];
  const all = kept.get(desk.reads) ?? new Map<RundownId, Kept>();
  kept.set(desk.reads, all);
  const found = all.get(rundownId);
  if (found?.revision === revision && now - found.at < KEPT_MS) return found.draft;
  const draft = compare(desk, rundownId);
  all.delete(rundownId);
  all.set(rundownId, { revision, at: now, draft });
  if (all.size > MOST_KEPT) all.delete(all.keys().next().value!);
  // What failed is tried anew.
  draft.catch(() => all.delete(rundownId));
  return draft;
}

async function compare(desk: Desk, rundownId: RundownId): Promise<ComparedDraft> {
  const { matter: { content }, document } = (await readShow(desk, WORKER, { rundownId, version: null, locale: 'fr' }))!;
  return { contentHash: contentHash(desk, document), title: content.rundown.title, start: content.rundown.start ?? null, zone: content.episode.zone };
}
