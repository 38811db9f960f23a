import type { SegmentId } from './ids.js';
import type { Segment } from './segment.js';

/** A line with nothing in it but what is given. */
export const blankLine = (id: SegmentId, given: Pick<Segment, 'kind' | 'title' | 'durationSeconds'> & Partial<Segment>): Segment => ({
  objective: '', elasticity: null, outside: false, theme: null, speakers: [], quotes: [], questions: [], content: '',
  technique: { camera: '', sound: '', lowerThird: '' }, notes: '', why: [], locks: { position: false, duration: false, speakers: false },
  ...given, id,
});
