import type { Planner, PlanningStep } from '#desk';

/** What the planner can be asked to do, by name. */
export type Task = keyof Planner;
/** What a task needs, without the call-back of its steps. */
export type Asked<Name extends Task> = Name extends 'plan' ? readonly [Parameters<Planner['plan']>[0]] : Parameters<Planner[Name]>;
/** What comes of a task. */
export type Made<Name extends Task> = Awaited<ReturnType<Planner[Name]>>;

/** What the planner's thread is asked. */
export type PlannerJob = { readonly [Name in Task]: { readonly id: number; readonly task: Name; readonly asked: Asked<Name> } }[Task];

/** What it says meanwhile and in the end. */
export type PlannerAnswer = { readonly id: number } & (
  | { readonly step: PlanningStep }
  | { readonly made: Made<Task> }
  | { readonly fault: string }
);

/** What a planner's thread is given when it starts. */
export interface ThreadAids {
  /** True: HiGHS polishes its plans and proves how good they can be at most. */
  readonly solver: boolean;
}
