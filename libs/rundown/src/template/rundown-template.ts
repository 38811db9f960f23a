import type { Elasticity, Seconds, SegmentKind, Technique } from '../segment.js';

/** A line kept to be used again (séquence type): what a producer entered, and nobody and nothing of one show. */
export interface TemplateLine {
  readonly kind: SegmentKind;
  readonly title: string;
  readonly objective: string;
  readonly durationSeconds: Seconds;
  readonly elasticity: Elasticity | null;
  readonly outside: boolean;
  readonly content: string;
  readonly technique: Technique;
  readonly notes: string;
  /** Place of its group among the template's groups, from 0; null: in none. */
  readonly group: number | null;
}

/** Lines that belong together, without an id: each use makes a group of its own. */
export interface TemplateGroup {
  readonly title: string;
  /** Null: no budget. */
  readonly budgetSeconds: Seconds | null;
}

/** Lines in running order, to be laid into a rundown. */
export interface RundownTemplate {
  readonly lines: readonly TemplateLine[];
  readonly groups: readonly TemplateGroup[];
}
