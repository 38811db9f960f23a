import { canonicalJson, type RundownEdition } from '#desk';
import { formatDuration, type Elasticity, type FieldChange, type HardStart, type Segment, type SegmentLocks, type Technique } from '#rundown';
import type { FieldDifferenceType } from './types.js';

type Content = RundownEdition['content'];

/** A field that was written anew as texts to read; the three entries of the technique are told one by one. */
export function fieldTexts({ field, before, after }: FieldChange, from: Content, to: Content): FieldDifferenceType[] {
  if (field !== 'technique') return [{ field, before: textOf(field, before, from), after: textOf(field, after, to) }];
  const [was, is] = [before as Technique, after as Technique];
  return (['camera', 'sound', 'lowerThird'] as const).flatMap((entry) => (was[entry] === is[entry] ? [] : [{ field: entry, before: was[entry], after: is[entry] }]));
}

function textOf(field: FieldChange['field'], value: unknown, content: Content): string {
  if (value === null) return '';
  switch (field) {
    case 'quotes':
      return named(content.quotes.map(({ id, text }) => [id, text]), value);
    case 'questions':
      return named(content.questions.map(({ id, text }) => [id, text]), value);
    case 'theme':
      return named(content.themes.map(({ id, label }) => [id, label]), [value]);
    case 'group':
      return named((content.rundown.groups ?? []).map(({ id, title }) => [id, title]), [value]);
    case 'elasticity': {
      const { minSeconds, idealSeconds, maxSeconds } = value as Elasticity;
      return [minSeconds, idealSeconds, maxSeconds].map(formatDuration).join(' – ');
    }
    case 'hardStart':
      return sayHardStart(value as HardStart);
    case 'cells':
      return cellsOf(value as Segment['cells'], content).map(({ column, text }) => `${column}: ${text}`).join('\n');
    case 'locks':
      return (Object.keys(value as SegmentLocks) as (keyof SegmentLocks)[]).filter((lock) => (value as SegmentLocks)[lock]).sort().join('\n');
    default:
      return typeof value === 'string' ? value : canonicalJson(value);
  }
}

/** `2026-12-10 19:30`, or `+ 10:00` after the show's start. */
export const sayHardStart = (start: HardStart): string => ('local' in start ? start.local.replace('T', ' ') : `+ ${formatDuration(start.offsetSeconds)}`);

/** What stands in the columns of the producer's own, in their order; empty ones are left out. */
export const cellsOf = (cells: Segment['cells'], { rundown }: Content) =>
  (rundown.columns ?? []).flatMap(({ id, title }) => (cells?.[id] ? [{ column: title, text: cells[id] }] : []));

const named = (names: readonly (readonly [string, string])[], ids: unknown): string => {
  const known = new Map(names);
  return (ids as readonly string[]).map((id) => known.get(id) ?? '').join('\n');
};
