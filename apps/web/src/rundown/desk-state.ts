import type { Segment } from '#rundown';
import type { SegmentsChangedSubscription } from '../operations/rundown.js';
import { applyChange, putLine, withoutLine, type Change } from './change.js';
import { deskRundown, type DeskRundown, type Findings, type SegmentLine, type WholeRundown } from './desk-rundown.js';

/** What somebody else did, as it arrives. */
export type News = SegmentsChangedSubscription['segmentsChanged'];

/** The same field written by two people: what this desk wrote waits for a choice. `theirs` is null when the line is gone. */
export interface Conflict {
  readonly change: Extract<Change, { does: 'edit' }>;
  readonly title: string;
  readonly theirs: string | number | null;
  readonly by: string | null;
}

/** One thing to tell the person, read out politely; `tick` makes two equal ones different. */
export interface Told {
  readonly what: 'episode' | 'edited' | 'moved' | 'added' | 'removed' | 'planned' | 'improved' | 'released';
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
  readonly conflicts: readonly Conflict[];
  readonly told: Told | null;
  /** What the server would not take, until the next change. */
  readonly refused: Change | null;
  /** Who last touched a line, other than this desk. */
  readonly lastBy: Readonly<Record<string, string>>;
  /** True when something was missed: the rundown has to be read again. */
  readonly behind: boolean;
  /** True while somebody writes in a line here, or drags one: nothing moves under their hands. */
  readonly writing: boolean;
  /** What was read meanwhile: taken once they are done. */
  readonly held: WholeRundown | null;
}

export type DeskEvent =
  | { readonly type: 'loaded'; readonly whole: WholeRundown }
  | { readonly type: 'changed'; readonly change: Change }
  | { readonly type: 'writing'; readonly on: boolean }
  | { readonly type: 'sending' }
  | { readonly type: 'landed'; readonly key: string; readonly revision: number; readonly findings: Findings; readonly line: SegmentLine | null }
  | { readonly type: 'stale'; readonly whole: WholeRundown }
  | { readonly type: 'gone'; readonly key: string }
  | { readonly type: 'refused'; readonly key: string }
  | { readonly type: 'notSent' }
  | { readonly type: 'news'; readonly news: News }
  | { readonly type: 'found'; readonly revision: number; readonly findings: Findings }
  | { readonly type: 'kept'; readonly conflict: Conflict }
  | { readonly type: 'yielded'; readonly conflict: Conflict };

export function openDesk(whole: WholeRundown): DeskState {
  return { confirmed: deskRundown(whole), pending: [], waiting: [], sending: false, conflicts: [], told: null, refused: null, lastBy: {}, behind: false, writing: false, held: null };
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
      return catchUp({ ...takeWhole(state, event.whole), sending: false });
    case 'changed':
      return contest(addPending({ ...state, refused: null }, event.change));
    case 'sending':
      return { ...state, sending: true };
    case 'landed':
      return catchUp(landChange(state, event));
    case 'gone':
      return catchUp({ ...loseLine(state, event.key), sending: false, behind: true });
    case 'refused':
      return catchUp({ ...without(state, event.key), sending: false, refused: state.pending.find(({ key }) => key === event.key) ?? null });
    case 'notSent':
      return catchUp({ ...state, sending: false });
    case 'news':
      return state.sending ? { ...state, waiting: [...state.waiting, event.news] } : takeNews(state, event.news);
    case 'found':
      return event.revision === state.confirmed.revision ? { ...state, confirmed: { ...state.confirmed, ...findingsOf(event.findings) } } : state;
    case 'kept':
      return keepMine(state, event.conflict);
    case 'yielded':
      return { ...state, conflicts: state.conflicts.filter((conflict) => conflict !== event.conflict) };
  }
}

const findingsOf = ({ remarks, points }: Findings): Findings => ({ remarks, points });

function takeWhole(state: DeskState, whole: WholeRundown): DeskState {
  if (whole.revision < state.confirmed.revision) return { ...state, behind: false };
  return contest({ ...state, confirmed: deskRundown(whole), behind: false });
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
  const earlier = state.pending.find((one) => one !== onItsWay && one.does === 'edit' && change.does === 'edit' && one.segmentId === change.segmentId && one.field === change.field);
  const replaced = earlier?.does === 'edit' && change.does === 'edit' ? ({ ...change, seen: earlier.seen } as Change) : change;
  return { ...state, pending: [...state.pending.filter((one) => one !== earlier), replaced] };
}

/** Takes out of the queue every edit whose field somebody else has written meanwhile, and every change to a line that is gone. */
function contest(state: DeskState): DeskState {
  const pending: Change[] = [];
  const conflicts = [...state.conflicts];
  let before = state.confirmed;
  for (const change of state.pending) {
    const line = 'segmentId' in change ? segmentIn(before, change.segmentId) : undefined;
    if ('segmentId' in change && line === undefined) {
      const title = state.confirmed.lines.get(change.segmentId)?.title ?? '';
      if (change.does === 'edit') conflicts.push({ change, title, theirs: null, by: state.lastBy[change.segmentId] ?? null });
      continue;
    }
    const theirs = change.does === 'edit' ? line?.[change.field] : undefined;
    if (change.does === 'edit' && theirs !== undefined && theirs !== change.seen && theirs !== change.value) {
      conflicts.push({ change, title: line?.title ?? '', theirs, by: state.lastBy[change.segmentId] ?? null });
      continue;
    }
    pending.push(change);
    before = applyChange(before, change);
  }
  return { ...state, pending, conflicts };
}

const segmentIn = (desk: DeskRundown, id: string): Segment | undefined => desk.rundown.segments.find((segment) => segment.id === id);

const without = (state: DeskState, key: string): DeskState => ({ ...state, pending: state.pending.filter((change) => change.key !== key) });

function landChange(state: DeskState, { key, revision, findings, line }: Extract<DeskEvent, { type: 'landed' }>): DeskState {
  const change = state.pending.find((one) => one.key === key);
  const rest = { ...without(state, key), sending: false };
  // News may already have carried this change and later ones: the server's word stands.
  if (change === undefined || revision < state.confirmed.revision) return rest;
  const done = line === null ? applyChange(state.confirmed, change) : putLine(state.confirmed, line, line.position);
  const pending = change.does === 'add' && line !== null ? rest.pending.map((later) => renamed(later, key, line.id)) : rest.pending;
  return { ...rest, pending, confirmed: { ...done, revision, ...findingsOf(findings) } };
}

/** A later change may speak of a line by the name it had before the server gave it one. */
function renamed(change: Change, key: string, id: string): Change {
  if ('segmentId' in change && change.segmentId === key) return { ...change, segmentId: id };
  if ('after' in change && change.after === key) return { ...change, after: id };
  return change;
}

function loseLine(state: DeskState, key: string): DeskState {
  const change = state.pending.find((one) => one.key === key);
  const rest = without(state, key);
  if (change?.does !== 'edit') return rest;
  const title = state.confirmed.lines.get(change.segmentId)?.title ?? '';
  return { ...rest, conflicts: [...rest.conflicts, { change, title, theirs: null, by: state.lastBy[change.segmentId] ?? null }] };
}

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
  // Groups and columns, and lines that go aside, are read again with the whole.
  if (news.change === 'framed' || news.segment?.inReserve === true) return { ...state, behind: true };
  if (news.change === 'resync' || news.revision > confirmed.revision + 1) return { ...state, behind: true };
  const next = readNews(confirmed, news);
  if (next === null) return { ...state, behind: true };
  const segmentId = news.segment?.id ?? news.segmentId;
  const title = news.segment?.title ?? confirmed.lines.get(segmentId ?? '')?.title ?? '';
  const lastBy = news.by !== null && segmentId !== null ? { ...state.lastBy, [segmentId]: news.by } : state.lastBy;
  return contest(tell({ ...state, lastBy, confirmed: { ...next, revision: news.revision } }, news, title));
}

function readNews(confirmed: DeskRundown, { change, segment, segmentId, position }: News): DeskRundown | null {
  if (change === 'removed') return segmentId === null ? null : withoutLine(confirmed, segmentId);
  if (segment === null) return null;
  return putLine(confirmed, segment, position ?? segment.position);
}

function tell(state: DeskState, news: News, title: string): DeskState {
  const what = news.change as Told['what'];
  return { ...state, told: { what, by: news.by, segmentId: news.segment?.id ?? news.segmentId, title, tick: (state.told?.tick ?? 0) + 1 } };
}

function keepMine(state: DeskState, conflict: Conflict): DeskState {
  const rest = { ...state, conflicts: state.conflicts.filter((one) => one !== conflict) };
  if (conflict.theirs === null) return rest;
  return contest(addPending(rest, { ...conflict.change, seen: conflict.theirs } as Change));
}
