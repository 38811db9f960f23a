import type { LocalStart, Rundown, RundownId } from '#rundown';
import type { Actor } from '../actor.js';
import { brakeReading } from '../audience/brake-reading.js';
import type { Desk } from '../desk.js';
import type { TooManyAttempts } from '../outcomes.js';
import { slowGuess, type LinkClosed } from '../participation/slow-guess.js';
import type { LinkHolder } from '../participation/speaker-page.js';
import { readDesk } from '../read-desk.js';
import { paperPath } from '../rundown/pdf-path.js';
import { keepDraft } from './keep-draft.js';
import { readPrintCode } from './print-code.js';
import type { PrintCheck } from './print-check.js';
import type { PrintedCopy } from './print.js';
import { whatChanged } from './what-changed.js';

export type CheckPrintOutcome = { readonly outcome: 'PrintChecked'; readonly check: PrintCheck } | LinkClosed | TooManyAttempts;

/** Whether the paper with that code is current, for whoever holds it; `actor` is who they are at the desk, if anybody. */
export async function checkPrint(desk: Desk, { token, remoteAddress }: LinkHolder, actor: Actor): Promise<CheckPrintOutcome> {
  const braked = brakeReading(desk, 'check', remoteAddress);
  if (braked) return braked;
  const code = readPrintCode(token);
  const copy = await desk.work.run(async (work) => (code === null ? null : await work.prints.byCode(code)) ?? slowGuess(desk, work, remoteAddress));
  if ('outcome' in copy) return copy;
  const [release] = await desk.reads.newestReleases([copy.rundownId]);
  const newest = release ? { number: release.version.number, releasedAt: release.version.releasedAt } : null;
  const found = copy.version === null ? await checkDraft(desk, copy, newest) : await checkVersion(desk, copy, newest);
  const { start, title, zone, wanted, ...answer } = found;
  return {
    outcome: 'PrintChecked',
    check: {
      ...answer, newest, zone,
      show: title,
      start: start?.local ?? null,
      format: copy.format,
      recipient: copy.recipient,
      printed: { version: copy.version, madeAt: copy.madeAt.toISOString() },
      own: copy.participationId !== null,
      path: (await mayRead(desk, actor, copy.rundownId)) ? paperPath(copy.rundownId, copy.format, wanted, copy.wishes) : null,
    },
  };
}

interface Found extends Pick<PrintCheck, 'state' | 'lines' | 'whole' | 'rescheduled'> {
  readonly start: LocalStart | null;
  readonly title: string;
  readonly zone: string;
  /** The version to have instead; null: the draft. */
  readonly wanted: number | null;
}
type Newest = PrintCheck['newest'];

async function checkVersion(desk: Desk, { rundownId, version, participationId, format, wishes }: PrintedCopy, newest: Newest): Promise<Found> {
  const number = newest?.number ?? version!;
  const [printed, current] = await Promise.all([desk.reads.versionNumbered(rundownId, version!), desk.reads.versionNumbered(rundownId, number)]);
  const { rundown, episode } = current!.snapshot;
  const about = { start: rundown.start ?? null, title: rundown.title, zone: episode.zone, wanted: number };
  if (number === version) return { ...about, state: 'current', lines: [], whole: true, rescheduled: false };
  const before = printed!.snapshot.rundown;
  return { ...about, state: 'outdated', ...whatChanged(printed!.snapshot, current!.snapshot, { participationId, format, wishes }), rescheduled: isElsewhen(before, rundown) };
}

/** A draft's steps are the studio's: whoever holds it learns that it was worked on, and which version there is since. */
async function checkDraft(desk: Desk, { rundownId, contentHash: printed, madeAt }: PrintedCopy, newest: Newest): Promise<Found> {
  const { contentHash: now, ...shown } = await keepDraft(desk, rundownId);
  const about = { ...shown, lines: [], whole: true, rescheduled: false };
  if (now === printed) return { ...about, state: 'current', wanted: null };
  const released = newest !== null && Date.parse(newest.releasedAt) > madeAt.getTime();
  return { ...about, state: released ? 'outdated' : 'changed', wanted: released ? newest.number : null };
}

const isElsewhen = ({ start: before }: Rundown, { start: after }: Rundown): boolean => before?.local !== after?.local || before?.zone !== after?.zone;

async function mayRead(desk: Desk, actor: Actor, rundownId: RundownId): Promise<boolean> {
  return actor.kind === 'user' && (await readDesk(desk, actor).revision(rundownId)) !== null;
}
