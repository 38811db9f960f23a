import { clockOf, formatDuration, type SpeakerId } from '#rundown';
import type { ConducteurPart } from './conducteur-document.js';
import type { ConducteurInput } from './printed-show.js';
import { describeRow } from './describe-row.js';
import { localDateTime } from './local-date-time.js';
import { groupParts, type SegmentGroup } from './group-parts.js';
import { WORDS } from './words.js';

/** The rundown's lines under the headings of their parts, each with its budget and, given a start, its clock times. */
export function describeParts(input: ConducteurInput): readonly ConducteurPart[] {
  const words = WORDS[input.heading.locale];
  const groups = groupParts(input.rundown.segments);
  const debates = groups.filter(({ kind }) => kind === 'debates');
  const named = new Set<SpeakerId>();
  return groups.map((group) => ({
    title: group.kind === 'debates' ? words.debates(debates.indexOf(group), debates.length) : words.parts[group.kind],
    budget: budgetOf(group),
    clock: clockRange(group, input),
    rows: group.segments.map((segment) => {
      const row = describeRow(segment, input, named);
      for (const { id } of segment.speakers) named.add(id);
      return row;
    }),
  }));
}

function budgetOf({ segments }: SegmentGroup): string {
  const inside = segments.filter(({ outside }) => !outside);
  const counted = inside.length === 0 ? segments : inside;
  const length = formatDuration(counted.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0));
  return inside.length === 0 ? `(${length})` : length;
}

function clockRange({ segments }: SegmentGroup, { rundown }: ConducteurInput): string {
  const start = segments[0]?.times.start ?? null;
  const last = segments.at(-1);
  if (start === null || last === undefined || last.times.start === null || rundown.start === null) return '';
  const end = localDateTime(Date.parse(last.times.start) + last.times.countedSeconds * 1000, rundown.start.zone);
  return `${clockOf(start)} – ${clockOf(end)}`;
}
