import type { ColumnId, Segment, SegmentChange, SegmentLocks } from '#rundown';

/** A cell that is written in: a field of the line, or the rundown's own column `cell:<column>`. */
export type CellField =
  | 'kind' | 'title' | 'objective' | 'durationSeconds' | 'elasticity' | 'outside' | 'theme' | 'speakers' | 'quotes' | 'questions' | 'content' | 'notes'
  | 'camera' | 'sound' | 'lowerThird' | 'hardStart' | 'skipped' | 'colour' | 'countToEnd' | 'group'
  | `lock:${keyof SegmentLocks}` | `cell:${string}`;

/** What stands in a cell; null where nothing does. Compared as JSON. */
export type CellValue = string | number | boolean | object | null;

const TECHNIQUE = ['camera', 'sound', 'lowerThird'] as const;
const isTechnique = (field: CellField): field is (typeof TECHNIQUE)[number] => (TECHNIQUE as readonly string[]).includes(field);
const ownColumn = (field: CellField): ColumnId | null => (field.startsWith('cell:') ? (field.slice('cell:'.length) as ColumnId) : null);
const lockOf = (field: CellField): keyof SegmentLocks | null => (field.startsWith('lock:') ? (field.slice('lock:'.length) as keyof SegmentLocks) : null);

export function readCell(segment: Segment, field: CellField): CellValue {
  const [column, lock] = [ownColumn(field), lockOf(field)];
  if (column !== null) return segment.cells?.[column] ?? '';
  if (lock !== null) return segment.locks[lock];
  if (isTechnique(field)) return segment.technique[field];
  return segment[field as keyof Segment] ?? null;
}

/** The change that makes a cell say so; what shares its field with other cells keeps those. */
export function writeCell(segment: Segment, field: CellField, value: CellValue): SegmentChange {
  const [column, lock] = [ownColumn(field), lockOf(field)];
  if (column !== null) {
    const { [column]: _, ...others } = segment.cells ?? {};
    return { cells: value === '' || value === null ? others : { ...others, [column]: String(value) } };
  }
  if (lock !== null) return { locks: { ...segment.locks, [lock]: value === true } };
  if (isTechnique(field)) return { technique: { ...segment.technique, [field]: String(value ?? '') } };
  return { [field]: value } as SegmentChange;
}

export const sameCell = (one: CellValue, other: CellValue): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);
