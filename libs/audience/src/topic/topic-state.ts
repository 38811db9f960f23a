export const TOPIC_STATES = ['draft', 'open', 'closed', 'inProduction', 'recorded', 'published', 'archived'] as const;
/** Where a topic stands before the public: brouillon, ouvert, fermé, en production, enregistré, publié, archivé. */
export type TopicState = (typeof TOPIC_STATES)[number];

export const VISITOR_ACTS = ['comment', 'answer', 'opinion', 'insight', 'apply', 'seat', 'feedback', 'follow', 'withdraw', 'report'] as const;
/** What somebody may do on a topic's page; `withdraw` is taking back one's own. */
export type VisitorAct = (typeof VISITOR_ACTS)[number];

/** What the public finds of a topic. */
export interface TopicShown {
  /** Its page opens. */
  readonly page: boolean;
  /** It stands in the list without being searched for. */
  readonly listed: boolean;
  /** People read what became of their points. */
  readonly becameOfPoints: boolean;
  /** With the minute in which they are spoken of. */
  readonly minutes: boolean;
}

interface StateRules {
  readonly next: readonly TopicState[];
  readonly shows: TopicShown;
  readonly allows: readonly VisitorAct[];
}

const READ: TopicShown = { page: true, listed: true, becameOfPoints: false, minutes: false };
const ALWAYS = ['withdraw', 'report'] as const;

/** The whole table: where each state leads, what it shows and what it allows. */
const STATES: { readonly [State in TopicState]: StateRules } = {
  draft: { next: ['open', 'archived'], shows: { page: false, listed: false, becameOfPoints: false, minutes: false }, allows: [] },
  open: { next: ['closed', 'draft', 'inProduction'], shows: READ, allows: ['comment', 'answer', 'opinion', 'insight', 'apply', 'seat', 'follow', ...ALWAYS] },
  closed: { next: ['open', 'inProduction', 'archived'], shows: READ, allows: ['seat', 'follow', ...ALWAYS] },
  inProduction: { next: ['closed', 'recorded'], shows: { ...READ, becameOfPoints: true }, allows: ['seat', 'follow', ...ALWAYS] },
  recorded: { next: ['inProduction', 'published'], shows: { ...READ, becameOfPoints: true }, allows: ['feedback', 'follow', ...ALWAYS] },
  published: { next: ['recorded', 'archived'], shows: { ...READ, becameOfPoints: true, minutes: true }, allows: ['feedback', 'follow', ...ALWAYS] },
  archived: { next: ['published', 'closed', 'draft'], shows: { page: true, listed: false, becameOfPoints: true, minutes: true }, allows: [...ALWAYS] },
};

/** What the state of a topic shows the public. */
export const shownIn = (state: TopicState): TopicShown => STATES[state].shows;

/** States whose topics stand in the list without being searched for, in their usual order. */
export const LISTED_STATES: readonly TopicState[] = TOPIC_STATES.filter((state) => shownIn(state).listed);

/** States that a topic can go to from here, the usual one first. */
export const nextStates = (state: TopicState): readonly TopicState[] => STATES[state].next;

/** Whether a topic may go from one state to another; staying is no move. */
export const mayMoveTopic = (from: TopicState, to: TopicState): boolean => STATES[from].next.includes(to);

/** Acts that end with the moment at which a topic closes, whatever its state says. */
const UNTIL_CLOSED: readonly VisitorAct[] = ['comment', 'answer', 'opinion', 'insight', 'apply'];

/** A topic as far as it decides what may be done there; instants in milliseconds. */
export interface TopicDoor {
  readonly state: TopicState;
  /** Null: no such moment. */
  readonly closesAt: number | null;
}

/** Whether something may be done on a topic's page at a moment. */
export function mayOnTopic(act: VisitorAct, { state, closesAt }: TopicDoor, at: number): boolean {
  return STATES[state].allows.includes(act) && !(closesAt !== null && at >= closesAt && UNTIL_CLOSED.includes(act));
}

/** Everything that may be done there. */
export const openActsOn = (door: TopicDoor, at: number): readonly VisitorAct[] => VISITOR_ACTS.filter((act) => mayOnTopic(act, door, at));
