import type { GroupId } from '../ids.js';
import type { Rundown } from '../rundown.js';
import type { Segment } from '../segment.js';
import type { RundownTemplate, TemplateLine } from './rundown-template.js';

/**
 * What of a rundown can be used for another show: its lines in running order, with what was entered in them, and the groups they are in.
 * People, quotes, questions, themes, reasons, locks, hard starts and what was skipped stay behind, as does the reserve. So do the words of
 * this show: what a theme lent to a title (« Débat 1 – Le prix » is kept as « Débat 1 ») and to a line that announces it, and a text that
 * names somebody or repeats a quote or question, which are given as `matter`.
 */
export function stripForTemplate({ segments, groups = [] }: Pick<Rundown, 'segments' | 'groups'>, matter: readonly string[] = []): RundownTemplate {
  const named = new Set(segments.map(({ group }) => group));
  const kept = groups.filter(({ id }) => named.has(id));
  const places = new Map(kept.map(({ id }, place) => [id, place]));
  const words = [...segments.flatMap((segment) => lentBy(segment) ?? []), ...matter.filter((text) => text.trim() !== '')];
  return {
    lines: segments.map((segment) => stripLine(segment, places, words)),
    groups: kept.map(({ title, budgetSeconds }) => ({ title, budgetSeconds })),
  };
}

function stripLine(segment: Segment, places: ReadonlyMap<GroupId, number>, words: readonly string[]): TemplateLine {
  const { kind, title, durationSeconds, elasticity, outside, technique, group } = segment;
  const own = (text: string): string => (words.some((word) => text.includes(word)) ? '' : text);
  const lent = lentBy(segment);
  const place = group === undefined || group === null ? undefined : places.get(group);
  return {
    kind,
    title: own(lent === null ? title : title.slice(0, -(lent.length + DASH.length))),
    objective: own(segment.objective),
    durationSeconds,
    elasticity,
    outside,
    content: own(segment.content),
    technique: { camera: own(technique.camera), sound: own(technique.sound), lowerThird: own(technique.lowerThird) },
    notes: own(segment.notes),
    group: place ?? null,
  };
}

const DASH = ' – ';

/** The words that a line's theme lent to its title; null where it has no theme, or a title of the producer's own. */
function lentBy({ theme, title }: Segment): string | null {
  const at = theme === null ? -1 : title.indexOf(DASH);
  return at <= 0 || at + DASH.length >= title.length ? null : title.slice(at + DASH.length);
}
