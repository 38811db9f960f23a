import type { Matter, TopicPage } from '#editorial';
import type { LocalStart, Reason, Remark, ReservedTheme, Rundown, Seconds } from '#rundown';
import type { PlanningStep } from '../planning/planning.js';
import type { ImportedApplication } from '../topic/imported-application.js';

/** Everything a plan follows from; the same request gives the same plan. */
export interface PlanRequest {
  readonly pageText: string;
  readonly title: string;
  readonly applications: readonly ImportedApplication[];
  readonly start: LocalStart | null;
  readonly targetSeconds: Seconds;
  /** The host's included. */
  readonly seats: number;
}

/** A person as the planner knows them; `id` is what the rundown's speakers are named by. */
export interface PlannedSpeaker {
  readonly id: string;
  readonly name: string;
  readonly role: 'host' | 'guest';
  readonly status: 'suggested' | 'applied';
  /** The application's own id; null for who was suggested. */
  readonly application: string | null;
}

/** A first rundown; every id in it is derived from content. */
export interface PlannedShow {
  readonly outcome: 'ShowPlanned';
  readonly page: TopicPage;
  readonly matter: Matter;
  readonly rundown: Rundown;
  readonly speakers: readonly PlannedSpeaker[];
  readonly reserve: readonly ReservedTheme[];
  readonly points: readonly PlannedPoint[];
  readonly remarks: readonly Remark[];
}
export interface PlannedPoint {
  readonly state: 'covered' | 'reserve' | 'notKept';
  /** Content id of the source that raised it. */
  readonly source: string;
  readonly text: string;
  readonly segment: string | null;
  readonly why: readonly Reason[];
}

/** No rundown can be made, and why. */
export interface ShowRefused {
  readonly outcome: 'ShowRefused';
  readonly refusal: Reason;
}

/** Makes a first rundown; pure, but long enough to live in a thread of its own. */
export interface Planner {
  plan(request: PlanRequest, onStep: (step: PlanningStep) => void): Promise<PlannedShow | ShowRefused>;
}
