import type { GroupId } from '../ids.js';
import type { Rundown } from '../rundown.js';
import type { Segment } from '../segment.js';
import type { RundownTemplate, TemplateLine } from './rundown-template.js';

/**
 * What of a rundown can be used for another show: its lines in running order, with what was entered in them, and the groups they are in.
 * People, quotes, questions, themes, reasons, locks, hard starts and what was skipped stay behind, as does the reserve.
 */
export function stripForTemplate({ segments, groups = [] }: Pick<Rundown, 'segments' | 'groups'>): RundownTemplate {
  const named = new Set(segments.map(({ group }) => group));
  const kept = groups.filter(({ id }) => named.has(id));
  const places = new Map(kept.map(({ id }, place) => [id, place]));
  return {
    lines: segments.map((segment) => stripLine(segment, places)),
    groups: kept.map(({ title, budgetSeconds }) => ({ title, budgetSeconds })),
  };
}

function stripLine({ kind, title, objective, durationSeconds, elasticity, outside, content, technique, notes, group }: Segment, places: ReadonlyMap<GroupId, number>): TemplateLine {
  const { camera, sound, lowerThird } = technique;
  const place = group === undefined || group === null ? undefined : places.get(group);
  return { kind, title, objective, durationSeconds, elasticity, outside, content, technique: { camera, sound, lowerThird }, notes, group: place ?? null };
}
