import type { Conducteur1, Reserved1, Segment1 } from '../conducteur-1.js';
import { rundownOf } from '../rundown-of.js';
import type { Segment } from '#rundown';
import type { Told, ToldFields, ToldLine } from './told.js';

/** Whatever a conducteur/1 says, all of it. */
export function tellDocument(document: Conducteur1): Told {
  const rundown = rundownOf(document);
  const people = new Map([...document.speakers, ...(document.notSeated ?? [])].map(({ id, name }) => [id, name]));
  const labels = new Map(document.themes.map(({ id, label }) => [id, label]));
  const line = (segment: Segment, written: Segment1 | Reserved1, index: number, aside: boolean): ToldLine => ({
    at: { sheet: null, row: index + 1 },
    id: segment.id,
    number: written.number ?? (aside ? null : String(index + 1)),
    aside,
    fields: fieldsOf(segment, people, labels),
  });
  return {
    lines: [
      ...rundown.segments.map((segment, index) => line(segment, document.segments[index]!, index, false)),
      ...rundown.reserve.map((segment, index) => line(segment, document.reserve[index]!, rundown.segments.length + index, true)),
    ],
    groups: (rundown.groups ?? []).map(({ id, title, budgetSeconds }) => ({ key: id, title, budgetSeconds })),
    columns: (rundown.columns ?? []).map(({ id, title }) => ({ key: id, title })),
    unread: [],
  };
}

function fieldsOf(segment: Segment, people: ReadonlyMap<string, string>, labels: ReadonlyMap<string, string>): ToldFields {
  const { title, kind, durationSeconds, objective, content, notes, outside, elasticity, technique, quotes, questions, locks, why, theme } = segment;
  return {
    title, kind, durationSeconds, objective, content, notes, outside, elasticity, ...technique, quotes, questions, locks, why,
    hardStart: segment.hardStart ?? null,
    skipped: segment.skipped ?? null,
    countToEnd: segment.countToEnd === true,
    colour: segment.colour ?? null,
    group: segment.group ?? null,
    theme: theme === null ? null : { id: theme, label: labels.get(theme) ?? '' },
    speakers: segment.speakers.map(({ id, role, seconds }) => ({ id, role, seconds, name: people.get(id) ?? '' })),
    cells: segment.cells ?? {},
  };
}
