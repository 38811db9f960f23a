import type { DurationRefused, ElasticityRefused, PlaceOutOfRange, RundownId } from '#rundown';
import type { InvalidValue, SegmentEdited } from '../outcomes.js';
import type { DraftChanged } from './change-draft.js';

/** UTF-16 units at most: a title is one line, the rest is a page. */
const LONGEST = { title: 500, objective: 5_000, content: 50_000, notes: 50_000 } as const;
type TextField = keyof typeof LONGEST;

/** The first text that is too long, or null. */
export function checkTexts(input: { readonly [Field in TextField]?: string | null }): InvalidValue | null {
  const field = (Object.keys(LONGEST) as TextField[]).find((name) => (input[name] ?? '').length > LONGEST[name]);
  return field === undefined ? null : { outcome: 'InvalidValue', field, code: 'tooLong' };
}

/** A pure refusal in the words of the screen's form. */
export function invalidFrom(refused: PlaceOutOfRange | DurationRefused | ElasticityRefused): InvalidValue {
  switch (refused.outcome) {
    case 'placeOutOfRange':
      return { outcome: 'InvalidValue', field: 'position', code: 'positionOutOfRange' };
    case 'durationRefused':
      return { outcome: 'InvalidValue', field: 'durationSeconds', code: 'durationOutOfRange' };
    case 'elasticityRefused':
      return { outcome: 'InvalidValue', field: 'elasticity', code: 'durationOutOfRange' };
  }
}

/** What an edit's outcome tells of the line; a line in the reserve has no position and counts as standing after the last. */
export function doneWith(rundownId: RundownId, { change, revision }: DraftChanged): Omit<SegmentEdited, 'outcome'> {
  const { segment, position } = change.now!;
  return { rundownId, revision, segment, position: position ?? change.after.segments.length };
}
