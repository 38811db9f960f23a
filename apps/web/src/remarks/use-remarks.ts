import type { Remark, TimedRundown } from '#rundown';
import { useDeferredValue, useMemo } from 'react';
import type { DeskRundown } from '../rundown/desk-rundown.js';
import { remarksHere } from './remarks-here.js';

/** The remarks on what is on screen; typing never waits for them. */
export function useRemarks({ remarks, remarkRules, names }: DeskRundown, timed: TimedRundown): readonly Remark[] {
  const settled = useDeferredValue(timed);
  return useMemo(() => remarksHere({ remarks, remarkRules, names }, settled), [remarks, remarkRules, names, settled]);
}
