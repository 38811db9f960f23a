export const APPLICATION_ROLES = ['speaker', 'expert', 'witness', 'coproducer', 'audience'] as const;
/** What somebody asks for: intervenir, apporter son expertise, témoigner, coproduire, être dans le public. */
export type ApplicationRole = (typeof APPLICATION_ROLES)[number];

export const APPLICATION_STATES = ['draft', 'submitted', 'withdrawn'] as const;
/** Where its author left it. */
export type ApplicationState = (typeof APPLICATION_STATES)[number];

export const APPLICATION_STAGES = ['new', 'shortlisted', 'accepted', 'waitingList', 'declined'] as const;
/** What the producers think of it; tells its author nothing. */
export type ApplicationStage = (typeof APPLICATION_STAGES)[number];

export const DATE_ANSWERS = ['yes', 'ifNeeded', 'no'] as const;
export type DateAnswer = (typeof DATE_ANSWERS)[number];

export const GENDERS = ['woman', 'man', 'other'] as const;
export type StatedGender = (typeof GENDERS)[number];

/** A day on which a topic may be recorded; local date-times in the topic's zone. */
export interface ProposedDate {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** An application as its author fills it in. */
export interface ApplicationForm {
  readonly role: ApplicationRole;
  /** Name and title as for the lower third. */
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  readonly motivation: string;
  /** By id of the preparation question. */
  readonly answers: readonly { readonly questionId: string; readonly text: string }[];
  /** Preparation questions that they can answer in the studio, by id. */
  readonly canAnswer: readonly string[];
  /** By id of the proposed date. */
  readonly dates: readonly { readonly date: string; readonly answer: DateAnswer }[];
  readonly links: readonly string[];
  /** What they need to take part. */
  readonly accessibility: string;
  readonly telephone: string;
  /** Null: not stated. */
  readonly gender: StatedGender | null;
}

export const EMPTY_FORM: ApplicationForm = {
  role: 'speaker', name: '', title: '', organisation: '', motivation: '', answers: [], canAnswer: [], dates: [], links: [], accessibility: '', telephone: '', gender: null,
};
