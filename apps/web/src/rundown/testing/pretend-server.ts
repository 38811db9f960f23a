import { applyEdits, undoSteps, type EditStep, type Rundown } from '#rundown';
import { editsOf, type Change } from '../change.js';
import { segmentOf, type SegmentLine, type WholeRundown } from '../desk-rundown.js';
import { openDesk, stepDesk, type DeskEvent, type DeskState, type News } from '../desk-state.js';
import { lineOf, newsOf, wholeOf } from './whole-rundown.js';

const TOLD: Record<EditStep['does'], string> = { add: 'added', edit: 'edited', move: 'moved', remove: 'removed', frame: 'framed' };

/** A rundown kept by the rules of the server, in memory: one revision for each elementary change, an act refused when made on another revision, and done once. */
export class PretendServer {
  private rundown: Rundown;
  private revision = 1;
  private readonly acts = new Map<string, readonly EditStep[]>();
  readonly news: News[] = [];

  constructor(lines: readonly SegmentLine[]) {
    this.rundown = openDesk(wholeOf(lines)).confirmed.rundown;
  }

  whole(): WholeRundown {
    const { segments, reserve, groups = [], columns = [] } = this.rundown;
    const line = (list: Rundown['segments'], inReserve: boolean) => list.map((segment, position) => tellLine(segment, position, inReserve));
    return wholeOf(line(segments, false), {
      revision: this.revision, aside: line(reserve, true),
      groups: groups.map((group) => ({ __typename: 'SegmentGroup', ...group })), columns: columns.map((column) => ({ __typename: 'RundownColumn', ...column })),
    });
  }

  /** What the server answers to a change made on `confirmed`. */
  take({ confirmed }: DeskState, change: Change, by: string): DeskEvent {
    const { key } = change;
    if (this.acts.has(key)) return this.answer(change, this.acts.get(key)!);
    if (confirmed.revision !== this.revision) return { type: 'stale', whole: this.whole() };
    const undone = change.does === 'undo' ? undoSteps(this.rundown, this.acts.get(change.undo) ?? []) : null;
    if (undone?.outcome === 'undoContested') return { type: 'refused', key, says: 'contested' };
    const done = applyEdits(this.rundown, undone?.edits ?? editsOf(confirmed.rundown, change));
    if (done.outcome === 'editRefused') return done.refusal.outcome === 'segmentNotFound' ? { type: 'gone', key } : { type: 'refused', key };
    this.rundown = done.rundown;
    this.acts.set(key, done.steps);
    for (const step of done.steps) this.tell(step, by);
    return this.answer(change, done.steps);
  }

  private answer(change: Change, steps: readonly EditStep[]): DeskEvent {
    if (change.does === 'undo') return { type: 'undone', key: change.key, whole: this.whole() };
    const touched = new Set(steps.map(({ segment }) => segment as string | null));
    const { segments, aside } = this.whole();
    return { type: 'landed', key: change.key, revision: this.revision, lines: [...segments, ...aside].filter(({ id }) => touched.has(id)) };
  }

  /** As the real one: a line is told as it is once the whole act is done, with the place it had after this step. */
  private tell(step: EditStep, by: string): void {
    this.revision += 1;
    const { segments, aside } = this.whole();
    const segment = [...segments, ...aside].find(({ id }) => id === step.segment) ?? null;
    const place = step.does === 'frame' ? null : (step.after?.place ?? null);
    this.news.push(newsOf(TOLD[step.does], { revision: this.revision, by, segmentId: step.segment, segment, position: typeof place === 'number' ? place : null }));
  }
}

/** The names that ids stand for are nobody's here. */
const tellLine = (segment: ReturnType<typeof segmentOf>, position: number, inReserve: boolean): SegmentLine => {
  const { id, kind, title, objective, durationSeconds, outside, content, notes, technique, locks, elasticity, hardStart } = segment;
  return lineOf(id, {
    kind, title, objective, durationSeconds, outside, content, notes, position, inReserve,
    group: segment.group ?? null, colour: segment.colour ?? null, skipped: segment.skipped ?? null, countToEnd: segment.countToEnd ?? false,
    technique: { __typename: 'Technique', ...technique }, locks: { __typename: 'SegmentLocks', ...locks }, elasticity: elasticity && { __typename: 'Elasticity', ...elasticity },
    hardStart: hardStart ? { __typename: 'HardStart', local: null, offsetSeconds: null, ...hardStart } : null,
    cells: Object.entries(segment.cells ?? {}).map(([column, text]) => ({ __typename: 'SegmentCell', column, text })),
  });
};

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

  /** What the server answered does not arrive: it may have done the change, or not. */
  lose(): void {
    if (this.answer === null) return;
    this.answer = null;
    this.step({ type: 'notSent' });
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
