import type { LocalStart, QuestionId, QuoteId, Reason, SpeakerId, ThemeId } from '#rundown';
import type { Stance } from './planner/instance.js';

/** How far a person is from sitting in the studio; before an invitation only these two are met. */
export type CandidateStatus = 'suggested' | 'applied' | 'invited' | 'accepted' | 'confirmed';

/** What a person wrote on one theme. */
export interface Voice {
  readonly theme: ThemeId;
  readonly quotes: number;
  readonly questions: number;
  /** The quotes and questions themselves, best first. */
  readonly pieces: readonly (QuoteId | QuestionId)[];
  /** What they seem to think, read from what they wrote and to be confirmed; absent: nothing shows. */
  readonly stance?: Stance;
}

/** Date-times between which a person can be there: local to the show's zone, or with offset. */
export interface PresenceWindow {
  readonly from: string;
  readonly to: string;
}

/** Somebody who could sit at the table. */
export interface Candidate {
  readonly id: SpeakerId;
  readonly name: string;
  readonly status: CandidateStatus;
  readonly voices: readonly Voice[];
  /** All they are quoted and ask, themes or not: for the reasons given, not for the choice. */
  readonly quotes: number;
  readonly questions: number;
  /** Empty: they said nothing about when, and are taken to be free. */
  readonly availability: readonly PresenceWindow[];
  /** Why this person may not sit as a guest (the host, somebody who asked for the audience), or null. */
  readonly keptOut: Reason | null;
  /** Where it is known; parity is planned by it. */
  readonly gender?: 'f' | 'm';
}

/** Who there is to seat and where. */
export interface Company {
  readonly host: SpeakerId | null;
  readonly candidates: readonly Candidate[];
  /** Seats for guests; the host's is not among them. */
  readonly chairs: number;
  readonly start: LocalStart | null;
  readonly targetSeconds: number;
  /** Share of the matter each theme carries, 0–1. */
  readonly themeWeights: ReadonlyMap<ThemeId, number>;
  /** What themes are called, where somebody has to be told of them. */
  readonly themeLabels?: ReadonlyMap<ThemeId, string>;
  /** Part of a shared segment that the host speaks, in percent; the talkshow's when absent. */
  readonly hostPercent?: number;
  /** How long each person is introduced; the talkshow's when absent. */
  readonly introductionSeconds?: number;
}

/** One person of the show. `seconds`: speech meant for them in the whole programme. */
export interface CastMember {
  readonly id: SpeakerId;
  readonly role: 'host' | 'guest';
  readonly seconds: number;
  readonly why: readonly Reason[];
}

/** A person who could have sat there, and why not. */
export interface NotSeated {
  readonly id: SpeakerId;
  readonly why: readonly Reason[];
}

/** A chair nobody takes; counted from 1 after the taken ones. */
export interface EmptyChair {
  readonly chair: number;
  readonly why: readonly Reason[];
}
