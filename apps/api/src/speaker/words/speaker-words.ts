import type { ParticipationStatus } from '#notices';
import type { FormName, TroubleCode } from '../form/trouble.js';

/** A heading and what follows it. */
export interface Told {
  readonly title: string;
  readonly says: string;
}

/** Pages that show nobody's part: what stands in the way, and what to do. */
export type PlainPage = 'closed' | 'tooMany' | 'elsewhere' | 'tooLarge' | 'noForm' | 'noMethod' | 'unavailable' | 'fault';

/** Every word of the page but the facts. */
export interface SpeakerWords {
  readonly documentTitle: (show: string) => string;
  /** The link to the other language, in that language. */
  readonly otherLanguage: string;
  readonly skip: string;
  readonly recording: string;
  readonly callSheetOf: (recipient: string) => string;
  readonly greeting: (recipient: string) => string;
  readonly statuses: Readonly<Record<ParticipationStatus, (letterhead: string) => Told>>;
  /** Said yes, and there is no slot. */
  readonly withoutSlot: Told;
  readonly stay: (arrives: string | null, leaves: string | null) => string;
  readonly confirmedWithStay: (stay: string) => Told;
  readonly byTelephone: string;
  readonly slotChanged: { readonly title: string; readonly awaited: string; readonly answered: string; readonly suspended: string };
  readonly facts: {
    readonly title: string;
    readonly day: string;
    readonly presence: string;
    readonly there: string;
    readonly hereNow: string;
    readonly place: string;
    readonly access: string;
    readonly companions: string;
    readonly contact: string;
    readonly map: string;
    readonly call: (number: string) => string;
    readonly included: string;
    readonly calendar: string;
    readonly print: string;
    readonly noSlot: string;
    readonly and: string;
  };
  /** « 6 h avant le studio »; minutes of a zone's clock ahead of the studio's. */
  readonly apart: (minutes: number) => string;
  readonly answer: {
    readonly go: string;
    readonly awaited: string;
    readonly change: string;
    readonly until: string;
    readonly accept: string;
    readonly acceptSays: string;
    readonly confirm: string;
    readonly confirmSays: (when: string) => string;
    readonly but: string;
    readonly butSays: string;
    readonly arrives: string;
    readonly arrivesHint: (hour: string) => string;
    readonly leaves: string;
    readonly leavesHint: (hour: string) => string;
    readonly sendBut: string;
    readonly decline: string;
    readonly declineConfirmed: string;
    readonly declineSays: string;
    readonly reason: string;
    readonly instead: string;
    readonly insteadHint: string;
    readonly sendDecline: string;
    readonly withdraw: string;
    readonly withdrawSays: string;
    readonly sendWithdraw: string;
    readonly optional: string;
  };
  readonly segments: {
    readonly title: string;
    readonly yours: (minutes: string) => string;
    readonly questions: string;
    readonly quotes: string;
    readonly unknown: string;
    readonly quoted: (text: string) => string;
    readonly wholeLength: (minutes: string) => string;
    readonly nextDay: string;
  };
  readonly words: {
    readonly title: string;
    readonly screen: string;
    readonly screenSays: string;
    readonly name: string;
    readonly nameHint: (name: string) => string;
    readonly jobTitle: string;
    readonly jobTitleHint: string;
    readonly presented: string;
    readonly presentedSays: string;
    readonly pronunciation: string;
    readonly pronunciationHint: string;
    readonly biography: string;
    readonly biographyHint: string;
    readonly preparation: string;
    readonly preparationSays: string;
    readonly zone: string;
    readonly zoneSays: string;
    readonly sameZone: string;
    readonly send: string;
  };
  readonly rights: {
    readonly title: string;
    readonly says: string;
    readonly version: (version: string) => string;
    readonly name: string;
    readonly nameHint: string;
    readonly agrees: string;
    readonly send: string;
    readonly signed: (name: string, day: string) => string;
    readonly read: string;
  };
  readonly footer: string;
  readonly done: Readonly<Record<FormName, string>>;
  readonly troubleTitle: string;
  readonly goToField: string;
  readonly written: string;
  /** `from` and `until`: the presence window's hours; empty without a slot. */
  readonly troubles: Readonly<Record<TroubleCode, (from: string, until: string) => string>>;
  readonly plain: Readonly<Record<PlainPage, (fact: string) => Told>>;
  readonly minutes: (seconds: number) => string;
}
