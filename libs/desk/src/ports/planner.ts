import type { CastProposal, CompanyChange, PlanningWishes, PresenceWindow, ReplanCastOutcome, ShowCast, WhatIfShow } from '#casting';
import type { FoundPerson, Language, LengthRefusal, Matter, MatterSupply, PieceId, Position, ProducerAct, ReadingSettings, RememberedAct, TopicPage } from '#editorial';
import type { ShowSheet } from '#interchange';
import type { LocalStart, Reason, Remark, ReservedTheme, Seconds, Segment, ShowTemplate, SpeakerId, ThemeId, TimedRundown } from '#rundown';
import type { ActRefused, PieceGone } from '../outcomes.js';
import type { PlanningStep } from '../planning/planning.js';
import type { ImportedApplication } from '../topic/imported-application.js';

/** Everything a topic's matter follows from; the same request gives the same matter. */
export interface ReadingRequest extends ReadingSettings {
  readonly pageText: string;
  /** Content keys of the page's comments that are not read, since they are hidden; none when absent. */
  readonly leftOut?: readonly string[];
  /** Written by the studio, plain text: read in the place of the page's own; null or absent: none. */
  readonly article?: string | null;
  /** Given by a person; null: the page's own. */
  readonly title: string | null;
  /** The producer's acts in force, oldest first; none when absent. */
  readonly acts?: readonly RememberedAct[];
}

/** Everything a plan follows from; the same request gives the same plan. */
export interface PlanRequest extends ReadingRequest {
  readonly title: string;
  readonly applications: readonly ImportedApplication[];
  readonly start: LocalStart | null;
  readonly targetSeconds: Seconds;
  /** The host's included. */
  readonly seats: number;
  /** `YYYY-MM-DD`: the day by which words are old where the recording has no date; without either no age is told. */
  readonly today?: string;
  /** Language of the titles and aims that are ours, and of a title where the page has none; French when absent. */
  readonly draftedIn?: Language;
  /** What counts how much in the plan; everything as usual when absent. */
  readonly wishes?: PlanningWishes;
  /** How the show is made; the talkshow's way when absent. */
  readonly template?: ShowTemplate;
  /** The running order before, whose locks the plan keeps. */
  readonly before?: readonly Segment[];
  /** What people told since they applied. */
  readonly told?: readonly SpeakerTold[];
  /** Which round of searching on after a first plan, from 0; a first plan when absent. */
  readonly round?: number;
}

/** Somebody's answer, by the id the planner knows them by. */
export interface SpeakerTold {
  readonly speaker: string;
  /** True: they do not come. */
  readonly declined: boolean;
  /** When they can be there, in the place of what their application says; null: as that says. */
  readonly presence: readonly PresenceWindow[] | null;
}

/** A show that was announced: what it was planned from, and its running order as it was told to people. */
export interface AnnouncedRequest extends Omit<PlanRequest, 'before' | 'title'> {
  /** Null: the page's own. */
  readonly title: string | null;
  readonly announced: readonly Segment[];
  /** Why themes were left out then: those that still are keep the reason. */
  readonly reserve?: readonly ReservedTheme[];
  readonly acknowledged?: readonly SpeakerId[];
}

/** A proposal with its times, and everything that stands in the draft's place once it is accepted. */
export type ShowProposal = Omit<CastProposal, 'segments'> & Pick<PlannedShow, 'reserve' | 'speakers' | 'points'> & { readonly rundown: TimedRundown };

/** What can be done about a change. */
export type ReplanOutcome =
  | { readonly outcome: 'ShowReplanned'; readonly proposals: readonly ShowProposal[] }
  | Exclude<ReplanCastOutcome, { readonly outcome: 'castReplanned' }>
  | LengthRefusal;

/** A first rundown; every id in it is derived from content. */
export type PlannedShow = { readonly outcome: 'ShowPlanned' } & Pick<ShowCast, 'worth' | 'standing' | 'bound'> & ShowSheet;

/** Everything that the question « et si… ? » is answered from, as plain values: a browser plans with it as the server does. */
export interface WhatIfOffer {
  readonly show: WhatIfShow;
  readonly supply: MatterSupply;
  readonly template: ShowTemplate;
}

/** A page as read, and what it offers once the producer's acts are applied. */
export interface TopicReading {
  readonly page: TopicPage;
  readonly matter: Matter;
  /** Place of each piece in the engine's own list of quotes or questions, from 0; a piece that only an act holds has none. */
  readonly ranks: ReadonlyMap<PieceId, number>;
  /** Themes whose label or existence is the producer's. */
  readonly themesByHand: readonly ThemeId[];
  /** Which of the request's acts can no longer be done in full, by their place there, and why. */
  readonly lost: readonly { readonly act: number; readonly why: Reason }[];
  readonly positions: readonly Position[];
  readonly people: readonly FoundPerson[];
  /** Detected, whatever the request chose. */
  readonly language: Language;
  readonly remarks: readonly Remark[];
}

/** An act done on top of the others: as it is remembered, and the matter it leaves. */
export interface ActDone {
  readonly outcome: 'actDone';
  readonly act: RememberedAct;
  readonly reading: TopicReading;
}

/**
 * Reads topics and makes first rundowns; pure and plain data both ways, so that it can live in a thread of its own.
 * It remembers what it read last: an act on a topic that was just read costs no reading.
 */
export interface Planner {
  plan(request: PlanRequest, onStep: (step: PlanningStep) => void): Promise<PlannedShow | LengthRefusal>;
  /** What « et si… ? » is answered from. */
  offer(request: PlanRequest): Promise<WhatIfOffer>;
  /** Three ways to carry on with an announced show, or why there is none. */
  replan(request: AnnouncedRequest, change: CompanyChange): Promise<ReplanOutcome>;
  /** Reads a topic, which takes seconds for millions of letters. */
  read(request: ReadingRequest): Promise<TopicReading>;
  /** Does one more act on a topic as the request has it, or says why not. */
  shape(request: ReadingRequest, act: ProducerAct): Promise<ActDone | Pick<PieceGone, 'outcome'> | ActRefused>;
}
