import { placeAfter, type Change } from '../change.js';
import type { SegmentLine, WholeRundown } from '../desk-rundown.js';
import { openDesk, stepDesk, type DeskEvent, type DeskState, type News } from '../desk-state.js';
import { newsOf, wholeOf } from './whole-rundown.js';

/** A rundown kept by the rules of the server, in memory: one revision for each change, refused when made on another. */
export class PretendServer {
  private lines: SegmentLine[];
  private revision = 1;
  private named = 0;
  readonly news: News[] = [];

  constructor(lines: readonly SegmentLine[]) {
    this.lines = [...lines];
  }

  whole(): WholeRundown {
    return wholeOf(this.lines, { revision: this.revision });
  }

  /** What the server answers to a change made on `confirmed`. */
  take({ confirmed }: DeskState, change: Change, by: string): DeskEvent {
    if (confirmed.revision !== this.revision) return { type: 'stale', whole: this.whole() };
    const at = 'segmentId' in change ? this.lines.findIndex(({ id }) => id === change.segmentId) : -1;
    if ('segmentId' in change && at === -1) return { type: 'gone', key: change.key };
    const { id, kind } = this.apply(change, at, placeAfter(confirmed.rundown, 'after' in change ? change.after : null, 'segmentId' in change ? change.segmentId : undefined));
    this.revision += 1;
    const position = this.lines.findIndex((line) => line.id === id);
    const line = this.lines[position];
    const segment = line === undefined ? null : { ...line, position };
    this.news.push(newsOf(kind, { revision: this.revision, by, segmentId: id, segment, position: segment?.position ?? null }));
    return { type: 'landed', key: change.key, revision: this.revision, findings: { remarks: [], points: [] }, line: segment };
  }

  private apply(change: Change, at: number, place: number): { id: string; kind: string } {
    const [line] = at === -1 ? [] : this.lines.splice(at, 1);
    switch (change.does) {
      case 'edit':
        this.lines.splice(at, 0, { ...line, [change.field]: change.value } as SegmentLine);
        return { id: change.segmentId, kind: 'edited' };
      case 'lock':
        this.lines.splice(at, 0, { ...line, locks: { ...line?.locks, [change.lock]: change.on } } as SegmentLine);
        return { id: change.segmentId, kind: 'edited' };
      case 'move':
        this.lines.splice(place, 0, line as SegmentLine);
        return { id: change.segmentId, kind: 'moved' };
      case 'remove':
        return { id: change.segmentId, kind: 'removed' };
      case 'add': {
        const { kind, title, durationSeconds, outside } = change;
        const id = `n${(this.named += 1)}`;
        const [like] = wholeOf([{ ...this.blank(), id, kind, title, durationSeconds, outside }]).segments;
        this.lines.splice(place, 0, like as SegmentLine);
        return { id, kind: 'added' };
      }
    }
  }

  private blank(): SegmentLine {
    return {
      __typename: 'Segment', inReserve: false, skipped: null, group: null, countToEnd: false, colour: null, technique: { __typename: 'Technique', camera: '', sound: '', lowerThird: '' }, hardStart: null, cells: [], id: '', kind: 'debate', title: '', objective: '', durationSeconds: 0, outside: false, content: '', notes: '',
      position: 0, elasticity: null, theme: null, speakers: [], quotes: [], questions: [], why: [], locks: { __typename: 'SegmentLocks', position: false, duration: false, speakers: false },
    };
  }
}

/** One desk at that server: what it has sent and what it has heard travel when they are told to. */
export class PretendDesk {
  state: DeskState;
  private heard = 0;
  private answer: DeskEvent | null = null;

  constructor(
    private readonly server: PretendServer,
    private readonly name: string,
  ) {
    this.state = openDesk(server.whole());
    this.heard = server.news.length;
  }

  step(event: DeskEvent): void {
    this.state = stepDesk(this.state, event);
  }

  /** The first pending change reaches the server, which answers; the answer is still on its way. */
  send(): void {
    const [change] = this.state.pending;
    if (change === undefined || this.state.sending) return;
    this.step({ type: 'sending' });
    this.answer = this.server.take(this.state, change, this.name);
  }

  receive(): void {
    if (this.answer === null) return;
    const answer = this.answer;
    this.answer = null;
    this.step(answer);
  }

  hear(): void {
    const news = this.server.news[this.heard];
    if (news === undefined) return;
    this.heard += 1;
    this.step({ type: 'news', news });
  }

  /** One piece of news is lost on the way. */
  miss(): void {
    if (this.heard < this.server.news.length) this.heard += 1;
  }

  /** Reads everything again when something is known to be missing, or when the link comes back after the last news was lost. */
  reload(): void {
    const lost = this.heard === this.server.news.length && this.answer === null && this.state.confirmed.revision < this.server.whole().revision;
    if (this.state.behind || lost) this.step({ type: 'loaded', whole: this.server.whole() });
  }

  /** The person begins or ends writing in a field. */
  write(on: boolean): void {
    this.step({ type: 'writing', on });
  }

  /** True when nothing travels any more and nothing waits for a choice. */
  get atRest(): boolean {
    return this.state.pending.length === 0 && this.answer === null && this.heard === this.server.news.length && !this.state.behind && this.state.confirmed.revision === this.server.whole().revision && this.state.conflicts.length === 0;
  }
}
