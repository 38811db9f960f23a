import { addSegment as add, SEGMENT_KINDS, type Rundown, type Segment, type SegmentId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { InvalidInput } from '../errors.js';
import type { AddSegmentInput } from '../inputs.js';
import type { AddSegmentOutcome, InvalidValue } from '../outcomes.js';
import { toStorableText } from '../storable-text.js';
import { changeDraft, standing, type DraftChange } from './change-draft.js';
import { checkTexts, doneWith, invalidFrom } from './judge-edit.js';

/** Puts a new line in the draft, with nothing in it but what was said. */
export async function addSegment(desk: Desk, actor: Actor, input: AddSegmentInput): Promise<AddSegmentOutcome> {
  if (!SEGMENT_KINDS.includes(input.kind)) throw new InvalidInput('kind', `“${input.kind}” is no kind of segment.`);
  const segment = newSegment(desk.newId() as SegmentId, input);
  const done = await changeDraft(desk, actor, 'addSegment', input, (draft) => checkTexts(input) ?? decide(draft, segment, input.position));
  return done.outcome === 'DraftChanged' ? { outcome: 'SegmentAdded', ...doneWith(input.rundownId, done) } : done;
}

function decide(draft: Rundown, segment: Segment, position: number): DraftChange | InvalidValue {
  const added = add(draft, segment, position);
  if (added.outcome === 'segmentAdded') return { after: added.rundown, segmentId: segment.id, before: null, now: standing(added.rundown, segment.id) };
  if (added.outcome === 'segmentAlreadyThere') throw new Error('A new id was already taken.');
  return invalidFrom(added);
}

const newSegment = (id: SegmentId, { kind, title, durationSeconds, outside }: AddSegmentInput): Segment => ({
  id,
  kind,
  title: toStorableText(title),
  objective: '',
  durationSeconds,
  elasticity: null,
  outside: outside ?? false,
  theme: null,
  speakers: [],
  quotes: [],
  questions: [],
  content: '',
  technique: { camera: '', sound: '', lowerThird: '' },
  notes: '',
  why: [{ code: 'addedByHand' }],
  locks: { position: false, duration: false, speakers: false },
});
