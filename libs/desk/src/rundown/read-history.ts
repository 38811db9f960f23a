import { fieldsBetween, type EditStep, type SegmentId } from '#rundown';
import type { RundownActId } from '../ids.js';
import type { LoggedLine, Operation, RundownActKind } from './operation.js';
import { stepsOf } from './read-steps.js';

/** An act as the history of a rundown tells it. */
export interface ActOfHistory {
  readonly act: RundownActId;
  readonly kind: RundownActKind | null;
  /** The verb of its first line. */
  readonly verb: Operation['verb'];
  /** Name of whoever did it, as it was then; null for the house. */
  readonly by: string | null;
  /** True for acts of whoever reads. */
  readonly mine: boolean;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** The last revision it led to. */
  readonly revision: number;
  readonly undoes: RundownActId | null;
  /** True when it was taken back and that still stands. */
  readonly undone: boolean;
  readonly lines: readonly LineOfHistory[];
}

/** One line of an act. */
export interface LineOfHistory {
  readonly verb: Operation['verb'];
  readonly segmentId: SegmentId | null;
  /** As it was called then. */
  readonly title: string | null;
  readonly fields: readonly FieldOfHistory[];
}

/** A cell that changed: both values as JSON text; null where there was nothing. */
export interface FieldOfHistory {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What changed in a line of the log, field by field; where it stands counts as one. */
export function tellLine(line: LoggedLine): LineOfHistory {
  const [step] = stepsOf([line]);
  if (step === undefined) return { verb: line.verb, segmentId: line.segment, title: null, fields: [] };
  return { verb: line.verb, segmentId: step.segment, title: step.does === 'frame' ? null : (step.after ?? step.before)!.segment.title, fields: fieldsOf(step) };
}

function fieldsOf(step: EditStep): readonly FieldOfHistory[] {
  if (step.does === 'frame') {
    return (['groups', 'columns'] as const).flatMap((field) => toField(field, step.before[field], step.after[field]));
  }
  if (step.before === null || step.after === null) return [];
  const [before, after] = [step.before, step.after];
  return [
    ...toField('place', before.place, after.place),
    ...fieldsBetween(before.segment, after.segment).flatMap((field) => toField(field, before.segment[field], after.segment[field])),
  ];
}

function toField(field: string, before: unknown, after: unknown): FieldOfHistory[] {
  const [was, is] = [asText(before), asText(after)];
  return was === is ? [] : [{ field, before: was, after: is }];
}

const asText = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value));
