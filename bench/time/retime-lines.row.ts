import { applyShift, openTimeline, retimeLine, type Segment, type SegmentId, type TimesShifted, type Timeline } from '#rundown';
import type { Row } from '../row.js';

const LINES = 5000;
const BATCHES = 600;
const EDITS = 20;

/** One duration edited near the top of a long rundown, every line below re-timed, beside the least anybody can do: adding 5,000 integers up again. */
export const retimeLinesRow: Row = {
  name: 're-timing 5,000 segments after an edit, median',
  reach: '≤ 0.1 ms, only {fromIndex, delta} travels',
  async measure() {
    const segments = Array.from({ length: LINES }, (_, index) => lineOf(index));
    const [timeline, follower] = [openTimeline({ segments, start: null }), openTimeline({ segments, start: null })];
    const durations = Int32Array.from(segments, (segment) => segment.durationSeconds);
    const sums = new Int32Array(LINES);
    const took = { retime: [] as number[], shift: [] as number[], sum: [] as number[] };
    let travelled = '';
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const shifts: TimesShifted[] = [];
      took.retime.push(timed((edit) => shifts.push(retime(timeline, edit))));
      took.shift.push(timed((edit) => applyShift(follower, shifts[edit]!)));
      took.sum.push(timed((edit) => addUp(durations, sums, edit)));
      const { fromIndex, deltaSeconds } = shifts[0]!;
      travelled = JSON.stringify({ fromIndex, deltaSeconds });
    }
    const [retimeMs, shiftMs, sumMs] = [median(took.retime), median(took.shift), median(took.sum)];
    const same = timeline.studioStarts.every((start, index) => start === follower.studioStarts[index] && start === (index === 0 ? 0 : sums[index - 1]));
    return {
      figure: `${micro(retimeMs)}, applied elsewhere ${micro(shiftMs)}, ${(retimeMs / sumMs).toFixed(2)} × the sum; ${travelled.length} bytes travel: ${travelled}`,
      comparedTo: `bare Int32Array prefix sum ${micro(sumMs)}${same ? '' : ', DIFFERENT TIMES'}`,
      reached: same && Math.max(retimeMs, shiftMs) <= 0.1,
    };
  },
};

/** The three lines at the top change by turns, so that nothing above can be skipped. */
const edited = (edit: number) => edit % 3;
const secondsOf = (edit: number) => 60 + (edit % 61);

function retime(timeline: Timeline, edit: number): TimesShifted {
  const shifted = retimeLine(timeline, edited(edit), secondsOf(edit));
  if (shifted.outcome !== 'timesShifted') throw new Error(shifted.outcome);
  return shifted;
}

function addUp(durations: Int32Array, sums: Int32Array, edit: number): void {
  durations[edited(edit)] = secondsOf(edit);
  let reached = 0;
  for (let index = 0; index < durations.length; index += 1) sums[index] = reached += durations[index]!;
}

/** Milliseconds of one edit, over a batch of them. */
function timed(act: (edit: number) => unknown): number {
  const start = performance.now();
  for (let edit = 0; edit < EDITS; edit += 1) act(edit);
  return (performance.now() - start) / EDITS;
}

function lineOf(index: number): Segment {
  return {
    id: `line-${index}` as SegmentId, kind: 'debate', title: '', objective: '', durationSeconds: 60 + (index % 7), elasticity: null, outside: false, theme: null,
    speakers: [], quotes: [], questions: [], content: '', technique: { camera: '', sound: '', lowerThird: '' }, notes: '', why: [],
    locks: { position: false, duration: false, speakers: false },
  };
}

const micro = (ms: number) => `${(ms * 1000).toFixed(1)} µs`;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
