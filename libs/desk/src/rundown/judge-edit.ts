import type { EditRefused, RundownId, Segment } from '#rundown';
import type { InvalidValue, SegmentGone } from '../outcomes.js';

/** UTF-16 units at most: a title is one line, the rest is a page. */
const LONGEST = { title: 500, objective: 5_000, content: 50_000, notes: 50_000 } as const;
type TextField = keyof typeof LONGEST;
const LONGEST_TECHNIQUE = 5_000;
const LONGEST_CELL = 10_000;
/** The same for whoever judges before an act is made. */
export const LONGEST_TEXTS = { ...LONGEST, technique: LONGEST_TECHNIQUE, cell: LONGEST_CELL } as const;

/** The first text that is too long, or null. */
export function checkTexts(input: { readonly [Field in TextField]?: string | null } & Partial<Pick<Segment, 'technique' | 'cells'>>): InvalidValue | null {
  const field = (Object.keys(LONGEST) as TextField[]).find((name) => (input[name] ?? '').length > LONGEST[name]);
  if (field !== undefined) return { outcome: 'InvalidValue', field, code: 'tooLong' };
  if (Object.values(input.technique ?? {}).some((text) => text.length > LONGEST_TECHNIQUE)) return { outcome: 'InvalidValue', field: 'technique', code: 'tooLong' };
  return Object.values(input.cells ?? {}).some((text) => text.length > LONGEST_CELL) ? { outcome: 'InvalidValue', field: 'cells', code: 'tooLong' } : null;
}

/** A pure refusal in the words of the screen's form. */
export function sayRefusal(rundownId: RundownId, { refusal }: EditRefused): InvalidValue | SegmentGone {
  switch (refusal.outcome) {
    case 'segmentNotFound':
      return { outcome: 'SegmentGone', rundownId, segmentId: refusal.segment };
    case 'segmentAlreadyThere':
      return { outcome: 'InvalidValue', field: 'segment', code: 'idTaken' };
    case 'placeOutOfRange':
      return { outcome: 'InvalidValue', field: 'position', code: 'positionOutOfRange' };
    case 'durationRefused':
      return { outcome: 'InvalidValue', field: 'durationSeconds', code: 'durationOutOfRange' };
    case 'elasticityRefused':
      return { outcome: 'InvalidValue', field: 'elasticity', code: 'durationOutOfRange' };
    case 'hardStartRefused':
      return { outcome: 'InvalidValue', field: 'hardStart', code: 'hourUnreadable' };
  }
}
