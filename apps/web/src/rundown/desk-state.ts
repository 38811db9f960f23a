import { findSegment, type SegmentId } from '#rundown';
import type { SegmentsChangedSubscription } from '../operations/rundown.js';
import { readCell, sameCell, type CellValue } from './cell.js';
import { applyChange, type Change, type Written } from './change.js';
import { isOvertaken, rememberSeen } from './overtaken.js';
import { putLine, withoutLine } from './put-line.js';
import { deskRundown, type DeskRundown, type Findings, type SegmentLine, type WholeRundown } from './desk-rundown.js';

/** What somebody else did, as it arrives. */
export type News = SegmentsChangedSubscription['segmentsChanged'];

/** The same cell written by two people: what this desk wrote waits for a choice. */
export interface Conflict {
  readonly change: Extract<Change, { does: 'edit' }>;
  readonly title: string;
  /** True when the line is gone. */
  readonly gone: boolean;
  readonly theirs: CellValue;
  readonly by: string | null;
}

/** One thing to tell the person, read out politely; `tick` makes two equal ones different. */
export interface Told {
  readonly what: 'episode' | 'edited' | 'moved' | 'added' | 'removed' | 'framed' | 'planned' | 'improved' | 'released';
  readonly by: string | null;
  readonly segmentId: string | null;
  readonly title: string;
  readonly tick: number;
}

export interface DeskState {
  /** As the server last told it. */
  readonly confirmed: DeskRundown;
  /** Made here, in order, not confirmed yet. The first one may be on its way. */
  readonly pending: readonly Change[];
  /** News that arrived while a change was on its way: taken once it has landed, in order. */
  readonly waiting: readonly News[];
  readonly sending: boolean;
  /** The change whose answer was lost: the server may have done it, and others theirs since. */
  readonly doubted: string | null;
  readonly conflicts: readonly Conflict[];
  readonly told: Told | null;
  /** What the server would not take, until the next change. */
  readonly refused: { readonly change: Change; readonly says: string | null } | null;
  /** Who last touched a line, other than this desk. */
  readonly lastBy: Readonly<Record<string, string>>;
  /** True when something was missed: the rundown has to be read again. */
  readonly behind: boolean;
  /** True while somebody writes in a line here, or drags one: nothing moves under their hands. */
  readonly writing: boolean;
  /** What was read meanwhile: taken once they are done. */
  readonly held: WholeRundown | null;
  /** Acts of one's own that may be taken back, and those that took one back and may be done again; the last is the next. */
  readonly done: readonly string[];
  readonly undone: readonly string[];
}

export type DeskEvent =
  | { readonly type: 'loaded'; readonly whole: WholeRundown }
  | { readonly type: 'changed'; readonly change: Change }
  | { readonly type: 'writing'; readonly on: boolean }
  | { readonly type: 'sending' }
  /** `lines`: those it was about, as they are now. */
  | { readonly type: 'landed'; readonly key: string; readonly revision: number; readonly lines: readonly SegmentLine[] }
  /** An act was taken back: the whole is read with the answer. */
  | { readonly type: 'undone'; readonly key: string; readonly whole: WholeRundown }
  | { readonly type: 'stale'; readonly whole: WholeRundown }
  | { readonly type: 'gone'; readonly key: string }
  | { readonly type: 'refused'; readonly key: string; readonly says?: string }
  | { readonly type: 'notSent' }
  /** Acts of one's own from before this desk was opened, oldest first. */
  | { readonly type: 'remembered'; readonly acts: readonly string[] }
  | { readonly type: 'news'; readonly news: News }
  | { readonly type: 'found'; readonly revision: number; readonly findings: Findings }
  | { readonly type: 'kept'; readonly conflict: Conflict; readonly key: string }
  | { readonly type: 'yielded'; readonly conflict: Conflict };

export function openDesk(whole: WholeRundown): DeskState {
  return { confirmed: deskRundown(whole), pending: [], waiting: [], sending: false, doubted: null, conflicts: [], told: null, refused: null, lastBy: {}, behind: false, writing: false, held: null, done: [], undone: [] };
}

/** What the person sees: the server's rundown with their own changes on top. */
export const shownDesk = ({ confirmed, pending }: Pick<DeskState, 'confirmed' | 'pending'>): DeskRundown => pending.reduce(applyChange, confirmed);

/** Every rule of several people at one rundown, without a server: pure, and the same for the same events. */
export function stepDesk(state: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case 'loaded':
      return state.writing ? hold(state, event.whole) : takeWhole(state, event.whole);
    case 'writing':
      return event.on ? { ...state, writing: true } : letGo({ ...state, writing: false });
    case 'stale':
      return catchUp(takeWhole({ ...state, sending: false }, event.whole));
    case 'undone':
      return catchUp(takeWhole({ ...turnBack(without(state, event.key), state.pending.find(({ key }) => key === event.key)), sending: false }, event.whole));
    case 'remembered':
      return { ...state, done: [...event.acts.filter((act) => !state.done.includes(act)), ...state.done] };
    case 'changed':
      return contest(addPending({ ...state, refused: null }, rememberSeen(shownDesk(state).rundown, event.change)));
    case 'sending':
      return { ...state, sending: true };
    case 'landed':
      return catchUp(landChange(state, event));
    case 'gone':
      return catchUp({ ...loseLine(state, event.key), sending: false, behind: true, refused: isWhole(state, event.key) ? refusedOf(state, { type: 'refused', key: event.key }) : state.refused });
    case 'refused':
      return catchUp({ ...forgetUndo(without(state, event.key), state.pending.find(({ key }) => key === event.key)), sending: false, refused: refusedOf(state, event) });
    case 'notSent':
      return catchUp({ ...state, sending: false, doubted: state.pending[0]?.key ?? null });
    case 'news':
      return state.sending ? { ...state, waiting: [...state.waiting, event.news] } : takeNews(state, event.news);
    case 'found':
      return event.revision === state.confirmed.revision ? { ...state, confirmed: { ...state.confirmed, ...findingsOf(event.findings), foundAt: event.revision } } : state;
    case 'kept':
      return keepMine(state, event);
    case 'yielded':
      return { ...state, conflicts: state.conflicts.filter((conflict) => conflict !== event.conflict) };
  }
}

function refusedOf({ pending }: DeskState, { key, says }: Extract<DeskEvent, { type: 'refused' }>): DeskState['refused'] {
  const change = pending.find((one) => one.key === key);
  return change === undefined ? null : { change, says: says ?? null };
}

/** True for what is done as a whole: its words are no cell's, to be kept for the person. */
const isWhole = ({ pending }: DeskState, key: string): boolean => pending.some((one) => one.key === key && (one.does === 'edits' || one.does === 'place'));

const findingsOf = ({ remarks, remarkRules, points }: Findings): Findings => ({ remarks, remarkRules, points });

function takeWhole(state: DeskState, whole: WholeRundown): DeskState {
  if (whole.revision < state.confirmed.revision) return { ...state, behind: false };
  return contest({ ...state, confirmed: deskRundown(whole, state.confirmed), behind: false });
}

function hold(state: DeskState, whole: WholeRundown): DeskState {
  const newer = whole.revision > (state.held ?? state.confirmed).revision;
  return { ...state, behind: false, held: newer ? whole : state.held };
}

function letGo(state: DeskState): DeskState {
  return state.held === null ? state : takeWhole({ ...state, held: null }, state.held);
}

// A second wording of the same field replaces the first one when that has not left yet: only the last is meant.
function addPending(state: DeskState, change: Change): DeskState {
  const onItsWay = state.sending ? state.pending[0] : undefined;
  const earlier = state.pending.findLast((one) => one !== onItsWay && one.does === 'edit' && change.does === 'edit' && one.segmentId === change.segmentId && one.field === change.field);
  const replaced = earlier?.does === 'edit' && change.does === 'edit' ? ({ ...change, seen: earlier.seen } as Change) : change;
  return { ...state, pending: [...state.pending.filter((one) => one !== earlier), replaced] };
}

/** Takes out of the queue every cell that somebody else has written meanwhile, and every change to lines that are gone. */
function contest(state: DeskState): DeskState {
  const pending: Change[] = [];
  const conflicts = [...state.conflicts];
  let before = state.confirmed;
  let { refused } = state;
  for (const [at, change] of state.pending.entries()) {
    // What is on its way is the server's to judge.
    if (!(state.sending && at === 0) && isOvertaken(before.rundown, change)) {
      refused = { change, says: null };
      continue;
    }
    const contested = cellsOf(change).flatMap((cell) => conflictOver(state, before, change.key, cell) ?? []);
    conflicts.push(...contested);
    const left = leaveOut(change, contested);
    if (left === null || isLost(before, left)) continue;
    pending.push(left);
    before = applyChange(before, left);
  }
  return { ...state, pending, conflicts, refused };
}

const cellsOf = (change: Change): readonly Written[] => (change.does === 'edit' ? [change] : change.does === 'cells' ? change.cells : []);

/** Lines that a change is about and does not make itself. */
function linesOf(change: Change): readonly string[] {
  switch (change.does) {
    case 'duplicate': case 'split': return [change.segmentId];
    case 'place': return 'onto' in change.target ? [change.target.onto] : [];
    case 'move': case 'merge': case 'group': case 'remove': return change.segmentIds;
    default: return [];
  }
}

/** True when nothing is left of what the change is about. */
const isLost = ({ rundown }: DeskRundown, change: Change): boolean => {
  const lines = linesOf(change);
  return lines.length > 0 && lines.every((id) => findSegment(rundown, id as SegmentId) === null);
};

function conflictOver({ confirmed, lastBy }: DeskState, before: DeskRundown, key: string, cell: Written): Conflict | null {
  const { segmentId, field, value, seen } = cell;
  const made = { key: `${key} ${segmentId} ${field}`, does: 'edit', segmentId, field, value, seen } as const;
  const by = lastBy[segmentId] ?? null;
  const segment = segmentIn(before, segmentId);
  if (segment === undefined) return { change: made, title: titleGone(confirmed, segmentId), gone: true, theirs: null, by };
  const theirs = readCell(segment, field);
  return sameCell(theirs, seen) || sameCell(theirs, value) ? null : { change: made, title: segment.title, gone: false, theirs, by };
}

/** The change without the cells that are contested; null when nothing is left of it. */
function leaveOut(change: Change, contested: readonly Conflict[]): Change | null {
  if (contested.length === 0) return change;
  if (change.does !== 'cells') return null;
  const out = new Set(contested.map(({ change: { segmentId, field } }) => `${segmentId} ${field}`));
  const cells = change.cells.filter(({ segmentId, field }) => !out.has(`${segmentId} ${field}`));
  return cells.length === 0 && change.added.length === 0 ? null : { ...change, cells };
}

const segmentIn = ({ rundown }: DeskRundown, id: string) => findSegment(rundown, id as SegmentId)?.segment;

/** The title of a line that is gone, as this desk last knew it. */
const titleGone = ({ titles }: DeskRundown, id: string): string => titles.get(id) ?? '';

const without = (state: DeskState, key: string): DeskState => ({ ...state, pending: state.pending.filter((change) => change.key !== key) });

function landChange(state: DeskState, { key, revision, lines }: Extract<DeskEvent, { type: 'landed' }>): DeskState {
  const change = state.pending.find((one) => one.key === key);
  const rest = { ...without(state, key), sending: false };
  // News may already have carried this change and later ones: the server's word stands.
  if (change === undefined || revision < state.confirmed.revision) return rest;
  const done = lines.reduce(putLine, applyChange(state.confirmed, change));
  // Done when it was first asked for: the revision told is now's, and what others reached since is not known here.
  if (key === state.doubted) return { ...rest, behind: true, confirmed: { ...done, revision: state.confirmed.revision }, done: [...state.done, key], undone: [] };
  // People may have got places and answers with a proposal: those are read again.
  const behind = rest.behind || (change.does === 'edits' && change.proposal !== undefined);
  return { ...rest, behind, confirmed: { ...done, revision }, done: [...state.done, key], undone: [] };
}

/** An act was taken back, or done again. */
function turnBack(state: DeskState, change: Change | undefined): DeskState {
  if (change?.does !== 'undo') return state;
  const { undo, key } = change;
  return state.undone.includes(undo)
    ? { ...state, undone: state.undone.filter((act) => act !== undo), done: [...state.done, key] }
    : { ...state, done: state.done.filter((act) => act !== undo), undone: [...state.undone, key] };
}

/** What cannot be taken back is not tried again. */
function forgetUndo(state: DeskState, change: Change | undefined): DeskState {
  if (change?.does !== 'undo') return state;
  return { ...state, done: state.done.filter((act) => act !== change.undo), undone: state.undone.filter((act) => act !== change.undo) };
}

/** What was written in a line that is gone is kept for the person to note. */
function loseLine(state: DeskState, key: string): DeskState {
  const change = state.pending.find((one) => one.key === key);
  const lost = change === undefined ? [] : cellsOf(change).map((cell): Conflict => ({
    change: { key, does: 'edit', ...pick(cell) }, title: titleGone(state.confirmed, cell.segmentId), gone: true, theirs: null, by: state.lastBy[cell.segmentId] ?? null,
  }));
  return { ...without(state, key), conflicts: [...state.conflicts, ...lost] };
}

const pick = ({ segmentId, field, value, seen }: Written): Written => ({ segmentId, field, value, seen });

function catchUp(state: DeskState): DeskState {
  return state.waiting.reduce(takeNews, { ...state, waiting: [] });
}

function takeNews(state: DeskState, news: News): DeskState {
  const { confirmed } = state;
  if (news.revision <= confirmed.revision) return state;
  if (news.change === 'planned' || news.change === 'improved' || news.change === 'released') {
    return { ...tell(state, news, ''), behind: true };
  }
  // The episode itself, not a line of it.
  if (news.change === 'edited' && news.segmentId === null && news.segment === null) return { ...state, told: { what: 'episode', by: news.by, segmentId: null, title: '', tick: (state.told?.tick ?? 0) + 1 }, behind: true };
  // Groups and columns are read again with the whole.
  if (news.change === 'framed') return { ...tell(state, news, ''), behind: true };
  if (news.change === 'resync' || news.revision > confirmed.revision + 1) return { ...state, behind: true };
  const next = readNews(confirmed, news);
  if (next === null) return { ...state, behind: true };
  const segmentId = news.segment?.id ?? news.segmentId;
  const title = news.segment?.title ?? titleGone(confirmed, segmentId ?? '');
  const lastBy = news.by !== null && segmentId !== null ? { ...state.lastBy, [segmentId]: news.by } : state.lastBy;
  return contest(tell({ ...state, lastBy, confirmed: { ...next, revision: news.revision } }, news, title));
}

function readNews(confirmed: DeskRundown, { change, segment, segmentId, position }: News): DeskRundown | null {
  if (change === 'removed') return segmentId === null ? null : withoutLine(confirmed, segmentId);
  if (segment === null) return null;
  // A later change may have moved the line already: this one is told where it stood then.
  return putLine(confirmed, { ...segment, position: segment.inReserve ? segment.position : (position ?? segment.position) });
}

function tell(state: DeskState, news: News, title: string): DeskState {
  const what = news.change as Told['what'];
  return { ...state, told: { what, by: news.by, segmentId: news.segment?.id ?? news.segmentId, title, tick: (state.told?.tick ?? 0) + 1 } };
}

function keepMine(state: DeskState, { conflict, key }: Extract<DeskEvent, { type: 'kept' }>): DeskState {
  const rest = { ...state, conflicts: state.conflicts.filter((one) => one !== conflict) };
  if (conflict.gone) return rest;
  return contest(addPending(rest, { ...conflict.change, key, seen: conflict.theirs }));
}
