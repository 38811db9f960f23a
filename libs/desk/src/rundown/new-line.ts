import { blankLine, type Segment, type SegmentId } from '#rundown';

/** A blank line that says why it is there: unless something else is given, a producer put it there. */
export const newLine = (id: SegmentId, given: Parameters<typeof blankLine>[1]): Segment => blankLine(id, { why: [{ code: 'addedByHand' }], ...given });
