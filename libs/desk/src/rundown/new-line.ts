import type { Segment, SegmentId } from '#rundown';

/** A line with nothing in it but why it is there: unless something else is given, a producer put it there. */
export const newLine = (id: SegmentId, given: Pick<Segment, 'kind' | 'title' | 'durationSeconds'> & Partial<Segment>): Segment => ({
  objective: '',
  elasticity: null,
  outside: false,
  theme: null,
  speakers: [],
  quotes: [],
  questions: [],
  content: '',
  technique: { camera: '', sound: '', lowerThird: '' },
  notes: '',
  why: [{ code: 'addedByHand' }],
  locks: { position: false, duration: false, speakers: false },
  ...given,
  id,
});
