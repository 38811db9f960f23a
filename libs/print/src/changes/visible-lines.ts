import { differs, isShuffleAside, type FieldChange, type LineDifference, type LineField } from '#rundown';
import type { PaperRole } from '../paper-wishes.js';
import type { ConducteurInput } from '../printed-show.js';

/** What of a line stands on no paper at all. */
const UNPRINTED: readonly LineField[] = ['locks', 'colour', 'elasticity', 'theme'];
/** What of a line a role's own paper does not show: it tells no change of that either. */
const UNSEEN: Readonly<Record<PaperRole, readonly LineField[]>> = {
  producer: [],
  host: ['technique'],
  controlRoom: ['objective', 'questions'],
  showCaller: ['objective', 'questions'],
  speakerSafe: ['objective', 'questions', 'quotes', 'notes', 'technique', 'cells'],
};

/** What of a line stands on no conducteur for a role: a change of it is none to whoever holds it. */
export const unseenFields = (role: PaperRole = 'producer'): ReadonlySet<LineField> => new Set([...UNPRINTED, ...UNSEEN[role]]);

/** The lines in which a reader of this paper sees a difference, with what they see of it; what stayed aside is on no line. */
export function visibleLines(lines: readonly LineDifference[], { role = 'producer' }: ConducteurInput): readonly LineDifference[] {
  const hidden = unseenFields(role);
  const seen = ({ field }: FieldChange) => !hidden.has(field);
  return lines
    .filter((line) => !isShuffleAside(line) && (isPlanned(line.before) || isPlanned(line.after)))
    .map((line) => ({ ...line, edited: line.edited.filter(seen) }))
    .filter(differs);
}

const isPlanned = (side: LineDifference['before']): boolean => side !== null && side.place !== 'reserve';
