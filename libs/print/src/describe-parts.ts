import { clockOf, formatDuration, type SpeakerId } from '#rundown';
import type { ConducteurColumn, ConducteurPart } from './conducteur-document.js';
import type { ConducteurInput } from './printed-show.js';
import { describeRow } from './describe-row.js';
import { localDateTime } from './local-date-time.js';
import { groupParts, type PartGroup } from './group-parts.js';
import { typeset } from './typeset.js';
import { WORDS } from './words.js';

/** The rundown's lines under the headings of their parts, each with its budget and, given a start, its clock times. */
export function describeParts(input: ConducteurInput, columns: readonly ConducteurColumn[]): readonly ConducteurPart[] {
  const groups = groupParts(input.rundown.segments, input.rundown.timedGroups);
  const named = new Set<SpeakerId>();
  return groups.map((group) => ({
    title: titleOf(group, groups, input),
    budget: budgetOf(group, groups, input),
    clock: clockRange(group, input),
    rows: group.segments.map((segment) => {
      const row = describeRow(segment, input, columns, named);
      for (const { id } of segment.speakers) named.add(id);
      return row;
    }),
  }));
}

/** The show's own title of a group, said to go on where other lines came between; else the name of what kind of part it is. */
function titleOf(group: PartGroup, groups: readonly PartGroup[], { heading: { locale } }: ConducteurInput): string {
  const words = WORDS[locale];
  if (group.named !== null) {
    const title = typeset(group.named.title, locale) || words.untitled;
    return isFirstOf(group, groups) ? title : `${title} ${words.page.continued}`;
  }
  if (group.kind !== 'debates') return words.parts[group.kind];
  const debates = groups.filter(({ kind, named }) => kind === 'debates' && named === null);
  return words.debates(debates.indexOf(group), debates.length);
}

function budgetOf(group: PartGroup, groups: readonly PartGroup[], { heading: { locale } }: ConducteurInput): string {
  const { segments, named } = group;
  const words = WORDS[locale];
  if (named !== null && named.budgetSeconds !== null && named.overSeconds !== null && isFirstOf(group, groups)) {
    const gap = formatDuration(Math.abs(named.overSeconds));
    const verdict = named.overSeconds === 0 ? [] : [named.overSeconds > 0 ? words.over(gap) : words.left(gap)];
    return [`${formatDuration(named.plannedSeconds)} ${words.target(formatDuration(named.budgetSeconds))}`, ...verdict].join(', ');
  }
  const inside = segments.filter(({ outside }) => !outside);
  const counted = inside.length === 0 ? segments : inside;
  const length = formatDuration(counted.reduce((sum, { times }) => sum + times.countedSeconds, 0));
  return inside.length === 0 ? `(${length})` : length;
}

const isFirstOf = (group: PartGroup, groups: readonly PartGroup[]): boolean => groups.find(({ named }) => named?.id === group.named?.id) === group;

function clockRange({ segments }: PartGroup, { rundown }: ConducteurInput): string {
  const start = segments[0]?.times.start ?? null;
  const last = segments.at(-1);
  if (start === null || last === undefined || last.times.start === null || rundown.start === null) return '';
  const end = localDateTime(Date.parse(last.times.start) + last.times.countedSeconds * 1000, rundown.start.zone);
  return `${clockOf(start)} – ${clockOf(end)}`;
}
