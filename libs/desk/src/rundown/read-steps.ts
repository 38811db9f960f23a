import type { EditStep } from '#rundown';
import { VERBS, type LoggedLine } from './operation.js';

/** The elementary changes of an act, as its lines in the log tell them; what is no edit is left out. */
export const stepsOf = (lines: readonly LoggedLine[]): readonly EditStep[] => lines.flatMap(({ verb, segment, before, after }) => {
  const does = (Object.keys(VERBS) as EditStep['does'][]).find((one) => VERBS[one] === verb);
  return does === undefined ? [] : [{ does, segment, before, after } as EditStep];
});
