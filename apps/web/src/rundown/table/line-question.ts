import type { Rundown, TimedRundown } from '#rundown';
import type { Names } from '../names.js';
import type { NewChange } from '../use-desk.js';

/** What a line's menu asks before it is done. */
export type LineQuestion =
  | { readonly asks: 'moveTo' | 'split' | 'tune' | 'seat' | 'history'; readonly segmentId: string }
  | { readonly asks: 'group'; readonly segmentIds: readonly string[] }
  | { readonly asks: 'remove'; readonly segmentIds: readonly string[] };

export interface LineDialogProps {
  readonly question: LineQuestion;
  readonly rundown: Rundown;
  readonly timed: TimedRundown;
  readonly names: Names;
  readonly change: (change: NewChange) => void;
  readonly close: () => void;
}
