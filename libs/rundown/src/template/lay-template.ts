import type { GroupId, SegmentId } from '../ids.js';
import type { SegmentGroup } from '../rundown.js';
import type { Segment } from '../segment.js';
import type { RundownTemplate } from './rundown-template.js';

/** New lines with groups of their own. */
export interface TemplateLaid {
  readonly segments: readonly Segment[];
  readonly groups: readonly SegmentGroup[];
}

/** Makes new lines of a template, each with a new id; `name` is told as the reason why they are there. */
export function layTemplate({ lines, groups }: RundownTemplate, name: string, newId: () => string): TemplateLaid {
  const laid = groups.map((group): SegmentGroup => ({ id: newId() as GroupId, ...group }));
  return {
    segments: lines.map(({ group, ...line }) => {
      const own = group === null ? undefined : laid[group];
      return {
        ...line,
        id: newId() as SegmentId,
        theme: null,
        speakers: [],
        quotes: [],
        questions: [],
        why: [{ code: 'fromTemplate', facts: { name } }],
        locks: { position: false, duration: false, speakers: false },
        ...(own !== undefined && { group: own.id }),
      };
    }),
    groups: laid,
  };
}
