import type { PlanningWishes } from '#casting';
import type { Seconds } from '#rundown';
import type { TemplateId } from '../ids.js';
import type { PlannedPiece } from './studio-template.js';

/** Absent or null as id: a new template of the studio's own. Pieces not named stay as they are. */
export interface EditShowTemplateInput {
  readonly id?: TemplateId | null;
  readonly name: string;
  readonly pieces: readonly { readonly piece: PlannedPiece; readonly minSeconds: Seconds; readonly idealSeconds: Seconds; readonly maxSeconds: Seconds }[];
  readonly hostPercent: number;
  readonly wishes: PlanningWishes;
  /** Length and chairs an episode is opened with; absent or null: as they are. */
  readonly targetSeconds?: Seconds | null;
  readonly seats?: number | null;
}
