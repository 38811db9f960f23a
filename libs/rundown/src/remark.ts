import type { SegmentId, SpeakerId, ThemeId } from './ids.js';

/** How much a remark matters: `warn` should be settled before recording, `info` is good to know. Nothing blocks. */
export type RemarkLevel = 'warn' | 'info';

/** Something the producer should know, as a code with facts; words are chosen where it is shown. */
export interface Remark {
  readonly code: string;
  readonly level: RemarkLevel;
  readonly segment?: SegmentId;
  readonly speaker?: SpeakerId;
  readonly theme?: ThemeId;
  readonly facts?: Readonly<Record<string, string | number | null | readonly string[]>>;
}
